package kz.senim.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedCollection;
import java.util.stream.Stream;

/**
 * What differs between two sets of conclusions: before and after a change of an answer, of the edition, of a year.
 *
 * @param findings       whose truth differs, in the order of the later edition
 * @param axes           whose possible levels differ
 * @param duties         of which it differs whether they apply
 * @param nowAsked       questions that come into play, in questionnaire order
 * @param notAsked       questions that go out of play
 * @param contradictions that arise (before: NO) or are settled (after: NO)
 */
public record Difference(List<Of<Truth>> findings, List<Of<List<String>>> axes, List<Of<Truth>> duties,
                         List<String> nowAsked, List<String> notAsked, List<Of<Truth>> contradictions) {

    /** One thing before and after; null where it does not exist on that side. */
    public record Of<T>(String id, T before, T after) {}

    public static Difference between(Conclusions before, Conclusions after) {
        return new Difference(
                differing(truths(before), truths(after)),
                differing(levels(before), levels(after)),
                differing(duties(before), duties(after)),
                asked(after).filter(q -> !before.asks(q)).toList(),
                asked(before).filter(q -> !after.asks(q)).toList(),
                contradictions(before, after));
    }

    /** What a changed answer changes, without changing anything. */
    public static Difference of(Answers answers, String question, Answer changed, Rulebook rules,
                                LocalDate day) {
        return between(Concluding.conclude(answers, rules, day),
                Concluding.conclude(answers.with(question, changed), rules, day));
    }

    public boolean isEmpty() {
        return Stream.of(findings, axes, duties, nowAsked, notAsked, contradictions)
                .allMatch(SequencedCollection::isEmpty);
    }

    private static Map<String, Truth> truths(Conclusions conclusions) {
        var truths = new LinkedHashMap<String, Truth>();
        conclusions.findings().forEach((id, conclusion) -> truths.put(id, conclusion.truth()));
        return truths;
    }

    private static Map<String, List<String>> levels(Conclusions conclusions) {
        var levels = new LinkedHashMap<String, List<String>>();
        conclusions.axes().forEach((id, result) -> levels.put(id, result.possible()));
        return levels;
    }

    private static Map<String, Truth> duties(Conclusions conclusions) {
        var applies = new LinkedHashMap<String, Truth>();
        conclusions.duties().forEach((id, state) -> applies.put(id, state.applies()));
        return applies;
    }

    private static List<Of<Truth>> contradictions(Conclusions before, Conclusions after) {
        return Stream.concat(after.contradictions().stream(), before.contradictions().stream()).distinct()
                .map(id -> new Of<>(id, Truth.of(before.contradictions().contains(id)),
                        Truth.of(after.contradictions().contains(id))))
                .filter(c -> c.before() != c.after()).toList();
    }

    private static Stream<String> asked(Conclusions conclusions) {
        return conclusions.inPlay().keySet().stream().filter(conclusions::asks);
    }

    private static <T> List<Of<T>> differing(Map<String, T> before, Map<String, T> after) {
        return Stream.concat(after.keySet().stream(), before.keySet().stream()).distinct()
                .filter(id -> !Objects.equals(before.get(id), after.get(id)))
                .map(id -> new Of<>(id, before.get(id), after.get(id)))
                .toList();
    }
}
