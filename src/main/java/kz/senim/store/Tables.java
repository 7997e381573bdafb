package kz.senim.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.JournalEntry;
import kz.senim.dossier.Past;
import kz.senim.dossier.RecordId;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Version;

/** Dossiers in tables. Every method works inside the transaction of the connection it is given. */
final class Tables {

    private final Heads heads = new Heads();
    private final Journal journal = new Journal();

    /** In as many queries as there are tables, however many dossiers there are. */
    List<Dossier> all(Connection connection) throws SQLException {
        List<Head> all = heads.all(connection);
        var rows = Rows.read(connection);
        Damage.unless(all.stream().map(Head::id).collect(Collectors.toSet()).containsAll(rows.keySet()), "records of no dossier");
        var dossiers = new ArrayList<Dossier>();
        for (var head : all) {
            dossiers.add(rows.getOrDefault(head.id(), new Rows()).dossier(head));
        }
        return dossiers;
    }

    Optional<Dossier> find(Connection connection, String id) throws SQLException {
        Optional<Head> head = heads.find(connection, id);
        return head.isEmpty() ? Optional.empty() : Optional.of(Rows.read(connection, id).dossier(head.get()));
    }

    void add(Connection connection, Dossier dossier) throws SQLException {
        var rows = Rows.of(dossier);
        var head = Head.of(dossier, heads.nextPlace(connection));
        heads.insert(connection, head);
        rows.insert(connection, dossier.id());
        var created = new Step("dossier", "", dossier.edition(), Checksum.NONE);
        List<Step> steps = Stream.concat(Stream.of(created), rows.added()).toList();
        heads.update(connection, journal.append(connection, head, steps, Worker.read(connection)));
    }

    /** As it is, with its journal. */
    void copy(Connection connection, Remains.Of remains) throws SQLException {
        var head = remains.head().orElseThrow();
        heads.insert(connection, head);
        remains.rows().insert(connection, head.id());
        journal.copy(connection, head.id(), remains.journal());
    }

    void apply(Connection connection, String dossier, Change change, Instant at) throws SQLException {
        Head head = head(connection, dossier).changed(at);
        Step step = switch (change) {
            case Change.Answered(var question, var answer) -> AnswerForm.TABLE.put(connection, dossier, question, answer);
            case Change.Withdrawn(var question) -> AnswerForm.TABLE.remove(connection, dossier, question);
            case Change.Noted(var question, var note) when note.isBlank() ->
                    NoteForm.TABLE.remove(connection, dossier, question);
            case Change.Noted(var question, var note) -> NoteForm.TABLE.put(connection, dossier, question, note);
            case Change.RiskPut(var risk) -> RiskForm.TABLE.put(connection, dossier, risk.id(), risk);
            case Change.RiskRemoved(var risk) -> RiskForm.TABLE.remove(connection, dossier, risk);
            case Change.ReviewPut(var review) -> ReviewForm.TABLE.put(connection, dossier, review.id(), review);
            case Change.ReviewRemoved(var review) -> ReviewForm.TABLE.remove(connection, dossier, review);
            case Change.ScaleWorded(var grade, var words) when words.isBlank() ->
                    ScaleForm.TABLE.remove(connection, dossier, grade);
            case Change.ScaleWorded(var grade, var words) -> ScaleForm.TABLE.put(connection, dossier, grade, words);
            case Change.Worded(var place, var text) when text.isBlank() -> TextForm.TABLE.remove(connection, dossier, place);
            case Change.Worded(var place, var text) -> TextForm.TABLE.put(connection, dossier, place, text);
            case Change.ScenarioPut(var scenario) -> ScenarioForm.TABLE.put(connection, dossier, scenario.id(), scenario);
            case Change.ScenarioRemoved(var scenario) -> ScenarioForm.TABLE.remove(connection, dossier, scenario);
            case Change.EvidencePut(var one) -> EvidenceForm.TABLE.put(connection, dossier, one.id(), one);
            case Change.EvidenceRemoved(var one) -> EvidenceForm.TABLE.remove(connection, dossier, one);
        };
        heads.update(connection, journal.append(connection, head, List.of(step), Worker.read(connection)));
    }

    /** Contents of evidence stay. */
    void remove(Connection connection, String dossier) throws SQLException {
        for (var table : Rows.TABLES) {
            delete(connection, "DELETE FROM " + table.table() + " WHERE dossier = ?", dossier);
        }
        delete(connection, "DELETE FROM journal WHERE dossier = ?", dossier);
        delete(connection, "DELETE FROM dossier WHERE id = ?", dossier);
    }

    private static void delete(Connection connection, String sql, String dossier) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, dossier);
            statement.executeUpdate();
        }
    }

    List<JournalEntry> journal(Connection connection, String dossier) throws SQLException {
        Optional<Head> head = heads.find(connection, dossier);
        return head.isEmpty() ? List.of() : journal.read(connection, head.get());
    }

    List<Version> versions(Connection connection, String dossier) throws SQLException {
        return List.copyOf(byKey(VersionForm.TABLE.of(connection, dossier)).values());
    }

    /** Names what the dossier is now; the journal says so, too. */
    Version keep(Connection connection, String dossier, String id, String name, Optional<Version.SignOff> signed, Instant at)
            throws SQLException {
        Head head = head(connection, dossier);
        var version = new Version(id, name, at, head.lines(), head.last().hex(), signed);
        Step step = VersionForm.TABLE.put(connection, dossier, id, version);
        heads.update(connection, journal.append(connection, head, List.of(step), Worker.read(connection)));
        return version;
    }

    /** The dossier as it was at a version, replayed from a journal that is whole. */
    Dossier at(Connection connection, String dossier, Version version) throws SQLException {
        Head head = head(connection, dossier);
        var entries = journal.read(connection, head);
        Damage.unless(version.line() <= entries.size() && version.line() > 0
                && entries.get((int) version.line() - 1).hash().equals(version.head()), "version " + dossier + ' ' + version.id());
        return Replay.of(head, entries, version.line());
    }

    private Head head(Connection connection, String dossier) throws SQLException {
        return heads.find(connection, dossier).orElseThrow(() -> new Trouble(Trouble.Kind.UNKNOWN_SYSTEM, dossier, null));
    }

    List<Past> history(Connection connection, String dossier, Set<RecordId> of) throws SQLException {
        var past = new ArrayList<Past>();
        for (var entry : journal(connection, dossier)) {
            var about = Entries.about(entry).filter(of::contains);
            if (about.isPresent()) {
                past.add(Damage.unlessRead(() -> Entries.past(entry, about.get()), "journal " + dossier + ' ' + entry.number()));
            }
        }
        return past;
    }

    static <T> Map<String, T> byKey(List<Records.Row<T>> rows) {
        var things = new LinkedHashMap<String, T>();
        rows.forEach(row -> things.put(row.key(), row.thing()));
        return things;
    }
}
