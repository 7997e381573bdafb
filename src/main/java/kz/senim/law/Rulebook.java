package kz.senim.law;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An edition of the rules, without words: what is asked, in which order, and what follows.
 *
 * @param edition   its id
 * @param steps     ids of the steps, in order
 * @param questions in questionnaire order; those about duties stand last
 */
public record Rulebook(String edition, List<String> steps, List<Question> questions,
                       List<Finding> findings, List<Axis> axes, List<Duty> duties,
                       List<Contradiction> contradictions,
                       Map<String, Question> questionsById, Map<String, Finding> findingsById) {

    /** Without duties and contradictions. */
    public Rulebook(String edition, List<String> steps, List<Question> questions,
                    List<Finding> findings, List<Axis> axes) {
        this(edition, steps, questions, findings, axes, List.of(), List.of());
    }

    /** @param questions those that are written; each duty adds its own, in a step of their own */
    public Rulebook(String edition, List<String> steps, List<Question> questions, List<Finding> findings,
                    List<Axis> axes, List<Duty> duties, List<Contradiction> contradictions) {
        this(edition, duties.isEmpty() ? List.copyOf(steps) : joined(steps, List.of(Duty.STEP)),
                joined(questions, asking(duties)), List.copyOf(findings), List.copyOf(axes), List.copyOf(duties),
                List.copyOf(contradictions), index(joined(questions, asking(duties)), Question::id),
                index(findings, Finding::id));
    }

    private static List<Question> asking(List<Duty> duties) {
        return duties.stream().map(Duty::question).toList();
    }

    private static <T> List<T> joined(List<T> first, List<T> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    /** @throws IllegalArgumentException where the edition has no such question */
    public Question question(String id) {
        return known(questionsById.get(id), id);
    }

    /** @throws IllegalArgumentException where the edition has no such finding */
    public Finding finding(String id) {
        return known(findingsById.get(id), id);
    }

    /** @throws IllegalArgumentException where the edition has no such contradiction */
    public Contradiction contradiction(String id) {
        return known(contradictions.stream().filter(c -> c.id().equals(id)).findFirst().orElse(null), id);
    }

    public List<Question> questionsOf(String step) {
        return questions.stream().filter(q -> q.step().equals(step)).toList();
    }

    private static <T> T known(T found, String id) {
        if (found == null) {
            throw new IllegalArgumentException("not in this edition: " + id);
        }
        return found;
    }

    private static <T> Map<String, T> index(List<T> items, Function<T, String> id) {
        return items.stream().collect(Collectors.collectingAndThen(
                Collectors.toMap(id, Function.identity(), (first, _) -> first, LinkedHashMap::new),
                Collections::unmodifiableMap));
    }
}
