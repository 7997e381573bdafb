package kz.senim.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The one pure function of the rulebook: answers × rules × day → conclusions. */
public final class Concluding {

    private Concluding() {}

    /**
     * @param answers answers to unknown questions, or of a form the question does not accept, count as not given
     * @param day     the day on which rules have to be in force
     */
    public static Conclusions conclude(Answers answers, Rulebook rules, LocalDate day) {
        var evaluation = new Evaluation(answers, rules, day);
        var findings = new LinkedHashMap<String, Conclusion>();
        rules.findings().stream().filter(f -> f.inForceOn(day))
                .forEach(f -> findings.put(f.id(), conclusion(f, evaluation)));
        var axes = new LinkedHashMap<String, AxisResult>();
        rules.axes().forEach(a -> axes.put(a.id(), place(a, evaluation)));
        var inPlay = new LinkedHashMap<String, Truth>();
        rules.questions().forEach(q -> inPlay.put(q.id(), evaluation.asked(q.id()).truth()));
        var duties = new LinkedHashMap<String, DutyState>();
        rules.duties().forEach(d -> duties.put(d.id(), stand(d, evaluation, answers)));
        var contradictions = rules.contradictions().stream()
                .filter(c -> evaluation.of(c.when()).truth() == Truth.YES).map(Contradiction::id).toList();
        return new Conclusions(day, findings, axes, inPlay, open(rules, inPlay, answers), duties, contradictions);
    }

    /** Whether a condition holds, for instance the one under which a risk is suggested. */
    public static Truth holds(Condition condition, Answers answers, Rulebook rules, LocalDate day) {
        return new Evaluation(answers, rules, day).of(condition).truth();
    }

    /** One finding alone; the same as among all conclusions, where it is in force. */
    public static Conclusion conclude(Finding finding, Answers answers, Rulebook rules, LocalDate day) {
        return conclusion(finding, new Evaluation(answers, rules, day));
    }

    /** One axis alone. */
    public static AxisResult place(Axis axis, Answers answers, Rulebook rules, LocalDate day) {
        return place(axis, new Evaluation(answers, rules, day));
    }

    /** Whether a question is asked, why, and what still decides it. */
    public static Asked asked(String question, Answers answers, Rulebook rules, LocalDate day) {
        return weigh(rules.question(question).askIf(), answers, rules, day);
    }

    /** Any condition, with why it holds or does not and what still decides it. */
    public static Asked weigh(Condition condition, Answers answers, Rulebook rules, LocalDate day) {
        var evaluation = new Evaluation(answers, rules, day);
        var value = evaluation.of(condition);
        return new Asked(value.truth(), value.because(), evaluation.inOrder(value.missing()));
    }

    /**
     * @param because only the telling parts; empty while the truth is OPEN
     * @param missing questions that still decide it; empty once decided
     */
    public record Asked(Truth truth, List<Reason> because, List<String> missing) {
        public Asked {
            because = List.copyOf(because);
            missing = List.copyOf(missing);
        }
    }

    private static Conclusion conclusion(Finding finding, Evaluation evaluation) {
        var value = evaluation.finding(finding.id());
        return new Conclusion(finding.id(), value.truth(), value.because(), evaluation.inOrder(value.missing()),
                finding.basis());
    }

    private static DutyState stand(Duty duty, Evaluation evaluation, Answers answers) {
        var applies = evaluation.of(duty.when());
        return new DutyState(duty, applies.truth(),
                applies.truth() == Truth.YES ? state(answers.to(duty.id())) : DutyState.State.UNKNOWN,
                applies.because(), evaluation.inOrder(applies.missing()));
    }

    private static DutyState.State state(Optional<Answer> answer) {
        return answer.filter(Answer.Chosen.class::isInstance).map(a -> ((Answer.Chosen) a).choices())
                .flatMap(chosen -> Arrays.stream(DutyState.State.values())
                        .filter(s -> chosen.equals(Set.of(s.choice()))).findFirst())
                .orElse(DutyState.State.UNKNOWN);
    }

    private static AxisResult place(Axis axis, Evaluation evaluation) {
        var applies = evaluation.of(axis.onlyIf());
        var values = axis.levels().stream().map(evaluation::finding).toList();
        var possible = applies.truth() == Truth.NO ? List.<String>of() : possible(axis, values);
        var missing = new ArrayList<>(applies.missing());
        if (possible.size() > 1) {
            values.forEach(v -> missing.addAll(v.missing()));
        }
        return new AxisResult(axis, applies.truth(), possible, evaluation.inOrder(missing));
    }

    /** On a scale nothing below the highest level that is certain; everywhere only what is not excluded. */
    private static List<String> possible(Axis axis, List<Evaluation.Value> values) {
        int from = axis.kind() == Axis.Kind.SCALE ? highestCertain(values) : 0;
        return IntStream.range(from, values.size())
                .filter(i -> values.get(i).truth() != Truth.NO)
                .mapToObj(axis.levels()::get).toList();
    }

    private static int highestCertain(List<Evaluation.Value> values) {
        return IntStream.range(0, values.size()).filter(i -> values.get(i).truth() == Truth.YES).max().orElse(0);
    }

    private static List<String> open(Rulebook rules, Map<String, Truth> inPlay, Answers answers) {
        return rules.questions().stream()
                .filter(q -> inPlay.get(q.id()) == Truth.YES && !q.optional())
                .filter(q -> answers.to(q.id()).filter(a -> q.accepts(a) && a.given()).isEmpty())
                .map(Question::id).toList();
    }
}
