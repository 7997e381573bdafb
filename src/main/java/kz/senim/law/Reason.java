package kz.senim.law;

import java.util.List;
import java.util.stream.Stream;

/** One telling part of why a conclusion is what it is; opens down to the answers. */
public sealed interface Reason {

    /**
     * An answer that tells.
     *
     * @param holds whether what the rule asks of it is so: YES or NO
     * @param asked why the question is in play, where that depends on other answers
     */
    record ByAnswer(String question, Answer answer, Truth holds, List<Reason> asked) implements Reason {
        public ByAnswer {
            asked = List.copyOf(asked);
        }
    }

    /** The question is not in play, therefore nothing that it could have said holds. */
    record NotAsked(String question, List<Reason> because) implements Reason {
        public NotAsked {
            because = List.copyOf(because);
        }
    }

    /** Another finding that tells, with its own reasons. */
    record ByFinding(String finding, Truth truth, List<Reason> because) implements Reason {
        public ByFinding {
            because = List.copyOf(because);
        }
    }

    /** The reasons one level down. */
    default List<Reason> parts() {
        return switch (this) {
            case ByAnswer(_, _, _, var asked) -> asked;
            case NotAsked(_, var because) -> because;
            case ByFinding(_, _, var because) -> because;
        };
    }

    /** Ids of all questions whose answers this rests on. */
    default Stream<String> questions() {
        var own = this instanceof ByAnswer(String question, _, _, _) ? Stream.of(question) : Stream.<String>empty();
        return Stream.concat(own, parts().stream().flatMap(Reason::questions));
    }
}
