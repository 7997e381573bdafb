package kz.senim.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.senim.dossier.Copy;
import kz.senim.dossier.Trouble;
import org.h2.mvstore.MVStoreException;

/** The database file: opened under guards, one writer, closed and opened anew after a failure. */
final class Database implements AutoCloseable {

    private final StoreFolder folder;
    private final Schema schema;
    private final Clock clock;
    private Optional<FileKey> key = Optional.empty();
    private Backups backups;
    private Connection connection;
    private OpenFile file;
    private boolean changed;

    /** Opens nothing yet. */
    Database(StoreFolder folder, List<Migration> migrations, Clock clock) {
        this.folder = folder;
        this.schema = new Schema(migrations, clock);
        this.clock = clock;
        this.backups = backups();
    }

    /**
     * Finds the key for an encrypted database; the first thing to be done.
     *
     * @throws Trouble PASSWORD_NEEDED, PASSWORD_WRONG or LOCK_MISSING
     */
    void unlock(Optional<char[]> password) {
        try {
            key = Unlocking.key(folder, password);
            backups = backups();
        } catch (IOException e) {
            throw folder.trouble(Trouble.Kind.FOLDER_UNWRITABLE, e);
        }
    }

    private Backups backups() {
        return new Backups(folder, key, clock);
    }

    /** A piece of work inside one transaction. */
    interface Work<T> {
        T on(Connection connection) throws SQLException, IOException;
    }

    synchronized void open() {
        if (connection != null) {
            return;
        }
        if (file != null && !folder.holdsDatabase()) {
            throw folder.trouble(Trouble.Kind.DATABASE_EMPTY, null);
        }
        folder.check();
        try {
            var guard = new Guard(folder, key, backups);
            if (folder.holdsDatabase()) {
                guard.look(schema);
            }
            connection = Connecting.toWrite(folder.path(), key);
            guard.tidy();
            schema.migrate(connection, backups::beforeMigration);
            Tally.raise(connection, folder.marker().saves());
            folder.marker().write(Tally.read(connection));
            file = OpenFile.at(folder.database());
        } catch (SQLException | MVStoreException e) {
            throw Failures.ofOpening(failed(e), folder);
        } catch (IOException e) {
            drop();
            throw folder.trouble(Trouble.Kind.FOLDER_UNWRITABLE, e);
        }
    }

    /** Reads; opens the database again first if the work before has failed. */
    synchronized <T> T read(Work<T> work) {
        open();
        return inTransaction(work);
    }

    /** Writes; durable when it returns. */
    synchronized <T> T write(Work<T> work) {
        open();
        requireFile();
        folder.requireSpace();
        T result = inTransaction(c -> {
            T done = work.on(c);
            Tally.add(c);
            return done;
        });
        changed = true;
        acknowledge();
        return result;
    }

    private void acknowledge() {
        long saves = inTransaction(c -> {
            Connecting.sync(c);
            return Tally.read(c);
        });
        requireFile();
        folder.marker().note(saves);
    }

    /** It stays open: what is in it can be looked at, and it is gone on with if the folder comes back. */
    private void requireFile() {
        if (!file.there()) {
            throw folder.trouble(Trouble.Kind.FOLDER_UNWRITABLE, null);
        }
    }

    /**
     * Brings the database and its backups under another password, or under none. The copy is checked before it takes
     * the place of the file; until then nothing has changed.
     *
     * @param now   the present password, where there is one
     * @param fresh the new one, or nothing
     * @throws Trouble PASSWORD_NEEDED or PASSWORD_WRONG for the present one; STORAGE_FULL or PASSWORD_UNCHANGED
     */
    synchronized void protect(Optional<char[]> now, Optional<char[]> fresh) {
        open();
        folder.requireSpace();
        try {
            Unlocking.key(folder, now);
            var made = fresh.map(Lock::make);
            var then = made.map(Lock.Made::key);
            Path copy = Rekeying.copy(connection, folder.rekeying(), key, then);
            var locks = new ArrayList<>(folder.locks().read());
            made.ifPresent(m -> locks.add(m.lock()));
            folder.locks().write(locks);
            Connecting.shutDown(connection);
            connection = null;
            Rekeying.replace(copy, folder.database(), folder.rekeying());
            var before = key;
            key = then;
            folder.locks().write(made.map(Lock.Made::lock).stream().toList());
            backups = backups();
            backups.rekey(before);
            open();
        } catch (IOException | SQLException e) {
            drop();
            throw folder.trouble(Trouble.Kind.PASSWORD_UNCHANGED, e);
        }
    }

