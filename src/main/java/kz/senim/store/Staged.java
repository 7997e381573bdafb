package kz.senim.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;
import org.h2.mvstore.MVStoreException;

/**
 * A copy unpacked beside the database, brought to the tables of today, and read whole: every checksum, every journal.
 * Closing removes it.
 */
final class Staged implements AutoCloseable {


    private final StoreFolder folder;
    private final Optional<FileKey> key;
    private final Connection connection;
    private final List<Dossier> dossiers;

    private Staged(StoreFolder folder, Optional<FileKey> key, Connection connection, List<Dossier> dossiers) {
        this.folder = folder;
        this.key = key;
        this.connection = connection;
        this.dossiers = dossiers;
    }

    /**
     * @param present  the key of the database, which its own copies have too
     * @param password for a copy with another one
     * @throws Trouble COPY_UNSOUND, DATABASE_NEWER, PASSWORD_NEEDED, PASSWORD_WRONG, LOCK_MISSING or STORAGE_FULL,
     *     about the copy
     */
    static Staged of(StoreFolder store, Path copy, Optional<FileKey> present, Optional<char[]> password,
                     Schema schema) {
        var folder = store.at(store.staging());
        try {
            fresh(folder);
            unpack(folder, copy);
            var key = key(folder, present, password);
            return open(folder, key, schema, true);
        } catch (IOException | SQLException | MVStoreException e) {
            throw unsound(folder, copy, e);
        } catch (Trouble e) {
            throw clear(folder, new Trouble(e.kind(), copy.toString(), e));
        }
    }

    /** An empty database, where there is no copy. */
    static Staged empty(StoreFolder store, Optional<FileKey> key, Schema schema) throws SQLException, IOException {
        var folder = store.at(store.staging());
        fresh(folder);
        return open(folder, key, schema, false);
    }

    private static void fresh(StoreFolder folder) throws IOException {
        Rekeying.clear(folder.path());
        Files.createDirectories(folder.path());
    }

    private static Staged open(StoreFolder folder, Optional<FileKey> key, Schema schema, boolean ours)
            throws SQLException {
        var connection = Connecting.toWrite(folder.path(), key);
        try {
            schema.check(connection, folder);
            Damage.unless(!ours || Schema.version(connection) > 0, "schema_version");
            schema.migrate(connection, (_, _) -> { });
            var tables = new Tables();
            var dossiers = tables.all(connection);
            for (var dossier : dossiers) {
                tables.journal(connection, dossier.id());
                for (var evidence : dossier.evidence()) {
                    new FileParts().read(connection, new FileParts.Key(dossier.id(), evidence.sha256()));
                }
            }
            return new Staged(folder, key, connection, dossiers);
        } catch (SQLException | MVStoreException | Trouble e) {
            Connecting.abandon(connection);
            throw e;
        }
    }

    private static void unpack(StoreFolder folder, Path copy) throws IOException {
        try (var zip = new ZipFile(copy.toFile())) {
            var database = zip.getEntry(StoreFolder.FILE);
            if (database == null) {
                throw new IOException(StoreFolder.FILE);
            }
            folder.requireSpace();
            if (database.getSize() > Files.getFileStore(folder.path()).getUsableSpace()) {
                throw folder.trouble(Kind.STORAGE_FULL, null);
            }
            write(zip, database, folder.database(), database.getSize());
            var locks = zip.getEntry(LockFile.NAME);
            if (locks != null) {
                write(zip, locks, folder.locks().file(), LockFile.AT_MOST);
            }
        }
    }

    /** No more than it says it has: what claims to be small and is not would fill the disk. */
    private static void write(ZipFile zip, ZipEntry entry, Path file, long atMost) throws IOException {
        try (InputStream in = zip.getInputStream(entry); var out = Files.newOutputStream(file)) {
            byte[] part = new byte[1 << 16];
            long left = atMost;
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                left -= read;
                if (left < 0) {
                    throw new IOException(entry.getName());
                }
                out.write(part, 0, read);
            }
        }
    }

    private static Optional<FileKey> key(StoreFolder folder, Optional<FileKey> present, Optional<char[]> password)
            throws IOException {
        var locks = folder.locks().read();
        var known = present.filter(key -> locks.stream().anyMatch(lock -> lock.fits(key)));
        return known.isPresent() && Unlocking.encrypted(folder.database()) ? known : Unlocking.key(folder, password);
    }

    private static Trouble unsound(StoreFolder folder, Path copy, Exception cause) {
        boolean full = folder.lacksSpace();
        return clear(folder, new Trouble(full ? Kind.STORAGE_FULL : Kind.COPY_UNSOUND, copy.toString(), cause));
    }

    private static Trouble clear(StoreFolder folder, Trouble trouble) {
        try {
            Rekeying.clear(folder.path());
        } catch (IOException e) {
            trouble.addSuppressed(e);
        }
        return trouble;
    }

    List<Dossier> dossiers() {
        return dossiers;
    }

    Connection connection() {
        return connection;
    }

    Optional<FileKey> key() {
        return key;
    }

    List<Lock> locks() throws IOException {
        return folder.locks().read();
    }

    /**
     * Closes it for good and has it ready to be put in place, durable, under the key it is to have.
     *
     * @param saves more than were ever acknowledged, so that it does not look like a file that has lost its end
     */
    Path ready(long saves, Optional<FileKey> then) throws SQLException, IOException {
        Tally.raise(connection, saves);
        var contents = Contents.fingerprint(connection);
        Connecting.shutDown(connection);
        if (!key.equals(then)) {
            Rekeying.change(folder.path(), key, then);
        }
        if (!Rekeying.fingerprint(folder.path(), then).equals(contents)) {
            throw new IOException(folder.database().toString());
        }
        Rekeying.force(folder.database());
        return folder.database();
    }

    @Override
    public void close() throws IOException {
        Connecting.abandon(connection);
        Rekeying.clear(folder.path());
    }
}
