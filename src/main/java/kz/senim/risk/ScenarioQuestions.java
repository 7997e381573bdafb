package kz.senim.risk;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.senim.law.Condition;
import kz.senim.law.Question;

/**
 * How an edition asks for failure scenarios, without its words.
 *
 * @param step   at whose end they are asked for
 * @param askIf  when they are in play
 * @param wanted how many whole ones a final classification rests on; the law itself names no number
 * @param axis   of which the consequences speak
 * @param levels of that axis by consequence; a consequence that is not here is none of article 17(1)
 */
public record ScenarioQuestions(String step, Condition askIf, int wanted, String axis, List<Question> questions,
                                Map<String, String> levels) {

    public ScenarioQuestions {
        questions = List.copyOf(questions);
        levels = Map.copyOf(levels);
    }

    /** @throws java.util.NoSuchElementException where the edition has no such question */
    public Question question(ScenarioField field) {
        return questions.stream().filter(q -> q.id().equals(field.id())).findFirst().orElseThrow();
    }

    public int whole(Collection<Scenario> scenarios) {
        return (int) scenarios.stream().filter(Scenario::whole).count();
    }

    public boolean enough(Collection<Scenario> scenarios) {
        return whole(scenarios) >= wanted;
    }

    /** The gravest level that a scenario's consequences speak for; none where it states none of them. */
    Optional<String> level(Scenario scenario, List<String> order) {
        return scenario.chosen(ScenarioField.CONSEQUENCE).stream().flatMap(c -> Optional.ofNullable(levels.get(c)).stream())
                .max(Comparator.comparing(order::indexOf));
    }
}
