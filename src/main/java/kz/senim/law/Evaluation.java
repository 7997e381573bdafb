package kz.senim.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** One evaluation of conditions over fixed answers; each question and finding is evaluated once. */
final class Evaluation {

    /** A truth with the telling reasons (decided) or the questions that still decide it (open). */
    record Value(Truth truth, List<Reason> because, Set<String> missing) {

        static final Value YES = decided(Truth.YES, List.of());
        static final Value NO = decided(Truth.NO, List.of());

        static Value decided(Truth truth, List<Reason> because) {
            return new Value(truth, because, Set.of());
        }

        static Value open(Set<String> missing) {
            return new Value(Truth.OPEN, List.of(), missing);
        }
    }

    private final Answers answers;
    private final Rulebook rules;
    private final LocalDate day;
    private final Map<String, Value> findings = new HashMap<>();
    private final Map<String, Value> asked = new HashMap<>();

    Evaluation(Answers answers, Rulebook rules, LocalDate day) {
        this.answers = answers;
        this.rules = rules;
        this.day = day;
    }

    Value of(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) -> combine(parts, Truth.NO);
            case Condition.Any(var parts) -> combine(parts, Truth.YES);
            case Condition.Not(var part) -> not(of(part));
            case Condition.Is is -> ofAnswer(is.question(), answer -> isOneOf(answer, is.choices()));
            case Condition.Compare compare -> ofAnswer(compare.question(), answer -> meets(answer, compare));
            case Condition.Holds(var finding) -> named(finding, finding(finding));
        };
    }

    /** A finding that is not in force on the day does not hold. */
    Value finding(String id) {
        var finding = rules.finding(id);
        return finding.inForceOn(day) ? once(findings, id, () -> of(finding.when())) : Value.NO;
    }

    /** Whether a question is in play. */
    Value asked(String question) {
        return once(asked, question, () -> of(rules.question(question).askIf()));
    }

    /** The same questions, each once, in questionnaire order. */
    List<String> inOrder(Collection<String> questions) {
        if (questions.isEmpty()) {
            return List.of();
        }
        var wanted = Set.copyOf(questions);
        return rules.questions().stream().map(Question::id).filter(wanted::contains).toList();
    }

    /** One part with the sweeping truth decides alone; otherwise the open parts keep it open. */
    private Value combine(List<Condition> parts, Truth sweeping) {
        var values = parts.stream().map(this::of).toList();
        if (values.stream().anyMatch(v -> v.truth() == sweeping)) {
            return Value.decided(sweeping, reasons(values, sweeping));
        }
        if (values.stream().allMatch(v -> v.truth() == sweeping.not())) {
            return Value.decided(sweeping.not(), reasons(values, sweeping.not()));
        }
        var missing = new LinkedHashSet<String>();
        values.forEach(v -> missing.addAll(v.missing()));
        return Value.open(missing);
    }

    private static List<Reason> reasons(List<Value> values, Truth telling) {
        return values.stream().filter(v -> v.truth() == telling).flatMap(v -> v.because().stream()).distinct().toList();
    }

    private static Value not(Value value) {
        return new Value(value.truth().not(), value.because(), value.missing());
    }

    private static Value named(String finding, Value value) {
        return value.truth().decided()
                ? Value.decided(value.truth(), List.of(new Reason.ByFinding(finding, value.truth(), value.because())))
                : value;
    }

    private Value ofAnswer(String id, Predicate<Answer> test) {
        var asked = asked(id);
        return switch (asked.truth()) {
            case NO -> Value.decided(Truth.NO, List.of(new Reason.NotAsked(id, asked.because())));
            case OPEN -> asked;
            case YES -> answers.to(id).filter(a -> a.given() && rules.question(id).accepts(a))
                    .map(answer -> told(id, answer, Truth.of(test.test(answer)), asked))
                    .orElse(Value.open(Set.of(id)));
        };
    }

    private static Value told(String id, Answer answer, Truth holds, Value asked) {
        return Value.decided(holds, List.of(new Reason.ByAnswer(id, answer, holds, asked.because())));
    }

    private static boolean isOneOf(Answer answer, Set<String> choices) {
        return answer instanceof Answer.Chosen(var chosen)
                ? chosen.stream().anyMatch(choices::contains)
                : choices.contains(Condition.GIVEN);
    }

    private static boolean meets(Answer answer, Condition.Compare compare) {
        return answer instanceof Answer.Quantity(var value) && compare.bound().met(value, compare.limit());
    }

    private static Value once(Map<String, Value> known, String id, Supplier<Value> compute) {
        var found = known.get(id);
        if (found == null) {
            found = compute.get();
            known.put(id, found);
        }
        return found;
    }
}
