package kz.senim.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import kz.senim.dossier.Carried;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Evidence;
import kz.senim.dossier.NewFile;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;
import kz.senim.form.Refusal;

/** One dossier as a `.senim` file, to be carried to another computer, with a password or without. */
public final class DossierFile {

    /** Bytes of a file; a dossier takes some ten thousand. */
    static final int LARGEST = 64 << 20;

    /** A write that fails with less room than this left has run out of it. */
    private static final long LITTLE_ROOM = 1 << 20;

    private static final byte[] ANY_MAGIC = Arrays.copyOf(Sealed.MAGIC, Sealed.MAGIC.length - 1);

    private final String program;

    /** @param program name and version of what writes */
    public DossierFile(String program) {
        this.program = program;
    }

    /**
     * Either the whole new file is there when it returns, read again and found right, or what was there before.
     *
     * @param target its folder must exist; an old file there is replaced
     * @throws Trouble TARGET_UNWRITABLE, STORAGE_FULL or EVIDENCE_TOO_MUCH; INTERNAL where it cannot be read again as it was
     */
    public void write(Carried carried, Path target, Optional<char[]> password) {
        if (carried.dossier().evidenceBytes() > Evidence.ALL) {
            throw new Trouble(Kind.EVIDENCE_TOO_MUCH, target.toString(), null);
        }
        byte[] archive = Archive.of(carried, program);
        byte[] bytes = password.map(word -> Sealed.seal(archive, word).bytes()).orElse(archive);
        NewFile.write(target, aside -> {
            fill(aside, target, bytes);
            check(aside, carried.dossier(), password);
        });
    }

    private static void fill(Path aside, Path target, byte[] bytes) {
        try (var channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            var left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        } catch (IOException e) {
            boolean full = aside.toFile().getUsableSpace() < LITTLE_ROOM;
            throw new Trouble(full ? Kind.STORAGE_FULL : Kind.TARGET_UNWRITABLE, target.toString(), e);
        }
    }

    private void check(Path written, Dossier dossier, Optional<char[]> password) {
        try {
            Refusal.unless(read(written, password).dossier().equals(dossier), "not read as it was written");
        } catch (Trouble | Refusal e) {
            throw new Trouble(Kind.INTERNAL, "", e);
        }
    }

    /**
     * @param password left alone where the file needs none
     * @throws Trouble FILE_UNREADABLE, EXCHANGE_NOT_OURS, EXCHANGE_DAMAGED, EXCHANGE_NEWER, or EXCHANGE_PASSWORD where
     *     one is needed or another one
     */
    public Carried read(Path file, Optional<char[]> password) {
        byte[] bytes = content(file);
        try {
            return read(bytes, password);
        } catch (Refusal refusal) {
            throw refusal.of(file.toString());
        } catch (IOException | RuntimeException e) {
            throw new Trouble(Kind.EXCHANGE_DAMAGED, file.toString(), e);
        }
    }

    private static byte[] content(Path file) {
        try (var in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new Trouble(Kind.EXCHANGE_NOT_OURS, file.toString(), null);
            }
            return bytes;
        } catch (IOException e) {
            throw new Trouble(Kind.FILE_UNREADABLE, file.toString(), e);
        }
    }

    private static Carried read(byte[] file, Optional<char[]> password) throws IOException {
        if (!begins(file, ANY_MAGIC)) {
            return Archive.read(file);
        }
        if (!begins(file, Sealed.MAGIC)) {
            throw new Refusal(Kind.EXCHANGE_NEWER, "another way of sealing");
        }
        var sealed = Sealed.read(file);
        char[] word = password.orElseThrow(() -> new Refusal(Kind.EXCHANGE_PASSWORD, "none given"));
        return Archive.read(sealed.open(sealed.key(word)));
    }

    private static boolean begins(byte[] file, byte[] with) {
        return Arrays.equals(Arrays.copyOf(file, with.length), with);
    }
}
