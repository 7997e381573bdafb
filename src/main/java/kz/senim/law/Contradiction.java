package kz.senim.law;

import java.util.List;

/**
 * Answers that cannot all be so. It is pointed out, nothing is preferred; the user puts it right.
 *
 * @param when      all its sides hold
 * @param questions the sides
 */
public record Contradiction(String id, Condition when, List<String> questions) {

    public Contradiction {
        questions = List.copyOf(questions);
    }
}
