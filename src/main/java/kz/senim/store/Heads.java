package kz.senim.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The table of dossiers. */
final class Heads {

    private static final String INSERT = """
            INSERT INTO dossier (place, edition, created, changed, lines, head, seal, checksum, id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String UPDATE = """
            UPDATE dossier SET place = ?, edition = ?, created = ?, changed = ?, lines = ?, head = ?, seal = ?,
            checksum = ? WHERE id = ?""";

    /** In the order in which they were added. */
    List<Head> all(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("SELECT * FROM dossier")) {
            return read(select);
        }
    }

    Optional<Head> find(Connection connection, String id) throws SQLException {
        try (var select = connection.prepareStatement("SELECT * FROM dossier WHERE id = ?")) {
            select.setString(1, id);
            return read(select).stream().findFirst();
        }
    }

    void insert(Connection connection, Head head) throws SQLException {
        write(connection, INSERT, head);
    }

    void update(Connection connection, Head head) throws SQLException {
        write(connection, UPDATE, head);
    }

    long nextPlace(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("SELECT COALESCE(MAX(place), 0) + 1 FROM dossier");
             var rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void write(Connection connection, String sql, Head head) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, head.place());
            statement.setString(2, head.edition());
            statement.setObject(3, moment(head.created()));
            statement.setObject(4, moment(head.changed()));
            statement.setLong(5, head.lines());
            statement.setString(6, head.last().hex());
            statement.setString(7, head.seal().hex());
            statement.setString(8, head.checksum().hex());
            statement.setString(9, head.id());
            statement.executeUpdate();
        }
    }

    private static List<Head> read(PreparedStatement select) throws SQLException {
        var heads = new ArrayList<Head>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                heads.add(Damage.unlessRead(() -> read(rows), "dossier"));
            }
        }
        heads.sort(Comparator.comparingLong(Head::place));
        return heads;
    }

    static Head read(ResultSet row) throws SQLException {
        var head = new Head(row.getString("id"), row.getLong("place"), row.getString("edition"),
                moment(row, "created"), moment(row, "changed"), row.getLong("lines"),
                new Checksum(row.getString("head")), new Checksum(row.getString("seal")));
        Damage.unless(head.checksum().hex().equals(row.getString("checksum")), "dossier " + head.id());
        return head;
    }

    static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
