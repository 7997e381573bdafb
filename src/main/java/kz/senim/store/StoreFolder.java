package kz.senim.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;

/**
 * The data folder: what lies where in it.
 *
 * @param path    as the user knows it
 * @param reserve bytes that have to stay free on its disk
 */
record StoreFolder(Path path, long reserve) {

    static final String NAME = "senim";
    static final String FILE = NAME + ".mv.db";

    /** The two header blocks of H2: a smaller file holds nothing, and H2 would start it anew. */
    private static final long SMALLEST = 8192;
    private static final Set<Kind> OF_FILE = Set.of(Kind.DATABASE_DAMAGED, Kind.DATABASE_NEWER, Kind.DATABASE_EMPTY);

    Path database() {
        return path.resolve(FILE);
    }

    /** Says that data has been kept here; the place of the salt, once there is encryption. */
    Path marker() {
        return path.resolve(NAME + ".store");
    }

    Path backups() {
        return path.resolve("backups");
    }

    String subject(Kind kind) {
        return (OF_FILE.contains(kind) ? database() : path).toString();
    }

    Trouble trouble(Kind kind, Throwable cause) {
        return new Trouble(kind, subject(kind), cause);
    }

    /** Before H2 may touch anything: the folder is there and writable, and the file is not a fresh or cut one. */
    void check() {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw trouble(Kind.FOLDER_UNWRITABLE, e);
        }
        if (!Files.isWritable(path) || Files.exists(database()) && !Files.isWritable(database())) {
            throw trouble(Kind.FOLDER_UNWRITABLE, null);
        }
        if (heldData() && size() < SMALLEST) {
            throw trouble(Kind.DATABASE_EMPTY, null);
        }
        requireSpace();
    }

    boolean heldData() {
        return Files.exists(marker()) || Backups.areIn(backups());
    }

    void requireSpace() {
        if (lacksSpace()) {
            throw trouble(Kind.STORAGE_FULL, null);
        }
    }

    boolean lacksSpace() {
        try {
            return Files.getFileStore(path).getUsableSpace() < reserve;
        } catch (IOException e) {
            return false;
        }
    }

    /** Durable before it is there. */
    void mark() {
        if (Files.exists(marker())) {
            return;
        }
        Path draft = path.resolve(NAME + ".store.part");
        try {
            try (var file = FileChannel.open(draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                file.write(ByteBuffer.wrap("format=1\n".getBytes(StandardCharsets.UTF_8)));
                file.force(true);
            }
            Files.move(draft, marker(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw trouble(Kind.FOLDER_UNWRITABLE, e);
        }
    }

    private long size() {
        try {
            return Files.exists(database()) ? Files.size(database()) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
