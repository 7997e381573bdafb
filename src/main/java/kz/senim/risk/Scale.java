package kz.senim.risk;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One grade of a scale that a client may describe in words of his own. */
public record Scale(Side side, int value) {

    public enum Side {
        LIKELIHOOD("likelihood"), IMPACT("impact");

        private final String word;

        Side(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** `likelihood.3`, as tables and files have it. */
    public String id() {
        return side.word + '.' + value;
    }

    /** All grades, the lowest first. */
    public static Stream<Scale> all() {
        return Stream.of(Side.values()).flatMap(side -> IntStream.rangeClosed(1, Level.HIGHEST).mapToObj(v -> new Scale(side, v)));
    }
}
