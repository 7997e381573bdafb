package kz.senim.rulebook;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.law.Axis;
import kz.senim.law.AxisResult;
import kz.senim.law.Concluding;
import kz.senim.law.Condition;
import kz.senim.law.Question;
import kz.senim.law.Rulebook;
import kz.senim.law.Truth;

/** A graver answer never lowers a level, whatever the other answers: compares each two choices of a question. */
final class HarmCheck {

    private static final int MOST = 200_000;

    private final Rulebook rules;
    private final LocalDate day;
    private final Reading reading;
    private int visited;

    HarmCheck(Rulebook rules, LocalDate day, Reading reading) {
        this.rules = rules;
        this.day = day;
        this.reading = reading;
    }

    void run() {
        for (var axis : rules.axes()) {
            if (axis.kind() == Axis.Kind.SCALE) {
                var leaves = Leaves.under(new Condition.Any(axis.levels().stream()
                        .<Condition>map(Condition.Holds::new).toList()), rules);
                var asked = leaves.stream().map(Leaves::questionOf).distinct().toList();
                rules.questions().stream().filter(q -> asked.contains(q.id()))
                        .forEach(q -> check(axis, q, new Alternatives(rules, leaves)));
            }
        }
    }

    private void check(Axis axis, Question question, Alternatives alternatives) {
        visited = 0;
        for (var mild : question.choices()) {
            for (var grave : question.choices()) {
                if (mild.harm() < grave.harm()) {
                    lowered(axis, new Pair(question.id(), mild.id(), grave.id()), alternatives, Answers.NONE)
                            .ifPresent(answers -> add(axis, question, mild, grave, answers));
                }
            }
        }
        if (visited > MOST) {
            var place = reading.place(Reading.Sort.AXIS, axis.id());
            reading.faults().add(place, "axis.too-many", "axis", axis.id());
        }
    }

    private record Pair(String question, String mild, String grave) {}

    /** Other answers under which the graver choice lowers the level. */
    private Optional<Answers> lowered(Axis axis, Pair pair, Alternatives alternatives, Answers others) {
        var mild = place(axis, others.with(pair.question(), Answer.chosen(pair.mild())));
        var grave = place(axis, others.with(pair.question(), Answer.chosen(pair.grave())));
        if (++visited > MOST || notLower(axis, mild, grave)) {
            return Optional.empty();
        }
        var next = Stream.concat(mild.missing().stream(), grave.missing().stream()).findFirst();
        if (next.isEmpty()) {
            return Optional.of(others);
        }
        return alternatives.to(next.get()).stream()
                .flatMap(a -> lowered(axis, pair, alternatives, others.with(next.get(), a)).stream()).findFirst();
    }

    private AxisResult place(Axis axis, Answers answers) {
        return Concluding.place(axis, answers, rules, day);
    }

    private static boolean notLower(Axis axis, AxisResult mild, AxisResult grave) {
        return mild.applies() == Truth.NO || grave.applies() == Truth.NO
                || mild.possible().isEmpty() || grave.possible().isEmpty()
                || axis.levels().indexOf(grave.possible().getFirst())
                >= axis.levels().indexOf(mild.possible().getLast());
    }

    private void add(Axis axis, Question question, Question.Choice mild, Question.Choice grave, Answers answers) {
        var place = reading.place(Reading.Sort.QUESTION, question.id());
        reading.faults().add(place, "axis.harm", "question", question.id(), "mild", mild.id(),
                "grave", grave.id(), "axis", axis.id(), "answers", Shown.of(answers));
    }
}
