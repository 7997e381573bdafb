package kz.senim.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which changed answers would lower a degree or clear a prohibition: computed from the rules by search, the smallest
 * sets first, of at most two answers. What puts a question in play is left as it is: those answers say what the system
 * is, not how it is used.
 */
public final class WhatIf {

    private static final int ENOUGH = 12;

    private final Answers answers;
    private final Rulebook rules;
    private final LocalDate day;

    public WhatIf(Answers answers, Rulebook rules, LocalDate day) {
        this.answers = answers;
        this.rules = rules;
        this.day = day;
    }

    /** One answer as it would have to be. */
    public record Changed(String question, Answer answer) {}

    /**
     * @param goal    the finding cleared, or the axis lowered
     * @param reached the level then reached at most, or the cleared finding
     */
    public record Way(String goal, List<Changed> changes, String reached) {
        public Way {
            changes = List.copyOf(changes);
        }
    }

    /** Ways to clear each prohibited function that was found, then to lower each scale. */
    public List<Way> all() {
        var prohibited = rules.findings().stream().filter(f -> f.group() == Finding.Group.PROHIBITION)
                .filter(f -> f.inForceOn(day)).flatMap(f -> clearing(f.id()).stream());
        var scales = rules.axes().stream().filter(a -> a.kind() == Axis.Kind.SCALE)
                .flatMap(a -> lowering(a.id()).stream());
        return Stream.concat(prohibited, scales).toList();
    }

    /** Ways to make a finding that holds not hold; none where it does not hold. */
    public List<Way> clearing(String finding) {
        if (evaluate(answers).finding(finding).truth() != Truth.YES) {
            return List.of();
        }
        return smallest(support(finding), changed -> evaluate(changed).finding(finding).truth() == Truth.NO,
                left -> evaluate(left).finding(finding).truth() == Truth.YES).stream().map(c -> new Way(finding, c, finding)).toList();
    }

    /** Ways to lower the safe reading of a scale, its upper end. */
    public List<Way> lowering(String axisId) {
        var axis = rules.axes().stream().filter(a -> a.id().equals(axisId)).findFirst().orElseThrow();
        int now = top(axis, answers);
        if (now <= 0) {
            return List.of();
        }
        var support = new LinkedHashSet<String>();
        axis.levels().forEach(level -> support.addAll(support(level)));
        return smallest(support, changed -> isBetween(0, top(axis, changed), now),
                left -> evaluate(left).finding(axis.levels().get(now)).truth() == Truth.YES).stream()
                .map(c -> new Way(axisId, c, axis.levels().get(top(axis, apply(c))))).toList();
    }

    private static boolean isBetween(int from, int value, int until) {
        return value >= from && value < until;
    }

    /** Index of the highest level not excluded, -1 where the axis does not apply. */
    private int top(Axis axis, Answers given) {
        var evaluation = evaluate(given);
        if (evaluation.of(axis.onlyIf()).truth() == Truth.NO) {
            return -1;
        }
        for (int i = axis.levels().size() - 1; i > 0; i--) {
            if (evaluation.finding(axis.levels().get(i)).truth() != Truth.NO) {
                return i;
            }
        }
        return 0;
    }

    /** @param hopeless what the other answers decide already, since a further answer never changes it */
    private List<List<Changed>> smallest(Set<String> support, Predicate<Answers> reached,
                                         Predicate<Answers> hopeless) {
        var found = new ArrayList<List<Changed>>();
        var rest = new LinkedHashMap<String, List<Changed>>();
        for (String question : support) {
            boolean alone = !hopeless.test(answers.without(question));
            var byReach = options(question).collect(Collectors.partitioningBy(
                    o -> alone && reached.test(apply(List.of(o)))));
            byReach.get(true).forEach(o -> found.add(List.of(o)));
            rest.put(question, byReach.get(false));
        }
        var questions = List.copyOf(rest.keySet());
        for (int i = 0; i < questions.size() && found.size() < ENOUGH; i++) {
            for (int j = i + 1; j < questions.size() && found.size() < ENOUGH; j++) {
                if (!hopeless.test(answers.without(questions.get(i)).without(questions.get(j)))) {
                    found.addAll(pairs(rest.get(questions.get(i)), rest.get(questions.get(j)), reached));
                }
            }
        }
        return found;
    }

    private List<List<Changed>> pairs(List<Changed> first, List<Changed> second, Predicate<Answers> reached) {
        return first.stream().flatMap(a -> second.stream().map(b -> List.of(a, b)))
                .filter(pair -> reached.test(apply(pair))).toList();
    }

    private Answers apply(List<Changed> changes) {
        var given = answers;
        for (var change : changes) {
            given = given.with(change.question(), change.answer());
        }
        return given;
    }

    /** The other answers that a question offers; free texts, numbers and dates are not tried. */
    private Stream<Changed> options(String id) {
        var question = rules.question(id);
        var now = answers.to(id);
        return question.choices().stream().map(c -> Answer.chosen(c.id()))
                .filter(a -> !now.filter(a::equals).isPresent())
                .map(a -> new Changed(id, a));
    }

    /** The questions that a finding reads, itself or through others, in questionnaire order. */
    private Set<String> support(String finding) {
        var seen = new LinkedHashMap<String, Boolean>();
        collect(rules.finding(finding).when(), seen);
        var support = new LinkedHashSet<String>();
        rules.questions().stream().map(Question::id).filter(q -> seen.containsKey("q:" + q)).forEach(support::add);
        return support;
    }

    private void collect(Condition condition, Map<String, Boolean> seen) {
        switch (condition) {
            case Condition.All(var parts) -> parts.forEach(p -> collect(p, seen));
            case Condition.Any(var parts) -> parts.forEach(p -> collect(p, seen));
            case Condition.Not(var part) -> collect(part, seen);
            case Condition.Is(var question, _) -> seen.put("q:" + question, true);
            case Condition.Compare(var question, _, _) -> seen.put("q:" + question, true);
            case Condition.Holds(var other) -> {
                if (seen.put("f:" + other, true) == null) {
                    collect(rules.finding(other).when(), seen);
                }
            }
        }
    }

    private Evaluation evaluate(Answers given) {
        return new Evaluation(given, rules, day);
    }
}
