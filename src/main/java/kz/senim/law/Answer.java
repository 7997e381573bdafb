package kz.senim.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Collections;
import java.util.SequencedSet;

/** What the user answered to one question. No answer at all is the absence of an Answer. */
public sealed interface Answer {

    /** "I don't know": open like no answer, but the question goes on the list of things to find out. */
    record Unknown() implements Answer {}

    /** The chosen choices of a question of kind one or many, by id, never empty, in the order given. */
    record Chosen(SequencedSet<String> choices) implements Answer {
        public Chosen {
            if (choices.isEmpty()) {
                throw new IllegalArgumentException("no choice chosen");
            }
            choices = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(choices));
        }
    }

    record Quantity(BigDecimal value) implements Answer {}

    /** Free text exactly as typed. */
    record Text(String value) implements Answer {}

    record Day(LocalDate value) implements Answer {}

    Answer UNKNOWN = new Unknown();

    static Answer chosen(String... choices) {
        return new Chosen(new LinkedHashSet<>(List.of(choices)));
    }

    /** Whether something was said: not "I don't know", and not a blank text. */
    default boolean given() {
        return switch (this) {
            case Unknown _ -> false;
            case Text(String value) -> !value.isBlank();
            case Chosen _, Quantity _, Day _ -> true;
        };
    }
}
