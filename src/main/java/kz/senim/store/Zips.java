package kz.senim.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** ZIP files of backups, written and looked into. */
final class Zips {

    private Zips() {}

    /** A new archive with one file in it. */
    static void write(Path zip, String name, Path file) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry(name));
            Files.copy(file, out);
        }
    }

    /** Adds a small file; the others are taken over. */
    static void add(Path zip, String name, byte[] content) throws IOException {
        Path draft = zip.resolveSibling(zip.getFileName() + ".new");
        try (var archive = new ZipFile(zip.toFile()); var out = new ZipOutputStream(Files.newOutputStream(draft))) {
            for (var entry : archive.stream().toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                try (var in = archive.getInputStream(entry)) {
                    in.transferTo(out);
                }
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        }
        Files.move(draft, zip, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** How a file in an archive begins; nothing where there is no such file, or no archive that can be read. */
    static Optional<byte[]> beginning(Path zip, String name, int length) {
        try (var archive = new ZipFile(zip.toFile())) {
            var entry = archive.getEntry(name);
            if (entry == null) {
                return Optional.empty();
            }
            try (var in = archive.getInputStream(entry)) {
                return Optional.of(in.readNBytes(length));
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
