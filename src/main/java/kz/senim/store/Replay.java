package kz.senim.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Evidence;
import kz.senim.dossier.JournalEntry;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.risk.Risk;
import kz.senim.risk.Scenario;

/** A dossier as it was at a line of its journal: all lines up to that one, applied in their order. */
final class Replay {

    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final Map<String, String> notes = new LinkedHashMap<>();
    private final Map<String, Risk> risks = new LinkedHashMap<>();
    private final Map<String, Scenario> scenarios = new LinkedHashMap<>();
    private final Map<String, Evidence> evidence = new LinkedHashMap<>();

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
        return new Dossier(head.id(), head.edition(), new Answers(replay.answers), replay.notes,
                List.copyOf(replay.risks.values()), List.copyOf(replay.scenarios.values()),
                List.copyOf(replay.evidence.values()), head.created(), changed);
    }

    private void apply(JournalEntry entry) {
        int colon = entry.what().indexOf(':');
        String table = colon < 0 ? entry.what() : entry.what().substring(0, colon);
        String key = entry.what().substring(colon + 1);
        switch (table) {
            case "answer" -> put(answers, AnswerForm.TABLE, key, entry.after());
            case "note" -> put(notes, NoteForm.TABLE, key, entry.after());
            case "risk" -> put(risks, RiskForm.TABLE, key, entry.after());
            case "scenario" -> put(scenarios, ScenarioForm.TABLE, key, entry.after());
            case "evidence" -> put(evidence, EvidenceForm.TABLE, key, entry.after());
            case "dossier", "version" -> { }
            default -> throw new IllegalArgumentException(entry.what());
        }
    }

    private static <T> void put(Map<String, T> things, Records<T> table, String key, String after) {
        if (after.isEmpty()) {
            things.remove(key);
        } else {
            things.put(key, table.parse(key, after));
        }
    }
}
