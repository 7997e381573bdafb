package kz.senim.rulebook;

import java.util.LinkedHashSet;
import java.util.Set;
import kz.senim.law.Condition;
import kz.senim.law.Rulebook;

/** The conditions on answers under a condition, through findings and through what puts questions in play. */
final class Leaves {

    private final Rulebook rules;
    private final Set<Condition> seen = new LinkedHashSet<>();

    private Leaves(Rulebook rules) {
        this.rules = rules;
    }

    static Set<Condition> under(Condition condition, Rulebook rules) {
        var leaves = new Leaves(rules);
        leaves.visit(condition);
        leaves.seen.removeIf(c -> questionOf(c).isEmpty());
        return leaves.seen;
    }

    /** The question that a condition asks, or an empty string where it is not one on an answer. */
    static String questionOf(Condition condition) {
        return switch (condition) {
            case Condition.Is(var question, _) -> question;
            case Condition.Compare(var question, _, _) -> question;
            case Condition.All _, Condition.Any _, Condition.Not _, Condition.Holds _ -> "";
        };
    }

    private void visit(Condition condition) {
        if (!seen.add(condition)) {
            return;
        }
        condition.parts().forEach(this::visit);
        if (condition instanceof Condition.Holds(var finding)) {
            visit(rules.finding(finding).when());
        }
        String question = questionOf(condition);
        if (!question.isEmpty()) {
            visit(rules.question(question).askIf());
        }
    }
}
