package kz.senim.rulebook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.senim.law.Condition;
import kz.senim.law.Question;
import kz.senim.law.Rulebook;
import kz.senim.risk.Catalogue;
import kz.senim.risk.RiskTemplate;

/** Whatever is asked is used: each question and choice by some condition, unless it only informs; no step is empty. */
final class ChoicesCheck {

    private final Rulebook rules;
    private final Reading reading;
    private final Set<String> questionsUsed = new HashSet<>();
    private final Set<String> choicesUsed = new HashSet<>();

    /** @param others conditions that stand elsewhere in the edition */
    ChoicesCheck(Rulebook rules, Catalogue risks, Stream<Condition> others, Reading reading) {
        this.rules = rules;
        this.reading = reading;
        Stream.of(rules.questions().stream().map(Question::askIf), rules.findings().stream().map(f -> f.when()),
                rules.axes().stream().map(a -> a.onlyIf()), rules.contradictions().stream().map(c -> c.when()),
                risks.templates().stream().map(RiskTemplate::when), others)
                .flatMap(s -> s).forEach(this::use);
    }

    private void use(Condition condition) {
        questionsUsed.add(Leaves.questionOf(condition));
        if (condition instanceof Condition.Is(var question, var choices)) {
            choices.forEach(c -> choicesUsed.add(question + ":" + c));
        }
        condition.parts().forEach(this::use);
    }

    void run() {
        rules.steps().stream().filter(s -> rules.questionsOf(s).isEmpty())
                .forEach(s -> add(Reading.Sort.STEP, s, "step.empty", "id", s));
        rules.questions().stream().filter(q -> !q.informs()).forEach(this::check);
    }

    private void check(Question question) {
        if (!questionsUsed.contains(question.id())) {
            add(Reading.Sort.QUESTION, question.id(), "question.unused", "id", question.id());
            return;
        }
        var unused = unused(question);
        if (unused.size() > 1) {
            add(Reading.Sort.QUESTION, question.id(), "choice.unused", "question", question.id(),
                    "choices", String.join(", ", unused));
        }
    }

    /** One choice may stay without a rule of its own: it is the one that means "none of the others". */
    private List<String> unused(Question question) {
        return question.choices().stream().filter(c -> !choicesUsed.contains(question.id() + ":" + c.id()))
                .map(Question.Choice::id).toList();
    }

    private void add(Reading.Sort sort, String id, String key, Object... values) {
        var place = reading.place(sort, id);
        reading.faults().add(place, key, values);
    }
}
