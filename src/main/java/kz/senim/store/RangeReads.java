package kz.senim.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLSyntaxErrorException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.h2.mvstore.MVStoreException;

/**
 * Reads what can still be read of a damaged database: a range of rows that fails is halved, until what fails is single
 * rows. After a failure H2 closes the database, and it is opened again.
 */
final class RangeReads implements AutoCloseable {

    /** Beyond this too little is left to be worth the wait. */
    private static final int FAILURES_AT_MOST = 2000;

    private final StoreFolder folder;
    private final Optional<FileKey> key;
    private Connection connection;
    private int failures;

    private RangeReads(StoreFolder folder, Optional<FileKey> key) throws SQLException {
        this.folder = folder;
        this.key = key;
        this.connection = Connecting.toRead(folder.path(), key);
    }

    /** Nothing where the file cannot be opened at all, or has not the tables of this program. */
    static Optional<RangeReads> open(StoreFolder folder, Optional<FileKey> key, Schema schema) {
        try {
            var reads = new RangeReads(folder, key);
            if (schema.current(reads.connection)) {
                return Optional.of(reads);
            }
            reads.close();
        } catch (SQLException | MVStoreException e) {
            // that it cannot be read is the answer
        }
        return Optional.empty();
    }

    interface Row<T> {
        T read(ResultSet columns) throws SQLException;
    }

    /** The rows of a table that can be read and are what was written. */
    <T> List<T> rows(String table, Row<T> form) {
        var rows = new ArrayList<T>();
        read(table, form, first(table), last(table), rows);
        return rows;
    }

    private <T> void read(String table, Row<T> form, long from, long to, List<T> rows) {
        if (from > to || failures > FAILURES_AT_MOST) {
            return;
        }
        try {
            rows.addAll(range(table, form, from, to));
        } catch (SQLSyntaxErrorException e) {
            // the table is not what it was: no range of it will do
        } catch (SQLException | MVStoreException e) {
            failures++;
            reopen();
            long middle = from + (to - from) / 2;
            if (from < to) {
                read(table, form, from, middle, rows);
                read(table, form, middle + 1, to, rows);
            }
        }
    }

    private <T> List<T> range(String table, Row<T> form, long from, long to) throws SQLException {
        var rows = new ArrayList<T>();
        String sql = "SELECT * FROM " + table + " WHERE _ROWID_ BETWEEN ? AND ?";
        try (var select = connection.prepareStatement(sql)) {
            select.setLong(1, from);
            select.setLong(2, to);
            try (var found = select.executeQuery()) {
                while (found.next()) {
                    sound(form, found).ifPresent(rows::add);
                }
            }
        }
        return rows;
    }

    private static <T> Optional<T> sound(Row<T> form, ResultSet columns) throws SQLException {
        try {
            return Optional.of(Damage.unlessRead(() -> form.read(columns), "row"));
        } catch (Damage e) {
            return Optional.empty();
        }
    }

    private long first(String table) {
        return number("SELECT MIN(_ROWID_) FROM " + table, 1);
    }

    /** Where the end cannot be read: more than a firm ever wrote; ranges without rows cost nothing. */
    private long last(String table) {
        return number("SELECT MAX(_ROWID_) FROM " + table, 1L << 20);
    }

    private long number(String sql, long otherwise) {
        try (var select = connection.prepareStatement(sql); var rows = select.executeQuery()) {
            return rows.next() ? rows.getLong(1) : otherwise;
        } catch (SQLException | MVStoreException e) {
            reopen();
            return otherwise;
        }
    }

    private void reopen() {
        Connecting.abandon(connection);
        try {
            connection = Connecting.toRead(folder.path(), key);
        } catch (SQLException | MVStoreException e) {
            failures = FAILURES_AT_MOST + 1;
        }
    }

    @Override
    public void close() {
        Connecting.abandon(connection);
    }
}
