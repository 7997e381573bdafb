package kz.senim.law;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An edition of the rules, without words: what is asked, in which order, and what follows.
 *
 * @param edition   its id
 * @param steps     ids of the steps, in order
 * @param questions in questionnaire order
 */
public record Rulebook(String edition, List<String> steps, List<Question> questions,
                       List<Finding> findings, List<Axis> axes,
                       Map<String, Question> questionsById, Map<String, Finding> findingsById) {

    public Rulebook(String edition, List<String> steps, List<Question> questions,
                    List<Finding> findings, List<Axis> axes) {
        this(edition, List.copyOf(steps), List.copyOf(questions), List.copyOf(findings), List.copyOf(axes),
                index(questions, Question::id), index(findings, Finding::id));
    }

    /** @throws IllegalArgumentException where the edition has no such question */
    public Question question(String id) {
        return known(questionsById.get(id), id);
    }

    /** @throws IllegalArgumentException where the edition has no such finding */
    public Finding finding(String id) {
        return known(findingsById.get(id), id);
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
