package kz.senim.store;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** Contents of evidence, cut into parts: a database is read part by part, and a damaged one loses single parts. */
final class FileParts {

    /** Bytes of a part. */
    static final int LENGTH = 256 << 10;
    static final String TABLE = "content";
    private static final String INSERT = "INSERT INTO content (dossier, sha256, part, bytes, checksum) VALUES (?, ?, ?, ?, ?)";

    /** Which content of which dossier. */
    record Key(String dossier, String sha256) {}

    /** @param number from 0 within the content */
    record Part(Key key, int number, byte[] bytes) {

        private Checksum checksum() {
            return Checksum.of(TABLE, key.dossier(), key.sha256(), number, Checksum.ofBytes(bytes).hex());
        }
    }

    /** Keeps a content under its hash. One that is there already is looked at, and written anew where it is not right. */
    String keep(Connection connection, String dossier, byte[] content) throws SQLException {
        var key = new Key(dossier, Checksum.ofBytes(content).hex());
        if (!sound(connection, key)) {
            remove(connection, key);
            for (int from = 0; from < content.length; from += LENGTH) {
                insert(connection, new Part(key, from / LENGTH,
                        Arrays.copyOfRange(content, from, Math.min(content.length, from + LENGTH))));
            }
        }
        return key.sha256();
    }

    /** @throws Damage where it is not there, not whole, or does not have this hash */
    byte[] read(Connection connection, Key key) throws SQLException {
        var content = new ByteArrayOutputStream();
        String where = TABLE + ' ' + key.dossier() + ' ' + key.sha256();
        try (var select = connection.prepareStatement(
                "SELECT * FROM content WHERE dossier = ? AND sha256 = ? ORDER BY part")) {
            select.setString(1, key.dossier());
            select.setString(2, key.sha256());
            try (var rows = select.executeQuery()) {
                for (int number = 0; rows.next(); number++) {
                    var part = part(rows);
                    Damage.unless(part.number() == number, where);
                    content.writeBytes(part.bytes());
                }
            }
        }
        byte[] bytes = content.toByteArray();
        Damage.unless(Checksum.ofBytes(bytes).hex().equals(key.sha256()), where);
        return bytes;
    }

    /** Whether it is there, whole and right. */
    boolean sound(Connection connection, Key key) throws SQLException {
        try {
            read(connection, key);
            return true;
        } catch (Damage e) {
            return false;
        }
    }

    /** @throws Damage where its checksum is not that of its values */
    static Part part(ResultSet row) throws SQLException {
        var part = Damage.unlessRead(() -> new Part(new Key(row.getString("dossier"), row.getString("sha256")),
                row.getInt("part"), row.getBytes("bytes")), TABLE);
        Damage.unless(part.checksum().hex().equals(row.getString("checksum")), TABLE + ' ' + part.key());
        return part;
    }

    private static void insert(Connection connection, Part part) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, part.key().dossier());
            insert.setString(2, part.key().sha256());
            insert.setInt(3, part.number());
            insert.setBytes(4, part.bytes());
            insert.setString(5, part.checksum().hex());
            insert.executeUpdate();
        }
    }

    /** Adds a part unless there is one in its place. */
    void add(Connection connection, Part part) throws SQLException {
        String sql = "SELECT 1 FROM content WHERE dossier = ? AND sha256 = ? AND part = ?";
        try (var select = connection.prepareStatement(sql)) {
            select.setString(1, part.key().dossier());
            select.setString(2, part.key().sha256());
            select.setInt(3, part.number());
            try (var rows = select.executeQuery()) {
                if (rows.next()) {
                    return;
                }
            }
        }
        insert(connection, part);
    }

    /** Which contents there are, without reading them. */
    Set<Key> keys(Connection connection) throws SQLException {
        var keys = new LinkedHashSet<Key>();
        try (var select = connection.prepareStatement("SELECT DISTINCT dossier, sha256 FROM content");
             var rows = select.executeQuery()) {
            while (rows.next()) {
                keys.add(new Key(rows.getString(1), rows.getString(2)));
            }
        }
        return keys;
    }

    void remove(Connection connection, Key key) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM content WHERE dossier = ? AND sha256 = ?")) {
            delete.setString(1, key.dossier());
            delete.setString(2, key.sha256());
            delete.executeUpdate();
        }
    }
}
