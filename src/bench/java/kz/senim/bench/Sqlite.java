package kz.senim.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.law.Answer;

/** SQLite writing the rows that a save writes, into the same tables, durable when it returns. */
final class Sqlite implements AutoCloseable {

    private static final String TABLES = "/db/V1__first_shelf.sql";

    private final Connection connection;
    private final PreparedStatement head;
    private final PreparedStatement answer;
    private final PreparedStatement journal;
    private final PreparedStatement update;
    private final PreparedStatement tally;
    private final Map<String, Long> lines = new HashMap<>();

    Sqlite(Path file) throws SQLException, IOException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        set("journal_mode", "wal", "wal");
        set("synchronous", "FULL", "2");
        set("foreign_keys", "ON", "1");
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(tables());
        }
        connection.setAutoCommit(false);
        head = connection.prepareStatement("INSERT INTO dossier VALUES (?, ?, ?, ?, ?, 0, '', '', '')");
        answer = connection.prepareStatement("""
                INSERT INTO answer VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (dossier, question)
                DO UPDATE SET kind = excluded.kind, content = excluded.content, checksum = excluded.checksum""");
        journal = connection.prepareStatement("INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?)");
        update = connection.prepareStatement(
                "UPDATE dossier SET changed = ?, lines = ?, head = ?, seal = ?, checksum = ? WHERE id = ?");
        tally = connection.prepareStatement("UPDATE tally SET saves = saves + 1");
    }

    String version() throws SQLException {
        return connection.getMetaData().getDatabaseProductVersion();
    }

    /** All of them in one transaction; this is not measured. */
    void fill(List<Dossier> dossiers) throws SQLException {
        for (var dossier : dossiers) {
            run(head, dossier.id(), lines.size(), dossier.edition(), dossier.created().toString(),
                    dossier.changed().toString());
            for (var given : dossier.answers().byQuestion().entrySet()) {
                write(dossier.id(), given.getKey(), "", given.getValue(), dossier.created());
            }
        }
        connection.commit();
    }

    /** One transaction: the answer, its line in the journal, the row of the dossier, and the number of saves. */
    void save(Dossier dossier, Change.Answered change, Instant at) throws SQLException {
        var before = dossier.answers().byQuestion().get(change.question());
        write(dossier.id(), change.question(), before == null ? "" : String.join(":", columns(before)), change.answer(), at);
        run(tally);
        connection.commit();
    }

    private void write(String dossier, String question, String before, Answer after, Instant at) throws SQLException {
        long line = lines.merge(dossier, 1L, Long::sum);
        String hash = String.format("%064x", line);
        var columns = columns(after);
        run(answer, dossier, question, line, columns[0], columns[1], hash);
        run(journal, dossier, line, at.toString(), "answer:" + question, before, String.join(":", columns), hash);
        run(update, at.toString(), line, hash, hash, hash, dossier);
    }

    private static String[] columns(Answer answer) {
        return switch (answer) {
            case Answer.Text(var value) -> new String[] {"text", value};
            case Answer.Chosen(var choices) -> new String[] {"chosen", String.join(",", choices)};
            default -> throw new IllegalArgumentException(answer.toString());
        };
    }

    private static void run(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
    }

    private void set(String pragma, String value, String expected) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA " + pragma + " = " + value);
            try (var rows = statement.executeQuery("PRAGMA " + pragma)) {
                if (!rows.next() || !rows.getString(1).equals(expected)) {
                    throw new IllegalStateException("SQLite refuses " + pragma + " = " + value);
                }
            }
        }
    }

    /** SQLite keeps a moment as text. */
    private static String tables() throws IOException {
        try (var in = Dossier.class.getResourceAsStream(TABLES)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("TIMESTAMP(6) WITH TIME ZONE", "VARCHAR(40)");
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
