package kz.senim.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import kz.senim.dossier.Trouble.Kind;

/** Brings the tables of a database to what this program knows, and refuses a newer one untouched. */
final class Schema {

    private static final String TABLE = """
            CREATE TABLE IF NOT EXISTS schema_version (
                version   INTEGER NOT NULL PRIMARY KEY,
                name      VARCHAR(100) NOT NULL,
                since     VARCHAR(40) NOT NULL,
                checksum  VARCHAR(64) NOT NULL,
                applied   TIMESTAMP(6) WITH TIME ZONE NOT NULL
            )""";

    private final List<Migration> migrations;
    private final Clock clock;

    Schema(List<Migration> migrations, Clock clock) {
        this.migrations = migrations;
        this.clock = clock;
    }

    /**
     * Changes nothing.
     *
     * @throws kz.senim.dossier.Trouble DATABASE_EMPTY where data was held and no tables are there, DATABASE_NEWER
     * @throws Damage where the tables were not made by our scripts
     */
    void check(Connection connection, StoreFolder folder) throws SQLException {
        List<Applied> applied = applied(connection);
        if (applied.isEmpty() && folder.heldData()) {
            throw folder.trouble(Kind.DATABASE_EMPTY, null);
        }
        if (applied.size() > migrations.size()) {
            throw folder.trouble(Kind.DATABASE_NEWER, null);
        }
        for (int i = 0; i < applied.size(); i++) {
            Damage.unless(applied.get(i).matches(migrations.get(i)), "schema_version " + applied.get(i));
        }
    }

    /** What is done to an existing database before its tables are changed. */
    interface Before {
        void migration(Connection connection, int version) throws SQLException;
    }

    /** Whether its tables are those that this program works with. */
    boolean current(Connection connection) throws SQLException {
        return version(connection) == migrations.size();
    }

    /** Runs the scripts that are missing. */
    void migrate(Connection connection, Before before) throws SQLException {
        int applied = applied(connection).size();
        List<Migration> missing = migrations.subList(applied, migrations.size());
        if (!missing.isEmpty() && applied > 0) {
            before.migration(connection, missing.getFirst().version());
        }
        for (var migration : missing) {
            run(connection, migration);
        }
    }

    /** 0 where there are no tables of ours. */
    static int version(Connection connection) throws SQLException {
        return applied(connection).size();
    }

    private void run(Connection connection, Migration migration) throws SQLException {
        execute(connection, TABLE);
        for (String statement : migration.statements()) {
            execute(connection, statement);
        }
        migration.carrying().run(connection, clock.instant());
        execute(connection, "INSERT INTO schema_version (version, name, since, checksum, applied) VALUES (?, ?, ?, ?, ?)",
                migration.version(), migration.name(), migration.since(), migration.checksum().hex(),
                OffsetDateTime.now(clock));
        connection.commit();
        Connecting.sync(connection);
    }

    private static List<Applied> applied(Connection connection) throws SQLException {
        var applied = new ArrayList<Applied>();
        if (!Contents.tables(connection).stream().anyMatch("schema_version"::equalsIgnoreCase)) {
            return applied;
        }
        try (var select = connection.prepareStatement("SELECT version, checksum FROM schema_version ORDER BY version");
             var rows = select.executeQuery()) {
            while (rows.next()) {
                applied.add(new Applied(rows.getInt("version"), rows.getString("checksum")));
            }
        }
        return applied;
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    private record Applied(int version, String checksum) {
        boolean matches(Migration migration) {
            return version == migration.version() && checksum.equals(migration.checksum().hex());
        }
    }
}
