package kz.senim.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Evidence;
import kz.senim.dossier.OwnTexts;
import kz.senim.law.Answers;
import kz.senim.risk.Review;
import kz.senim.risk.Reviews;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskRegister;
import kz.senim.risk.Scenario;

/** The records of one dossier, table by table. */
final class Rows {

    /** The tables of records, in the order in which a new dossier is written into them. */
    static final List<Records<?>> TABLES = List.of(AnswerForm.TABLE, NoteForm.TABLE, RiskForm.TABLE, ScenarioForm.TABLE,
            EvidenceForm.TABLE, ReviewForm.TABLE, ScaleForm.TABLE, TextForm.TABLE, VersionForm.TABLE);

    private final Map<Records<?>, List<? extends Records.Row<?>>> byTable = new HashMap<>();

    Rows() {}

    /** Those of a dossier that is new. */
    static Rows of(Dossier dossier) {
        var rows = new Rows();
        rows.put(AnswerForm.TABLE, dossier, dossier.answers().byQuestion());
        rows.put(NoteForm.TABLE, dossier, dossier.notes());
        rows.put(RiskForm.TABLE, dossier, byId(dossier.risks(), Risk::id));
        rows.put(ScenarioForm.TABLE, dossier, byId(dossier.scenarios(), Scenario::id));
        rows.put(EvidenceForm.TABLE, dossier, byId(dossier.evidence(), Evidence::id));
        rows.put(ReviewForm.TABLE, dossier, byId(dossier.register().reviews().all(), Review::id));
        rows.put(ScaleForm.TABLE, dossier, dossier.register().scales());
        rows.put(TextForm.TABLE, dossier, dossier.texts().byPlace());
        return rows;
    }

    private <T> void put(Records<T> table, Dossier dossier, Map<String, T> things) {
        var rows = new ArrayList<Records.Row<T>>();
        things.forEach((key, thing) -> rows.add(table.row(dossier.id(), key, rows.size() + 1L, thing)));
        byTable.put(table, rows);
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        return things.stream().collect(Collectors.toMap(id, thing -> thing, (_, second) -> second, LinkedHashMap::new));
    }

    static Rows read(Connection connection, String dossier) throws SQLException {
        var rows = new Rows();
        for (var table : TABLES) {
            rows.byTable.put(table, table.of(connection, dossier));
        }
        return rows;
    }

    /** Of all dossiers by id, in as many queries as there are tables. */
    static Map<String, Rows> read(Connection connection) throws SQLException {
        var all = new HashMap<String, Rows>();
        for (var table : TABLES) {
            spread(table, table.all(connection), all);
        }
        return all;
    }

    /** Gives each dossier its rows of a table. */
    static void spread(Records<?> table, List<? extends Records.Row<?>> rows, Map<String, Rows> all) {
        rows.stream().collect(Collectors.groupingBy(Records.Row::dossier)).forEach((dossier, own) ->
                all.computeIfAbsent(dossier, _ -> new Rows()).byTable.put(table, own));
    }

    /** In their order; none where nothing was put there. */
    @SuppressWarnings("unchecked")
    <T> List<Records.Row<T>> of(Records<T> table) {
        return (List<Records.Row<T>>) byTable.getOrDefault(table, List.of());
    }

    /** By their keys, in their order. */
    <T> Map<String, T> things(Records<T> table) {
        return Tables.byKey(of(table));
    }

    Stream<Records.Row<?>> all() {
        return TABLES.stream().flatMap(table -> of(table).stream());
    }

    /** How many there are, versions left aside: those say nothing that the journal does not. */
    int count() {
        return (int) all().count() - of(VersionForm.TABLE).size();
    }

    Checksum seal() {
        return all().map(Records.Row::checksum).reduce(Checksum.NONE, Checksum::with);
    }

    void insert(Connection connection, String dossier) throws SQLException {
        for (var table : TABLES) {
            insert(table, connection, dossier);
        }
    }

    private <T> void insert(Records<T> table, Connection connection, String dossier) throws SQLException {
        table.insert(connection, dossier, of(table));
    }

    /** What the journal says of rows that are new. */
    Stream<Step> added() {
        return TABLES.stream().flatMap(this::added);
    }

    private <T> Stream<Step> added(Records<T> table) {
        return of(table).stream().map(table::added);
    }

    /** @throws Damage where they are not all that the dossier's row knows of */
    Dossier dossier(Head head) throws Damage {
        Damage.unless(seal().equals(head.seal()), "records of " + head.id());
        return dossier(head, head.changed(), this::things);
    }

    /** The things of one table by their keys, in their order. */
    interface Things {
        <T> Map<String, T> of(Records<T> table);

        private <T> List<T> list(Records<T> table) {
            return List.copyOf(of(table).values());
        }
    }

    /** A dossier put together from what its tables hold. */
    static Dossier dossier(Head head, Instant changed, Things things) {
        var register = new RiskRegister(things.list(RiskForm.TABLE), new Reviews(things.list(ReviewForm.TABLE)),
                things.of(ScaleForm.TABLE));
        return new Dossier(head.id(), head.edition(), new Answers(things.of(AnswerForm.TABLE)), things.of(NoteForm.TABLE),
                register, things.list(ScenarioForm.TABLE), things.list(EvidenceForm.TABLE), new OwnTexts(things.of(TextForm.TABLE)),
                head.created(), changed);
    }
}
