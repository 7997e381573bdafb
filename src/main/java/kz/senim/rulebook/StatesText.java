package kz.senim.rulebook;

import java.time.LocalDate;
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
import kz.senim.law.Concluding;
import kz.senim.law.Difference;
import kz.senim.risk.Level;
import kz.senim.risk.Review;
import kz.senim.risk.Risk;
import kz.senim.risk.Scenario;
import kz.senim.risk.ScenarioField;
import kz.senim.text.Dates;
import kz.senim.text.Phrase;
import kz.senim.text.Words;

/** Says in words what differs between two states of one assessment, a line for each record. */
public final class StatesText {

    private static final int LONGEST = 160;

    private final AnswerWords answers;
    private final RiskText risks;
    private final Edition edition;
    private final RecordWords records;
    private final PlaceWords places;
    private final Words words = Words.load("rulebook");

    /** @param edition of the later state */
    public StatesText(Edition edition) {
        this.edition = edition;
        this.records = new RecordWords(edition.words());
        this.places = new PlaceWords(edition.words());
        this.answers = new AnswerWords(edition.words());
        this.risks = new RiskText(edition.words());
    }

    /** A kind of difference with a line for each, in the order in which they are told. */
    public record Part(String id, List<Phrase> lines) {}

    /** All that differs: what follows, then what was given; of a kind without differences nothing. */
    public List<Part> parts(State before, State after, LocalDate on) {
        return Stream.of(new Part("conclusions", conclusions(before.answers(), after.answers(), on)),
                        new Part("answers", answers(before.answers(), after.answers())),
                        new Part("risks", risks(before.risks(), after.risks())),
                        new Part("scenarios", scenarios(before.scenarios(), after.scenarios())),
                        new Part("evidence", records("states.evidence.", before.files(), after.files(), State.File::id,
                                StatesText::file, _ -> "")),
                        new Part("reviews", records("states.review.", before.reviews(), after.reviews(), Review::id,
                                records::title, _ -> "")),
                        new Part("notes", noted(before.notes(), after.notes(), answers::question)),
                        new Part("texts", noted(before.texts(), after.texts(), places::of)))
                .filter(part -> !part.lines().isEmpty()).toList();
    }

    private List<Phrase> conclusions(Answers before, Answers after, LocalDate on) {
        return new DifferenceText(edition, edition).lines(Difference.between(
                Concluding.conclude(before, edition.rules(), on), Concluding.conclude(after, edition.rules(), on)));
    }

    private List<Phrase> answers(Answers before, Answers after) {
        return ids(before.byQuestion().keySet(), after.byQuestion().keySet())
                .filter(id -> !before.to(id).equals(after.to(id)))
                .map(id -> line(answers.question(id), said(id, before.to(id)), said(id, after.to(id)))).toList();
    }

    private List<Phrase> noted(Map<String, String> before, Map<String, String> after, Function<String, Phrase> what) {
        return ids(before.keySet(), after.keySet()).filter(id -> !Objects.equals(before.get(id), after.get(id)))
                .map(id -> line(named(what.apply(id)), typed(before.get(id)), typed(after.get(id)))).toList();
    }

    private List<Phrase> risks(List<Risk> before, List<Risk> after) {
        return records("states.risk.", before, after, Risk::id, risks::title, risk -> Stream.of(risk.initial(), risk.residual())
                .map(level -> level.map(StatesText::level).orElse("–")).collect(Collectors.joining(", ")));
    }

    private List<Phrase> scenarios(List<Scenario> before, List<Scenario> after) {
        return records("states.scenario.", before, after, Scenario::id,
                scenario -> Phrase.same(cut(scenario.text(ScenarioField.WHAT))), _ -> "");
    }

    private static Phrase file(State.File file) {
        return Phrase.same(file.name() + file.expires().map(day -> " (" + Dates.day(day) + ")").orElse(""));
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

    /** A question ends by itself, other names before what was and is. */
    private static Phrase named(Phrase what) {
        return what.map(text -> text.endsWith("?") || text.endsWith(".") ? text : text + '.');
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
