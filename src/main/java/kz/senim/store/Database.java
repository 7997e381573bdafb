package kz.senim.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import kz.senim.dossier.Trouble;
import org.h2.mvstore.MVStoreException;

/** The database file: opened under guards, one writer, closed and opened anew after a failure. */
final class Database implements AutoCloseable {

    private final StoreFolder folder;
    private final Schema schema;
    private final Backups backups;
    private Connection connection;
    private boolean changed;

    /** Opens nothing yet. */
    Database(StoreFolder folder, List<Migration> migrations, Clock clock) {
        this.folder = folder;
        this.schema = new Schema(migrations, clock);
        this.backups = new Backups(folder.backups(), clock);
    }

    /** A piece of work inside one transaction. */
    interface Work<T> {
        T on(Connection connection) throws SQLException, IOException;
    }

    synchronized void open() {
        if (connection != null) {
            return;
        }
        folder.check();
        try {
            connection = Connecting.toWrite(folder.path());
            schema.prepare(connection, folder, backups);
            folder.mark();
        } catch (SQLException e) {
            throw failed(e);
        } catch (MVStoreException e) {
            throw failed(new SQLException(e));
        } catch (Trouble e) {
            drop();
            throw e;
        }
    }

    /** Reads; opens the database again first if the work before has failed. */
    synchronized <T> T read(Work<T> work) {
        open();
        return inTransaction(work, false);
    }

    /** Writes; durable when it returns. */
    synchronized <T> T write(Work<T> work) {
        open();
        folder.requireSpace();
        T result = inTransaction(work, true);
        changed = true;
        return result;
    }

    /** @throws Trouble where no sound copy could be made */
    synchronized void backUp() {
        folder.requireSpace();
        read(c -> {
            backups.daily(c);
            return null;
        });
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

    private <T> T inTransaction(Work<T> work, boolean writing) {
        try {
            T result = work.on(connection);
            connection.commit();
            if (writing) {
                Connecting.sync(connection);
            }
            return result;
        } catch (SQLException e) {
            throw failed(e);
        } catch (IOException | MVStoreException e) {
            throw failed(new SQLException(e));
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

    private Trouble failed(SQLException failure) {
        drop();
        return Failures.of(failure, folder);
    }

    private void drop() {
        if (connection != null) {
            Connecting.abandon(connection);
            connection = null;
        }
    }
}
