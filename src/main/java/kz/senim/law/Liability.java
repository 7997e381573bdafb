package kz.senim.law;

import java.util.List;
import java.util.Optional;
import kz.senim.law.Concluding.Asked;

/**
 * What is estimated of one offence. It is no decision of a court.
 *
 * @param truth    whether it is seen: all of its elements together
 * @param missing  questions that still decide that; empty once decided
 * @param repeat   whether it would be a repeat within a year
 * @param first    the fine; empty where it is not seen, and where no subject of the article applies
 * @param repeated the fine for a repeat, likewise
 */
public record Liability(Offence offence, Truth truth, List<Element> elements, List<String> missing, Asked repeat,
                        Optional<Span> first, Optional<Span> repeated) {

    public Liability {
        elements = List.copyOf(elements);
        missing = List.copyOf(missing);
    }

    public record Element(String id, Asked state) {

        /** False where nothing was asked that could have shown it: its NO is then no statement about the facts. */
        public boolean examined() {
            return state.truth() != Truth.NO || !state.because().stream().allMatch(Element::notAsked);
        }

        private static boolean notAsked(Reason reason) {
            return reason instanceof Reason.NotAsked || reason instanceof Reason.ByFinding
                    && !reason.parts().isEmpty() && reason.parts().stream().allMatch(Element::notAsked);
        }
    }

    /** Amounts in MCI, both ends included. */
    public record Span(int from, int to) {

        Span with(Span other) {
            return new Span(Math.min(from, other.from), Math.max(to, other.to));
        }
    }

    /** The fine that is to be reckoned with: of a repeat where it is one, both together while that is open. */
    public Optional<Span> fine() {
        return switch (repeat.truth()) {
            case YES -> repeated;
            case NO -> first;
            case OPEN -> first.flatMap(f -> repeated.map(f::with));
        };
    }
}
