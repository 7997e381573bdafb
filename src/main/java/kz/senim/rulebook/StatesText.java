package kz.senim.rulebook;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.risk.Level;
import kz.senim.risk.Risk;
import kz.senim.risk.Scenario;
import kz.senim.risk.ScenarioField;
import kz.senim.text.Phrase;
import kz.senim.text.Words;

/** Says in words what differs between two states of one assessment, a line for each record. */
public final class StatesText {

    private static final int LONGEST = 160;

    private final AnswerWords answers;
    private final RiskText risks;
    private final Words words = Words.load("rulebook");

    /** @param edition of the later state */
    public StatesText(Edition edition) {
        this.answers = new AnswerWords(edition.words());
        this.risks = new RiskText(edition.words());
    }

    public List<Phrase> answers(Answers before, Answers after) {
        return ids(before.byQuestion().keySet(), after.byQuestion().keySet())
                .filter(id -> !before.to(id).equals(after.to(id)))
                .map(id -> line(answers.question(id), said(id, before.to(id)), said(id, after.to(id)))).toList();
    }

    public List<Phrase> notes(Map<String, String> before, Map<String, String> after) {
        return ids(before.keySet(), after.keySet()).filter(id -> !Objects.equals(before.get(id), after.get(id)))
                .map(id -> line(answers.question(id), typed(before.get(id)), typed(after.get(id)))).toList();
    }

    public List<Phrase> risks(List<Risk> before, List<Risk> after) {
        return records("states.risk.", before, after, Risk::id, risks::title, risk -> Stream.of(risk.before(), risk.after())
                .map(level -> level.map(StatesText::level).orElse("–")).collect(Collectors.joining(", ")));
    }

    public List<Phrase> scenarios(List<Scenario> before, List<Scenario> after) {
        return records("states.scenario.", before, after, Scenario::id,
                scenario -> Phrase.same(cut(scenario.text(ScenarioField.WHAT))), _ -> "");
    }

    /** Of files by id, each with its name and, where it has one, its last day. */
    public List<Phrase> files(Map<String, String> before, Map<String, String> after) {
        return records("states.evidence.", List.copyOf(before.entrySet()), List.copyOf(after.entrySet()), Map.Entry::getKey,
                file -> Phrase.same(file.getValue()), _ -> "");
    }

    private <T> List<Phrase> records(String key, List<T> before, List<T> after, Function<T, String> id,
                                     Function<T, Phrase> title, Function<T, String> state) {
        var then = byId(before, id);
        var now = byId(after, id);
        return ids(then.keySet(), now.keySet()).filter(each -> !Objects.equals(then.get(each), now.get(each)))
                .map(each -> record(key, then.get(each), now.get(each), title, state)).toList();
    }

    private <T> Phrase record(String key, T then, T now, Function<T, Phrase> title, Function<T, String> state) {
        String what = then == null ? "added" : now == null ? "removed" : "changed";
        var line = words.phrase(key + what, "title", title.apply(now == null ? then : now));
        boolean moved = then != null && now != null && !state.apply(then).equals(state.apply(now));
        return moved ? line.map(text -> text + ": " + state.apply(then) + " → " + state.apply(now)) : line;
    }

    private Phrase line(Phrase what, Optional<Phrase> before, Optional<Phrase> after) {
        String key = before.isEmpty() ? "states.added" : after.isEmpty() ? "states.removed" : "states.changed";
        return words.phrase(key, "what", what, "before", before.orElse(Phrase.EMPTY), "after", after.orElse(Phrase.EMPTY));
    }

    private Optional<Phrase> said(String question, Optional<Answer> answer) {
        return answer.map(given -> answers.answer(question, given).map(StatesText::cut));
    }

    private static Optional<Phrase> typed(String note) {
        return Optional.ofNullable(note).map(text -> Phrase.same(cut(text)));
    }

    private static String cut(String text) {
        String plain = text.strip().replaceAll("\\s+", " ");
        return plain.codePointCount(0, plain.length()) <= LONGEST ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private static String level(Level level) {
        return level.likelihood() + " × " + level.impact();
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity(), (a, _) -> a, LinkedHashMap::new));
    }

    private static Stream<String> ids(Iterable<String> one, Iterable<String> other) {
        var ids = new LinkedHashSet<String>();
        one.forEach(ids::add);
        other.forEach(ids::add);
        return ids.stream();
    }
}
