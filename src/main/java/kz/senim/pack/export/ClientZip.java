package kz.senim.pack.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kz.senim.dossier.NewFile;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;
import kz.senim.pack.SteadyZip;
import kz.senim.pack.model.Sha256;
import kz.senim.text.Phrase;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * Writes files into one archive with an index and their hashes, then reads it again and compares them. What is in it is
 * packed already, so it is stored as it is, and the same files give the same bytes under every Java.
 */
final class ClientZip {

    static final String SUMS = "SHA256SUMS";

    private static final long LITTLE_ROOM = 1 << 20;
    /** A plain file, readable by all. Names of a file of Unix are not taken for those of DOS, whose letters are others. */
    private static final int MODE = 0100644;

    private final Path target;
    private final Steps steps;

    ClientZip(Path target, Steps steps) {
        this.target = target;
        this.steps = steps;
    }

    /**
     * @param index of the files written so far
     * @throws Trouble TARGET_UNWRITABLE, STORAGE_FULL, PACK_CHECK_FAILED, and whatever the parts throw
     */
    void write(List<Part> parts, Function<List<Part.Written>, byte[]> index) {
        NewFile.write(target, aside -> {
            check(aside, fill(aside, parts, index));
            steps.orElseStop();
        });
    }

    private List<Part.Written> fill(Path aside, List<Part> parts, Function<List<Part.Written>, byte[]> index) {
        var written = new ArrayList<Part.Written>();
        try (var zip = new ZipArchiveOutputStream(new BufferedOutputStream(Files.newOutputStream(aside)))) {
            for (var part : parts) {
                steps.orElseStop();
                written.add(store(zip, part.name(), part.what(), part.content().get()));
                steps.step();
            }
            written.add(store(zip, IndexPage.NAME, Phrase.EMPTY, index.apply(List.copyOf(written))));
            String sums = written.stream().map(w -> w.sha256() + "  " + w.name() + "\n").collect(Collectors.joining());
            written.add(store(zip, SUMS, Phrase.EMPTY, sums.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | UncheckedIOException e) {
            boolean full = aside.toFile().getUsableSpace() < LITTLE_ROOM;
            throw new Trouble(full ? Kind.STORAGE_FULL : Kind.TARGET_UNWRITABLE, target.toString(), e);
        }
        return written;
    }

    private static Part.Written store(ZipArchiveOutputStream zip, String name, Phrase what, byte[] content) throws IOException {
        var entry = new ZipArchiveEntry(name);
        var crc = new CRC32();
        crc.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(SteadyZip.HOUR);
        entry.setUnixMode(MODE);
        zip.putArchiveEntry(entry);
        zip.write(content);
        zip.closeArchiveEntry();
        return new Part.Written(name, what, content.length, Sha256.of(content));
    }

    private void check(Path aside, List<Part.Written> written) {
        try (var zip = new ZipFile(aside.toFile(), StandardCharsets.UTF_8)) {
            require(zip.size() == written.size());
            for (var file : written) {
                steps.orElseStop();
                var entry = zip.getEntry(file.name());
                require(entry != null && hash(zip, entry).equals(file.sha256()));
            }
        } catch (IOException e) {
            throw new Trouble(Kind.PACK_CHECK_FAILED, target.toString(), e);
        }
    }

    private static String hash(ZipFile zip, ZipEntry entry) throws IOException {
        var digest = Sha256.digest();
        byte[] some = new byte[1 << 16];
        try (var in = zip.getInputStream(entry)) {
            for (int count = in.read(some); count >= 0; count = in.read(some)) {
                digest.update(some, 0, count);
            }
        }
        return Sha256.hex(digest.digest());
    }

    private static void require(boolean holds) throws IOException {
        if (!holds) {
            throw new IOException("not what was written");
        }
    }
}
