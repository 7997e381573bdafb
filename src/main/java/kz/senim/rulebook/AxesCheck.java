package kz.senim.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.senim.law.Answers;
import kz.senim.law.Axis;
import kz.senim.law.AxisResult;
import kz.senim.law.Concluding;
import kz.senim.law.Condition;
import kz.senim.law.Rulebook;
import kz.senim.law.Truth;

/**
 * Goes through every combination of answers that an axis tells apart: once all is answered there is exactly one
 * level. With fewer answers there is then always a level too, since a level that is possible with more answers is
 * possible with fewer.
 */
final class AxesCheck {

    private static final int MOST = 400_000;

    private final Rulebook rules;
    private final LocalDate day;
    private final Reading reading;
    private int visited;

    AxesCheck(Rulebook rules, LocalDate day, Reading reading) {
        this.rules = rules;
        this.day = day;
        this.reading = reading;
    }

    void run() {
        rules.axes().forEach(this::check);
    }

    private void check(Axis axis) {
        visited = 0;
        var roots = new ArrayList<Condition>(axis.levels().stream().map(Condition.Holds::new).toList());
        roots.add(axis.onlyIf());
        var alternatives = new Alternatives(rules, Leaves.under(new Condition.Any(roots), rules));
        firstWithout(axis, alternatives, Answers.NONE).ifPresent(f -> add(axis, f));
        if (visited > MOST) {
            add(axis, new Failure("axis.too-many", Answers.NONE, List.of()));
        }
    }

    /** Number of combinations looked at for the last axis. */
    int visited() {
        return visited;
    }

    private record Failure(String key, Answers answers, List<String> levels) {}

    private Optional<Failure> firstWithout(Axis axis, Alternatives alternatives, Answers answers) {
        var result = Concluding.place(axis, answers, rules, day);
        if (++visited > MOST || result.applies() == Truth.NO) {
            return Optional.empty();
        }
        if (result.possible().isEmpty()) {
            return Optional.of(new Failure("axis.no-level", answers, List.of()));
        }
        var next = next(result, answers);
        if (next.isEmpty()) {
            return result.possible().size() == 1 ? Optional.empty()
                    : Optional.of(new Failure("axis.several-levels", answers, result.possible()));
        }
        return alternatives.to(next.get()).stream()
                .flatMap(a -> firstWithout(axis, alternatives, answers.with(next.get(), a)).stream()).findFirst();
    }

    /** The next question that matters; also while the only level left is itself still open. */
    private Optional<String> next(AxisResult result, Answers answers) {
        if (!result.missing().isEmpty()) {
            return Optional.of(result.missing().getFirst());
        }
        var only = Concluding.conclude(rules.finding(result.possible().getFirst()), answers, rules, day);
        return only.missing().stream().findFirst();
    }

    private void add(Axis axis, Failure failure) {
        var place = reading.place(Reading.Sort.AXIS, axis.id());
        reading.faults().add(place, failure.key(), "axis", axis.id(),
                "answers", Shown.of(failure.answers()), "levels", String.join(", ", failure.levels()));
    }
}
