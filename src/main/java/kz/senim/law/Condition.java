package kz.senim.law;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * When a finding holds or a question is asked. Only these forms exist, so that every condition can be
 * explained, searched and checked; there is no scripting language.
 */
public sealed interface Condition {

    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Condition part) implements Condition {}

    /** One of the choices is chosen; for a text or a date the pseudo-choice {@link #GIVEN}. */
    record Is(String question, Set<String> choices) implements Condition {
        public Is {
            choices = Set.copyOf(choices);
        }
    }

    record Compare(String question, Bound bound, BigDecimal limit) implements Condition {}

    record Holds(String finding) implements Condition {}

    enum Bound {
        AT_LEAST, BELOW;

        boolean met(BigDecimal value, BigDecimal limit) {
            int order = value.compareTo(limit);
            return this == AT_LEAST ? order >= 0 : order < 0;
        }
    }

    /** Stands for "anything was written" where a question has no choices. */
    String GIVEN = "given";

    /** The parts one level down. */
    default List<Condition> parts() {
        return switch (this) {
            case All(var parts) -> parts;
            case Any(var parts) -> parts;
            case Not(var part) -> List.of(part);
            case Is _, Compare _, Holds _ -> List.of();
        };
    }

    Condition ALWAYS = new All(List.of());
}
