package kz.senim.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.h2.tools.ChangeFileEncryption;

/** Copies of a database under another key, or under none; each is opened and compared with its original. */
final class Rekeying {

    private static final String CIPHER = "AES";

    private Rekeying() {}

    /**
     * A checked and durable copy of what is in an open database.
     *
     * @param folder where the copy is made; has to be removed with {@link #clear}
     * @return the file
     */
    static Path copy(Connection connection, Path folder, Optional<FileKey> now, Optional<FileKey> then)
            throws SQLException, IOException {
        clear(folder);
        Files.createDirectory(folder);
        Path zip = folder.resolve("copy.zip");
        try (var backup = connection.prepareStatement("BACKUP TO ?")) {
            backup.setString(1, zip.toAbsolutePath().toString());
            backup.execute();
        }
        Path copy = unpack(zip, folder);
        Files.delete(zip);
        change(folder, now, then);
        if (!fingerprint(folder, then).equals(Contents.fingerprint(connection))) {
            throw new IOException(copy.toString());
        }
        force(copy);
        return copy;
    }

    /** The database in a folder, brought from one key to another. */
    static void change(Path folder, Optional<FileKey> now, Optional<FileKey> then) throws SQLException {
        ChangeFileEncryption.execute(folder.toAbsolutePath().toString(), StoreFolder.NAME, CIPHER,
                now.map(FileKey::letters).orElse(null), then.map(FileKey::letters).orElse(null), true);
    }

    static Checksum fingerprint(Path folder, Optional<FileKey> key) throws SQLException {
        try (var reading = Connecting.toRead(folder, key)) {
            return Contents.fingerprint(reading);
        }
    }

    /** The database of a ZIP file, in a folder. */
    static Path unpack(Path zip, Path folder) throws IOException {
        Path file = folder.resolve(StoreFolder.FILE);
        try (var archive = new ZipFile(zip.toFile())) {
            var entry = archive.getEntry(StoreFolder.FILE);
            if (entry == null) {
                throw new IOException(zip.toString());
            }
            try (var in = archive.getInputStream(entry)) {
                Files.copy(in, file);
            }
        }
        return file;
    }

    /**
     * Puts a file in the place of another in one step. The old one stays in reach of {@link #clear} by a second name,
     * where the file system knows that, so that it can be overwritten.
     *
     * @param work the folder that will be cleared
     */
    static void replace(Path fresh, Path target, Path work) throws IOException {
        try {
            Files.createLink(work.resolve("old"), target);
        } catch (IOException | UnsupportedOperationException e) {
            // it is then only out of the directory
        }
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes the folder with all that a step broken off may have left in it, overwritten before that. */
    static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                wipe(file);
                Files.delete(file);
            }
        }
    }

    /** So that a plain file is not just out of the directory. On flash memory that is all that can be done from here. */
    private static void wipe(Path file) throws IOException {
        if (Files.isRegularFile(file)) {
            long left = Files.size(file);
            byte[] zeros = new byte[1 << 16];
            try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
                for (; left > 0; left -= zeros.length) {
                    out.write(zeros, 0, (int) Math.min(left, zeros.length));
                }
            }
        }
    }

    static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
