package kz.senim.store;

import java.sql.Connection;
import java.sql.SQLException;

/** How many times something was saved, in the same transaction as what was saved. */
final class Tally {

    private Tally() {}

    static void add(Connection connection) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE tally SET saves = saves + 1")) {
            update.executeUpdate();
        }
    }

    /** After a copy was put back: numbers once given are not given again. */
    static void raise(Connection connection, long saves) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE tally SET saves = ? WHERE saves < ?")) {
            update.setLong(1, saves);
            update.setLong(2, saves);
            update.executeUpdate();
        }
        connection.commit();
    }

    static long read(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("SELECT saves FROM tally"); var rows = select.executeQuery()) {
            Damage.unless(rows.next(), "tally");
            return rows.getLong(1);
        }
    }
}
