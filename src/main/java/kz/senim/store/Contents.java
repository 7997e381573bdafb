package kz.senim.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;

/** All that is in a database, whatever its tables: to compare a copy with its original. */
final class Contents {

    private Contents() {}

    static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        String sql = "SELECT table_name FROM information_schema.tables WHERE LOWER(table_schema) = 'public'"
                + " ORDER BY table_name";
        try (var select = connection.prepareStatement(sql); var rows = select.executeQuery()) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    /** Over every value of every row; the same for the same contents, in whatever order the rows lie. */
    static Checksum fingerprint(Connection connection) throws SQLException {
        var sum = Checksum.NONE;
        for (String table : tables(connection)) {
            try (var select = connection.prepareStatement("SELECT * FROM \"" + table + '"');
                 var rows = select.executeQuery()) {
                while (rows.next()) {
                    sum = sum.with(row(table, rows));
                }
            }
        }
        return sum;
    }

    private static Checksum row(String table, ResultSet rows) throws SQLException {
        var values = new Object[rows.getMetaData().getColumnCount() + 1];
        values[0] = table;
        for (int i = 1; i < values.length; i++) {
            boolean binary = rows.getMetaData().getColumnType(i) == Types.VARBINARY;
            values[i] = binary ? Checksum.ofBytes(rows.getBytes(i)).hex() : rows.getString(i);
        }
        return Checksum.of(values);
    }
}
