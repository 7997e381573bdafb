package kz.senim.pack.papers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.senim.law.Condition;
import kz.senim.law.Finding;
import kz.senim.law.Question;
import kz.senim.law.Rulebook;

/** Which questions a finding rests on: those its condition names, also through other findings. */
final class Reach {

    private final Rulebook rules;

    Reach(Rulebook rules) {
        this.rules = rules;
    }

    /** In questionnaire order. Questions that only decide whether another is asked are not among them. */
    List<Question> questions(String finding) {
        var ids = new LinkedHashSet<String>();
        collect(new Condition.Holds(finding), ids, new LinkedHashSet<>());
        return rules.questions().stream().filter(q -> ids.contains(q.id())).toList();
    }

    /** Other findings that it rests on, nearest first. */
    List<Finding> findings(String finding) {
        var found = new LinkedHashSet<String>();
        collect(new Condition.Holds(finding), new LinkedHashSet<>(), found);
        found.remove(finding);
        return found.stream().map(rules::finding).toList();
    }

    private void collect(Condition condition, Set<String> questions, Set<String> findings) {
        switch (condition) {
            case Condition.All(var parts) -> parts.forEach(p -> collect(p, questions, findings));
            case Condition.Any(var parts) -> parts.forEach(p -> collect(p, questions, findings));
            case Condition.Not(var part) -> collect(part, questions, findings);
            case Condition.Is is -> questions.add(is.question());
            case Condition.Compare compare -> questions.add(compare.question());
            case Condition.Holds(var finding) -> {
                if (findings.add(finding)) {
                    collect(rules.finding(finding).when(), questions, findings);
                }
            }
        }
    }
}
