package kz.senim.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.h2.Driver;

/** Connections to H2 with the settings without which it loses data (docs/decisions/0020-durable-h2.md). */
final class Connecting {

    /**
     * WRITE_DELAY: by default up to a second of acknowledged work is lost. TRACE_LEVEL_FILE: the trace holds plain
     * text. LAZY_QUERY_EXECUTION: long results are not spilled into a file in the system's temporary folder.
     */
    private static final String SETTINGS = ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;LAZY_QUERY_EXECUTION=1"
            + ";DB_CLOSE_ON_EXIT=FALSE";

    private Connecting() {}

    static Connection toWrite(Path folder, Optional<FileKey> key) throws SQLException {
        return to(folder, SETTINGS, key);
    }

    static Connection toRead(Path folder, Optional<FileKey> key) throws SQLException {
        return to(folder, SETTINGS + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE", key);
    }

    private static Connection to(Path folder, String settings, Optional<FileKey> key) throws SQLException {
        EscapedPath.register();
        var user = new Properties();
        user.setProperty("user", "SENIM");
        // the key of the file, a space, and the password of the user, which is empty
        user.put("password", key.map(k -> (k.hex() + ' ').toCharArray()).orElseGet(() -> new char[0]));
        String file = folder.toAbsolutePath().resolve(StoreFolder.NAME).toString();
        String cipher = key.isPresent() ? ";CIPHER=AES" : "";
        String address = "jdbc:h2:" + EscapedPath.escape(file) + settings + cipher;
        var connection = EscapedPath.closingAfterFailure(() -> new Driver().connect(address, user));
        connection.setAutoCommit(false);
        return connection;
    }

    /** Once the commit has reached the disk itself, beyond the reach of a power cut. */
    static void sync(Connection connection) throws SQLException {
        run(connection, "CHECKPOINT SYNC");
    }

    /** Closes the database and tidies its file. */
    static void shutDown(Connection connection) throws SQLException {
        run(connection, "SHUTDOWN");
        connection.close();
    }

    /** Closes the database as it stands, writing nothing more; never fails. */
    static void abandon(Connection connection) {
        try (connection) {
            run(connection, "SHUTDOWN IMMEDIATELY");
        } catch (SQLException e) {
            // already closed by itself: that is what is wanted
        }
    }

    private static void run(Connection connection, String command) throws SQLException {
        try (var statement = connection.prepareStatement(command)) {
            statement.execute();
        }
    }
}
