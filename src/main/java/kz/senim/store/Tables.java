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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.JournalEntry;
import kz.senim.dossier.Past;
import kz.senim.dossier.RecordId;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Version;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.risk.Risk;
import kz.senim.risk.Scenario;

/** Dossiers in tables. Every method works inside the transaction of the connection it is given. */
final class Tables {

    private final Heads heads = new Heads();
    private final Journal journal = new Journal();
    private final Records<Answer> answers = AnswerForm.TABLE;
    private final Records<String> notes = NoteForm.TABLE;
    private final Records<Risk> risks = RiskForm.TABLE;
    private final Records<Scenario> scenarios = ScenarioForm.TABLE;
    private final Records<Version> versions = VersionForm.TABLE;

    /** In as many queries as there are tables, however many dossiers there are. */
    List<Dossier> all(Connection connection) throws SQLException {
        List<Head> all = heads.all(connection);
        var answersOf = byDossier(answers.all(connection));
        var notesOf = byDossier(notes.all(connection));
        var risksOf = byDossier(risks.all(connection));
        var scenariosOf = byDossier(scenarios.all(connection));
        var versionsOf = byDossier(versions.all(connection));
        var dossiers = new ArrayList<Dossier>();
        for (var head : all) {
            dossiers.add(dossier(head, answersOf.getOrDefault(head.id(), List.of()),
                    notesOf.getOrDefault(head.id(), List.of()), risksOf.getOrDefault(head.id(), List.of()),
                    scenariosOf.getOrDefault(head.id(), List.of()), versionsOf.getOrDefault(head.id(), List.of())));
        }
        return dossiers;
    }

    Optional<Dossier> find(Connection connection, String id) throws SQLException {
        Optional<Head> head = heads.find(connection, id);
        return head.isEmpty() ? Optional.empty() : Optional.of(dossier(head.get(), answers.of(connection, id),
                notes.of(connection, id), risks.of(connection, id),
                scenarios.of(connection, id), versions.of(connection, id)));
    }

    void add(Connection connection, Dossier dossier) throws SQLException {
        String id = dossier.id();
        var answerRows = rows(answers, id, dossier.answers().byQuestion());
        var noteRows = rows(notes, id, dossier.notes());
        var riskRows = rows(risks, id, byId(dossier.risks(), Risk::id));
        var scenarioRows = rows(scenarios, id, byId(dossier.scenarios(), Scenario::id));
        var head = Head.of(dossier, heads.nextPlace(connection));
        heads.insert(connection, head);
        answers.insert(connection, id, answerRows);
        notes.insert(connection, id, noteRows);
        risks.insert(connection, id, riskRows);
        scenarios.insert(connection, id, scenarioRows);
        var created = new Step("dossier", "", dossier.edition(), Checksum.NONE);
        List<Step> steps = Stream.of(Stream.of(created), answerRows.stream().map(answers::added),
                noteRows.stream().map(notes::added), riskRows.stream().map(risks::added),
                scenarioRows.stream().map(scenarios::added))
                .flatMap(step -> step).toList();
        heads.update(connection, journal.append(connection, head, steps, Worker.read(connection)));
    }

    /** As it is, with its journal. */
    void copy(Connection connection, Remains.Rows rows) throws SQLException {
        var head = rows.head().orElseThrow();
        heads.insert(connection, head);
        answers.insert(connection, head.id(), rows.answers());
        notes.insert(connection, head.id(), rows.notes());
        risks.insert(connection, head.id(), rows.risks());
        scenarios.insert(connection, head.id(), rows.scenarios());
        versions.insert(connection, head.id(), rows.versions());
        journal.copy(connection, head.id(), rows.journal());
    }

    void apply(Connection connection, String dossier, Change change, Instant at) throws SQLException {
        Head head = head(connection, dossier).changed(at);
        Step step = switch (change) {
            case Change.Answered(var question, var answer) -> answers.put(connection, dossier, question, answer);
            case Change.Withdrawn(var question) -> answers.remove(connection, dossier, question);
            case Change.Noted(var question, var note) when note.isBlank() ->
                    notes.remove(connection, dossier, question);
            case Change.Noted(var question, var note) -> notes.put(connection, dossier, question, note);
            case Change.RiskPut(var risk) -> risks.put(connection, dossier, risk.id(), risk);
            case Change.RiskRemoved(var risk) -> risks.remove(connection, dossier, risk);
            case Change.ScenarioPut(var scenario) -> scenarios.put(connection, dossier, scenario.id(), scenario);
            case Change.ScenarioRemoved(var scenario) -> scenarios.remove(connection, dossier, scenario);
        };
        heads.update(connection, journal.append(connection, head, List.of(step), Worker.read(connection)));
    }

    void remove(Connection connection, String dossier) throws SQLException {
        for (String delete : List.of("DELETE FROM journal WHERE dossier = ?", "DELETE FROM risk WHERE dossier = ?",
                "DELETE FROM scenario WHERE dossier = ?", "DELETE FROM version WHERE dossier = ?",
                "DELETE FROM note WHERE dossier = ?", "DELETE FROM answer WHERE dossier = ?",
                "DELETE FROM dossier WHERE id = ?")) {
            try (var statement = connection.prepareStatement(delete)) {
                statement.setString(1, dossier);
                statement.executeUpdate();
            }
        }
    }

    List<JournalEntry> journal(Connection connection, String dossier) throws SQLException {
        Optional<Head> head = heads.find(connection, dossier);
        return head.isEmpty() ? List.of() : journal.read(connection, head.get());
    }

    List<Version> versions(Connection connection, String dossier) throws SQLException {
        return List.copyOf(byKey(versions.of(connection, dossier)).values());
    }

    /** Names what the dossier is now; the journal says so, too. */
    Version keep(Connection connection, String dossier, String id, String name, Optional<Version.SignOff> signed, Instant at)
            throws SQLException {
        Head head = head(connection, dossier);
        var version = new Version(id, name, at, head.lines(), head.last().hex(), signed);
        Step step = versions.put(connection, dossier, id, version);
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

    private static Dossier dossier(Head head, List<Records.Row<Answer>> answers, List<Records.Row<String>> notes,
                                   List<Records.Row<Risk>> risks, List<Records.Row<Scenario>> scenarios,
                                   List<Records.Row<Version>> versions) throws Damage {
        var seal = Stream.of(answers, notes, risks, scenarios, versions).flatMap(List::stream).map(Records.Row::checksum)
                .reduce(Checksum.NONE, Checksum::with);
        Damage.unless(seal.equals(head.seal()), "records of " + head.id());
        return new Dossier(head.id(), head.edition(), new Answers(byKey(answers)), byKey(notes),
                List.copyOf(byKey(risks).values()), List.copyOf(byKey(scenarios).values()), head.created(), head.changed());
    }

    private static <T> List<Records.Row<T>> rows(Records<T> table, String dossier, Map<String, T> things) {
        var rows = new ArrayList<Records.Row<T>>();
        things.forEach((key, thing) -> rows.add(table.row(dossier, key, rows.size() + 1L, thing)));
        return rows;
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        return things.stream().collect(Collectors.toMap(id, thing -> thing, (_, second) -> second, LinkedHashMap::new));
    }

    static <T> Map<String, T> byKey(List<Records.Row<T>> rows) {
        var things = new LinkedHashMap<String, T>();
        rows.forEach(row -> things.put(row.key(), row.thing()));
        return things;
    }

    private static <T> Map<String, List<Records.Row<T>>> byDossier(List<Records.Row<T>> rows) {
        return rows.stream().collect(Collectors.groupingBy(Records.Row::dossier));
    }
}
