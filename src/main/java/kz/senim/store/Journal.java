package kz.senim.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.senim.dossier.JournalEntry;

/** The append-only journal: each line is chained to the one before it by its hash. */
final class Journal {

    private static final String INSERT = """
            INSERT INTO journal (dossier, line, written, what, value_before, value_after, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";

    /** Writes a line for each step that changes something; returns the dossier's row after that. */
    Head append(Connection connection, Head head, List<Step> steps) throws SQLException {
        var last = head;
        try (var insert = connection.prepareStatement(INSERT)) {
            for (var step : steps) {
                if (!step.changesNothing()) {
                    Checksum hash = hash(last.last(), last.id(), last.lines() + 1, last.changed(), step.what(),
                            step.before(), step.after());
                    last = last.after(step, hash);
                    set(insert, last, step);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
        return last;
    }

    /** @throws Damage where the chain is broken or does not end as the dossier's row says */
    List<JournalEntry> read(Connection connection, Head head) throws SQLException {
        var entries = new ArrayList<JournalEntry>();
        var last = Checksum.NONE;
        try (var select = connection.prepareStatement("SELECT * FROM journal WHERE dossier = ? ORDER BY line")) {
            select.setString(1, head.id());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var entry = Damage.unlessRead(() -> read(rows), "journal " + head.id());
                    last = hash(last, head.id(), entry.number(), entry.at(), entry.what(), entry.before(),
                            entry.after());
                    Damage.unless(last.hex().equals(entry.hash()), "journal " + head.id() + ' ' + entry.number());
                    entries.add(entry);
                }
            }
        }
        Damage.unless(entries.size() == head.lines() && last.equals(head.last()), "journal " + head.id());
        return entries;
    }

    private static Checksum hash(Checksum before, String dossier, long line, Instant at, String what,
                                 String valueBefore, String valueAfter) {
        return Checksum.of(before.hex(), dossier, line, at, what, valueBefore, valueAfter);
    }

    private static void set(PreparedStatement insert, Head head, Step step) throws SQLException {
        insert.setString(1, head.id());
        insert.setLong(2, head.lines());
        insert.setObject(3, Heads.moment(head.changed()));
        insert.setString(4, step.what());
        insert.setString(5, step.before());
        insert.setString(6, step.after());
        insert.setString(7, head.last().hex());
    }

    private static JournalEntry read(ResultSet row) throws SQLException {
        return new JournalEntry(row.getLong("line"), Heads.moment(row, "written"), row.getString("what"),
                row.getString("value_before"), row.getString("value_after"), row.getString("hash"));
    }
}
