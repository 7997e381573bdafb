package kz.senim.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table of records that belong to a dossier: each has a key in it, a place in its order, and a checksum. */
final class Records<T> {

    private final String table;
    private final String key;
    private final Form<T> form;
    private final String insert;
    private final String update;

    Records(String table, String key, Form<T> form, String... columns) {
        this.table = table;
        this.key = key;
        this.form = form;
        var all = Stream.concat(Stream.of(columns), Stream.of("checksum", "place", "dossier", key)).toList();
        insert = "INSERT INTO " + table + " (" + String.join(", ", all) + ") VALUES ("
                + String.join(", ", Collections.nCopies(all.size(), "?")) + ')';
        update = "UPDATE " + table + " SET "
                + all.stream().limit(columns.length + 2).map(c -> c + " = ?").collect(Collectors.joining(", "))
                + where();
    }

    record Row<T>(String dossier, String key, long place, T thing, Checksum checksum) {}

    /** All rows of all dossiers, in one query. */
    List<Row<T>> all(Connection connection) throws SQLException {
        return rows(connection, "SELECT * FROM " + table);
    }

    List<Row<T>> of(Connection connection, String dossier) throws SQLException {
        return rows(connection, "SELECT * FROM " + table + " WHERE dossier = ?", dossier);
    }

    void insert(Connection connection, String dossier, List<Row<T>> rows) throws SQLException {
        try (var statement = connection.prepareStatement(insert)) {
            for (var row : rows) {
                set(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    Row<T> row(String dossier, String key, long place, T thing) {
        return new Row<>(dossier, key, place, thing, checksum(dossier, key, place, form.values(thing)));
    }

    /** Adds it at the end, or replaces the one with its key where that stands. */
    Step put(Connection connection, String dossier, String key, T thing) throws SQLException {
        Optional<Row<T>> old = find(connection, dossier, key);
        var row = row(dossier, key, old.isPresent() ? old.get().place() : nextPlace(connection, dossier), thing);
        try (var statement = connection.prepareStatement(old.isPresent() ? update : insert)) {
            set(statement, row);
            statement.executeUpdate();
        }
        return step(key, old, Optional.of(row));
    }

    Step remove(Connection connection, String dossier, String key) throws SQLException {
        Optional<Row<T>> old = find(connection, dossier, key);
        try (var statement = connection.prepareStatement("DELETE FROM " + table + where())) {
            statement.setString(1, dossier);
            statement.setString(2, key);
            statement.executeUpdate();
        }
        return step(key, old, Optional.empty());
    }

    /** Puts a thing where a row of an older form of this table stands. */
    <O> Step carry(Connection connection, Records<O> older, Row<O> old, T thing) throws SQLException {
        var row = row(old.dossier(), old.key(), old.place(), thing);
        try (var statement = connection.prepareStatement(update)) {
            set(statement, row);
            statement.executeUpdate();
        }
        return new Step(what(old.key()), older.form.written(old.thing()), form.written(thing),
                old.checksum().with(row.checksum()));
    }

    Step added(Row<T> row) {
        return step(row.key(), Optional.empty(), Optional.of(row));
    }

    private Step step(String key, Optional<Row<T>> before, Optional<Row<T>> after) {
        var seal = before.map(Row::checksum).orElse(Checksum.NONE)
                .with(after.map(Row::checksum).orElse(Checksum.NONE));
        return new Step(what(key), written(before), written(after), seal);
    }

    private String written(Optional<Row<T>> row) {
        return row.map(r -> form.written(r.thing())).orElse("");
    }

    private Optional<Row<T>> find(Connection connection, String dossier, String key) throws SQLException {
        return rows(connection, "SELECT * FROM " + table + where(), dossier, key).stream().findFirst();
    }

    private long nextPlace(Connection connection, String dossier) throws SQLException {
        String sql = "SELECT COALESCE(MAX(place), 0) + 1 FROM " + table + " WHERE dossier = ?";
        try (var select = connection.prepareStatement(sql)) {
            select.setString(1, dossier);
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private List<Row<T>> rows(Connection connection, String sql, String... values) throws SQLException {
        var found = new ArrayList<Row<T>>();
        try (var select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setString(i + 1, values[i]);
            }
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(read(rows));
                }
            }
        }
        found.sort(Comparator.comparingLong(Row::place));
        return found;
    }

    /** @throws Damage where its checksum is not that of its values */
    Row<T> read(ResultSet columns) throws SQLException {
        String dossier = columns.getString("dossier");
        String id = columns.getString(key);
        String where = table + ' ' + dossier + ' ' + id;
        long place = columns.getLong("place");
        var row = Damage.unlessRead(() -> row(dossier, id, place, form.read(columns)), where);
        Damage.unless(row.checksum().hex().equals(columns.getString("checksum")), where);
        return row;
    }

    private Checksum checksum(String dossier, String key, long place, Object[] values) {
        return Checksum.of(Stream.concat(Stream.of(table, dossier, key, place), Stream.of(values)).toArray());
    }

    private void set(PreparedStatement statement, Row<T> row) throws SQLException {
        int column = 1;
        for (Object value : form.values(row.thing())) {
            statement.setObject(column++, value);
        }
        statement.setString(column++, row.checksum().hex());
        statement.setLong(column++, row.place());
        statement.setString(column++, row.dossier());
        statement.setString(column, row.key());
    }

    private String where() {
        return " WHERE dossier = ? AND " + key + " = ?";
    }

    /** What the journal wrote of the record with this key. */
    T parse(String key, String written) {
        return form.parse(key, written);
    }

    String table() {
        return table;
    }

    /** What the journal calls the record with this key. */
    private String what(String key) {
        return table + ':' + key;
    }
}
