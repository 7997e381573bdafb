package kz.senim.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;

/**
 * The data folder: what lies where in it.
 *
 * @param path as the user knows it
 * @param full says whether its disk has too little space left
 */
record StoreFolder(Path path, Predicate<Path> full) {

    static final String NAME = "senim";
    static final String FILE = NAME + ".mv.db";

    /** The two header blocks of H2: a smaller file holds nothing, and H2 would start it anew. */
    private static final long SMALLEST = 8192;
    private static final Set<Kind> OF_FILE = Set.of(Kind.DATABASE_DAMAGED, Kind.DATABASE_NEWER, Kind.DATABASE_EMPTY);

    /** @param reserve bytes that have to stay free on the disk */
    static StoreFolder at(Path path, long reserve) {
        return new StoreFolder(path, folder -> free(folder) < reserve);
    }

    Path database() {
        return path.resolve(FILE);
    }

    Marker marker() {
        return new Marker(path.resolve(NAME + ".store"));
    }

    LockFile locks() {
        return new LockFile(path.resolve(LockFile.NAME));
    }

    /** Where a copy under another key is made; nothing of it stays. */
    Path rekeying() {
        return path.resolve("rekeying");
    }

    /** Where a copy is looked into before it is put in place of the database; nothing of it stays. */
    Path staging() {
        return path.resolve("restoring");
    }

    /** The same for another place, with the same disk. */
    StoreFolder at(Path other) {
        return new StoreFolder(other, full);
    }

    Path backups() {
        return path.resolve("backups");
    }

    String subject(Kind kind) {
        if (kind == Kind.BACKUP_FAILED) {
            return backups().toString();
        }
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
        if (heldData() && !holdsDatabase()) {
            throw trouble(Kind.DATABASE_EMPTY, null);
        }
        requireSpace();
    }

    boolean heldData() {
        return marker().exists() || Backups.areIn(backups());
    }

    boolean holdsDatabase() {
        return size() >= SMALLEST;
    }

    void requireSpace() {
        if (lacksSpace()) {
            throw trouble(Kind.STORAGE_FULL, null);
        }
    }

    boolean lacksSpace() {
        return full.test(path);
    }

    /** Where the system does not say, there is no reason to refuse. */
    private static long free(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
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
