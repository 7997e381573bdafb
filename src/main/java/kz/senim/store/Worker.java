package kz.senim.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Who is at work in this database, for the journal. */
final class Worker {

    private Worker() {}

    /** Empty where nobody was named. */
    static String read(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("SELECT name FROM worker"); var rows = select.executeQuery()) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    static void write(Connection connection, String name) throws SQLException {
        try (var clear = connection.prepareStatement("DELETE FROM worker");
             var insert = connection.prepareStatement("INSERT INTO worker (id, name) VALUES (1, ?)")) {
            clear.executeUpdate();
            insert.setString(1, name);
            insert.executeUpdate();
        }
    }
}
