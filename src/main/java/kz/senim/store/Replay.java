package kz.senim.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.JournalEntry;

/** A dossier as it was at a line of its journal: all lines up to that one, applied in their order. */
final class Replay {

    private final Map<Records<?>, Map<String, Object>> things = new HashMap<>();

    private Replay() {}

    /** @param journal checked already */
    static Dossier of(Head head, List<JournalEntry> journal, long line) throws Damage {
        var replay = new Replay();
        for (var entry : journal.subList(0, Math.toIntExact(line))) {
            try {
                replay.apply(entry);
            } catch (RuntimeException e) {
                throw new Damage("journal " + head.id() + ' ' + entry.number(), e);
            }
        }
        var changed = line == 0 ? head.created() : journal.get(Math.toIntExact(line) - 1).at();
        return Rows.dossier(head, changed, replay::things);
    }

    private void apply(JournalEntry entry) {
        int colon = entry.what().indexOf(':');
        String table = colon < 0 ? entry.what() : entry.what().substring(0, colon);
        String key = entry.what().substring(colon + 1);
        if (!table.equals("dossier") && !table.equals(VersionForm.TABLE.table())) {
            put(Rows.TABLES.stream().filter(t -> t.table().equals(table)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(entry.what())), key, entry.after());
        }
    }

    private void put(Records<?> table, String key, String after) {
        var records = things.computeIfAbsent(table, _ -> new LinkedHashMap<>());
        if (after.isEmpty()) {
            records.remove(key);
        } else {
            records.put(key, table.parse(key, after));
        }
    }

    @SuppressWarnings("unchecked")
    private <T> Map<String, T> things(Records<T> table) {
        return (Map<String, T>) things.getOrDefault(table, Map.of());
    }
}
