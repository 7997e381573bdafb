package kz.senim.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.senim.dossier.JournalEntry;

/** The append-only journal: each line is chained to the one before it by its hash. */
final class Journal {

    private static final String INSERT = """
            INSERT INTO journal (dossier, line, written, what, value_before, value_after, hash, who)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final int WHO = 8;
    /** Of the tables before anybody was named, which migrations work on. */
    private static final String INSERT_UNNAMED = """
            INSERT INTO journal (dossier, line, written, what, value_before, value_after, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";

    /**
     * Writes a line for each step that changes something.
     *
     * @param who wrote it; empty where that is not known
     * @return the dossier's row after that
     */
    Head append(Connection connection, Head head, List<Step> steps, String who) throws SQLException {
        var last = head;
        try (var insert = connection.prepareStatement(who.isEmpty() ? INSERT_UNNAMED : INSERT)) {
            for (var step : steps) {
                if (!step.changesNothing()) {
                    Checksum hash = hash(last.last(), last.id(), last.lines() + 1, last.changed(), step.what(),
                            step.before(), step.after(), who);
                    last = last.after(step, hash);
                    set(insert, last.id(), last.lines(), last.changed(), step.what(), step.before(), step.after(),
                            last.last().hex());
                    if (!who.isEmpty()) {
                        insert.setString(WHO, who);
                    }
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
        try (var select = connection.prepareStatement("SELECT * FROM journal WHERE dossier = ? ORDER BY line")) {
            select.setString(1, head.id());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    entries.add(Damage.unlessRead(() -> read(rows), "journal " + head.id()));
                }
            }
        }
        check(head, entries);
        return entries;
    }

    /** @throws Damage where the chain is broken or does not end as the dossier's row says */
    static void check(Head head, List<JournalEntry> entries) throws Damage {
        var last = Checksum.NONE;
        for (var entry : entries) {
            last = hash(last, head.id(), entry.number(), entry.at(), entry.what(), entry.before(), entry.after(),
                    entry.who());
            Damage.unless(last.hex().equals(entry.hash()), "journal " + head.id() + ' ' + entry.number());
        }
        Damage.unless(entries.size() == head.lines() && last.equals(head.last()), "journal " + head.id());
    }

    /** Lines that were written before, as they are. */
    void copy(Connection connection, String dossier, List<JournalEntry> entries) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            for (var entry : entries) {
                set(insert, dossier, entry.number(), entry.at(), entry.what(), entry.before(), entry.after(), entry.hash(),
                        entry.who());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Where nobody is named, as it was before anybody could be. */
    private static Checksum hash(Checksum before, String dossier, long line, Instant at, String what,
                                 String valueBefore, String valueAfter, String who) {
        return who.isEmpty() ? Checksum.of(before.hex(), dossier, line, at, what, valueBefore, valueAfter)
                : Checksum.of(before.hex(), dossier, line, at, what, valueBefore, valueAfter, who);
    }

    private static void set(PreparedStatement insert, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i] instanceof Instant at ? Heads.moment(at) : values[i]);
        }
    }

    static JournalEntry read(ResultSet row) throws SQLException {
        return new JournalEntry(row.getLong("line"), Heads.moment(row, "written"),
                Objects.requireNonNull(row.getString("who")), row.getString("what"), row.getString("value_before"),
                row.getString("value_after"), row.getString("hash"));
    }
}
