package kz.senim.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.senim.dossier.JournalEntry;

/** What could still be read of a damaged database, by dossier: every row in it is what was once written. */
record Remains(Map<String, Head> heads, Map<String, Rows> rows, Map<String, List<JournalEntry>> journals) {

    static final Remains NONE = new Remains(Map.of(), Map.of(), Map.of());

    private record Line(String dossier, JournalEntry entry) {}

    static Remains of(RangeReads reads) {
        var heads = new HashMap<String, Head>();
        reads.rows("dossier", Heads::read).forEach(head -> heads.put(head.id(), head));
        var lines = reads.rows("journal", row -> new Line(row.getString("dossier"), Journal.read(row)));
        var rows = new HashMap<String, Rows>();
        Rows.TABLES.forEach(table -> Rows.spread(table, ordered(reads, table), rows));
        return new Remains(heads, rows, lines.stream().collect(
                Collectors.groupingBy(Line::dossier, Collectors.mapping(Line::entry, Collectors.toList()))));
    }

    private static <T> List<Records.Row<T>> ordered(RangeReads reads, Records<T> table) {
        return reads.rows(table.table(), table::read).stream().sorted(Comparator.comparingLong(Records.Row::place)).toList();
    }

    /** All dossiers of which something is left. */
    Set<String> ids() {
        var ids = new HashSet<>(heads.keySet());
        rows.forEach((id, own) -> {
            if (own.count() > 0) {
                ids.add(id);
            }
        });
        return ids;
    }

    Of of(String id) {
        return new Of(Optional.ofNullable(heads.get(id)), rows.getOrDefault(id, new Rows()),
                journals.getOrDefault(id, List.of()).stream().sorted(Comparator.comparingLong(JournalEntry::number)).toList());
    }

    /** What is left of one dossier. */
    record Of(Optional<Head> head, Rows rows, List<JournalEntry> journal) {

        /** Whether nothing of it is missing: seal and chain say so. */
        boolean whole() {
            return head.filter(h -> h.seal().equals(rows.seal())).isPresent() && chained();
        }

        private boolean chained() {
            try {
                Journal.check(head.orElseThrow(), journal);
                return true;
            } catch (Damage e) {
                return false;
            }
        }
    }
}