    /** Copies beside the database, newest first. */
    List<Copy> copies() {
        return backups.all();
    }

    /** @throws Trouble TARGET_UNWRITABLE or BACKUP_FAILED */
    synchronized void saveCopy(Path target) {
        open();
        copying(() -> backups.save(connection, target));
    }

    /** Unpacks a copy to look into it or to put it back; to be closed. */
    synchronized Staged stage(Path copy, Optional<char[]> password) {
        return Staged.of(folder, copy, key, password, schema);
    }

    /** Puts what is staged in the place of what is here, which is backed up first. */
    synchronized void restore(Staged staged) {
        open();
        folder.requireSpace();
        copying(() -> backups.beforeRestore(connection));
        try {
            var then = key.or(staged::key);
            long saves = Tally.read(connection) + 1;
            Path fresh = staged.ready(saves, then);
            if (key.isEmpty()) {
                folder.locks().write(staged.locks());
            }
            Connecting.shutDown(connection);
            connection = null;
            takeOver(fresh, then);
        } catch (IOException | SQLException | MVStoreException e) {
            drop();
            throw folder.trouble(Trouble.Kind.RESTORE_FAILED, e);
        }
    }

    /** A piece of work on the copies, which leaves the database as it is. */
    private interface Copying {
        void run() throws SQLException, IOException;
    }

    private void copying(Copying work) {
        try {
            work.run();
            connection.commit();
        } catch (IOException | SQLException | MVStoreException e) {
            rollBack();
            throw folder.trouble(Trouble.Kind.BACKUP_FAILED, e);
        }
    }

    /** The one step at which one database becomes the other. */
    private void takeOver(Path fresh, Optional<FileKey> then) throws IOException {
        Rekeying.replace(fresh, folder.database(), fresh.getParent());
        key = then;
        backups = backups();
        open();
    }

    /** Whether it is encrypted. */
    synchronized boolean locked() {
        return key.isPresent();
    }

    /**
     * Does nothing while the database is closed.
     *
     * @throws Trouble BACKUP_FAILED where no sound copy could be made; the database is as it was
     */
    synchronized void backUp() {
        if (connection == null) {
            return;
        }
        if (folder.lacksSpace() || !file.there()) {
            throw folder.trouble(Trouble.Kind.BACKUP_FAILED, null);
        }
        copying(() -> backups.daily(connection));
        changed = false;
    }

    /** Backs up what has changed. A copy that cannot be made now does not hinder leaving: the next start tells. */
    @Override
    public synchronized void close() {
        if (connection == null) {
            return;
        }
        backUpQuietly();
        try {
            if (connection != null) {
                Connecting.shutDown(connection);
                connection = null;
            }
        } catch (SQLException e) {
            drop();
        }
    }

    private void backUpQuietly() {
        try {
            if (changed) {
                backUp();
            }
        } catch (Trouble e) {
            // what was acknowledged is in the database all the same
        }
    }

    private <T> T inTransaction(Work<T> work) {
        try {
            T result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException | IOException | MVStoreException e) {
            throw failed(e);
        } catch (RuntimeException e) {
            rollBack();
            throw e;
        }
    }

    private void rollBack() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            drop();
        }
    }

    private Trouble failed(Exception failure) {
        drop();
        return Failures.of(failure instanceof SQLException sql ? sql : new SQLException(failure), folder);
    }

    private void drop() {
        if (connection != null) {
            Connecting.abandon(connection);
            connection = null;
        }
    }
}
