package kz.senim.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.senim.dossier.Evidence;
import kz.senim.dossier.JournalEntry;
import kz.senim.dossier.Version;
import kz.senim.law.Answer;
import kz.senim.risk.Risk;
import kz.senim.risk.Scenario;

/** What could still be read of a damaged database, by dossier: every row in it is what was once written. */
record Remains(Map<String, Head> heads, Map<String, List<Records.Row<Answer>>> answers,
               Map<String, List<Records.Row<String>>> notes, Map<String, List<Records.Row<Risk>>> risks,
               Map<String, List<Records.Row<Scenario>>> scenarios, Map<String, List<Records.Row<Evidence>>> evidence,
               Map<String, List<Records.Row<Version>>> versions,
               Map<String, List<JournalEntry>> journals) {

    static final Remains NONE = new Remains(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(),
            Map.of(), Map.of());

    private record Line(String dossier, JournalEntry entry) {}

    static Remains of(RangeReads reads) {
        var heads = new HashMap<String, Head>();
        reads.rows("dossier", Heads::read).forEach(head -> heads.put(head.id(), head));
        var lines = reads.rows("journal", row -> new Line(row.getString("dossier"), Journal.read(row)));
        return new Remains(heads, rows(reads, AnswerForm.TABLE), rows(reads, NoteForm.TABLE),
                rows(reads, RiskForm.TABLE), rows(reads, ScenarioForm.TABLE), rows(reads, EvidenceForm.TABLE),
                rows(reads, VersionForm.TABLE), lines.stream().collect(
                        Collectors.groupingBy(Line::dossier, Collectors.mapping(Line::entry, Collectors.toList()))));
    }

    private static <T> Map<String, List<Records.Row<T>>> rows(RangeReads reads, Records<T> table) {
        return reads.rows(table.table(), table::read).stream().collect(Collectors.groupingBy(Records.Row::dossier));
    }

    /** All dossiers of which something is left. */
    Set<String> ids() {
        var ids = new HashSet<>(heads.keySet());
        Stream.of(answers, notes, risks, scenarios, evidence).forEach(rows -> ids.addAll(rows.keySet()));
        return ids;
    }

    /** The rows of one dossier, in the order they had. */
    Rows of(String id) {
        return new Rows(Optional.ofNullable(heads.get(id)), ordered(answers, id), ordered(notes, id),
                ordered(risks, id), ordered(scenarios, id), ordered(evidence, id), ordered(versions, id),
                journals.getOrDefault(id, List.of()).stream()
                        .sorted(Comparator.comparingLong(JournalEntry::number)).toList());
    }

    private static <T> List<Records.Row<T>> ordered(Map<String, List<Records.Row<T>>> rows, String id) {
        return rows.getOrDefault(id, List.of()).stream()
                .sorted(Comparator.comparingLong(Records.Row::place)).toList();
    }

    /** What is left of one dossier. */
    record Rows(Optional<Head> head, List<Records.Row<Answer>> answers, List<Records.Row<String>> notes,
                List<Records.Row<Risk>> risks, List<Records.Row<Scenario>> scenarios,
                List<Records.Row<Evidence>> evidence, List<Records.Row<Version>> versions, List<JournalEntry> journal) {

        /** Whether nothing of it is missing: seal and chain say so. */
        boolean whole() {
            var seal = Stream.of(answers, notes, risks, scenarios, evidence, versions).flatMap(List::stream)
                    .map(Records.Row::checksum).reduce(Checksum.NONE, Checksum::with);
            return head.filter(h -> h.seal().equals(seal)).isPresent() && chained();
        }

        private boolean chained() {
            try {
                Journal.check(head.orElseThrow(), journal);
                return true;
            } catch (Damage e) {
                return false;
            }
        }

        int count() {
            return answers.size() + notes.size() + risks.size() + scenarios.size() + evidence.size();
        }
    }
}
