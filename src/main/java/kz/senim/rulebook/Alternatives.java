package kz.senim.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.senim.law.Answer;
import kz.senim.law.Condition;
import kz.senim.law.Question;
import kz.senim.law.Rulebook;

/** For each question one answer of every sort that some conditions tell apart; other answers change nothing. */
final class Alternatives {

    private final Rulebook rules;
    private final Map<String, List<Condition>> leaves;
    private final Map<String, List<Answer>> known = new HashMap<>();

    /** @param leaves the conditions on answers that matter */
    Alternatives(Rulebook rules, Collection<Condition> leaves) {
        this.rules = rules;
        this.leaves = leaves.stream().collect(Collectors.groupingBy(Leaves::questionOf));
    }

    List<Answer> to(String question) {
        return known.computeIfAbsent(question, _ -> list(rules.question(question)));
    }

    private List<Answer> list(Question question) {
        return switch (question.kind()) {
            case ONE -> distinct(question, singles(question.choices()));
            case MANY -> many(question);
            case NUMBER -> numbers(question);
            case TEXT, LONG_TEXT -> List.of(new Answer.Text("…"));
            case DATE -> List.of(new Answer.Day(LocalDate.EPOCH));
        };
    }

    private static List<Answer> singles(List<Question.Choice> choices) {
        return choices.stream().map(c -> Answer.chosen(c.id())).toList();
    }

    /** Every combination of choices that the conditions tell apart, grown choice by choice. */
    private List<Answer> many(Question question) {
        List<Answer> found = List.of();
        for (var choice : question.choices()) {
            if (!choice.alone()) {
                var grown = new ArrayList<>(found);
                grown.add(Answer.chosen(choice.id()));
                found.forEach(a -> grown.add(and(a, choice.id())));
                found = distinct(question, grown);
            }
        }
        var all = new ArrayList<>(found);
        all.addAll(singles(question.choices().stream().filter(Question.Choice::alone).toList()));
        return distinct(question, all);
    }

    private static Answer and(Answer answer, String choice) {
        var choices = new LinkedHashSet<>(((Answer.Chosen) answer).choices());
        choices.add(choice);
        return new Answer.Chosen(choices);
    }

    private List<Answer> distinct(Question question, List<Answer> answers) {
        Map<Set<Condition>, Answer> bySense = new LinkedHashMap<>();
        answers.forEach(a -> bySense.putIfAbsent(holding(question, (Answer.Chosen) a), a));
        return List.copyOf(bySense.values());
    }

    private Set<Condition> holding(Question question, Answer.Chosen answer) {
        return leaves.getOrDefault(question.id(), List.of()).stream()
                .filter(c -> c instanceof Condition.Is is && answer.choices().stream().anyMatch(is.choices()::contains))
                .collect(Collectors.toSet());
    }

    private List<Answer> numbers(Question question) {
        var limits = leaves.getOrDefault(question.id(), List.of()).stream()
                .filter(Condition.Compare.class::isInstance).map(c -> ((Condition.Compare) c).limit())
                .distinct().sorted().toList();
        var values = new ArrayList<>(limits);
        values.addFirst(limits.isEmpty() ? BigDecimal.ONE : limits.getFirst().subtract(BigDecimal.ONE));
        return values.stream().<Answer>map(Answer.Quantity::new).toList();
    }
}
