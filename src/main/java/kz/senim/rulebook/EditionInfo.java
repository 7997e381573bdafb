package kz.senim.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.senim.text.Phrase;

/**
 * What an edition says of itself.
 *
 * @param checkedOn  the day on which its makers last checked it against the sources
 * @param acts       acts other than the law that it cites
 * @param amendments known, but not included
 */
public record EditionInfo(String id, String lawNumber, LocalDate adopted, LocalDate inForce, LocalDate checkedOn,
                          Phrase title, List<Act> acts, List<Amendment> amendments) {

    public EditionInfo {
        acts = List.copyOf(acts);
        amendments = List.copyOf(amendments);
    }

    public Optional<Act> act(String id) {
        return acts.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    /** @param title with its date and number */
    public record Act(String id, Sureness sure, Phrase title) {}

    public record Amendment(Sureness sure, Phrase text) {}

    /** How sure a source is; what only one source says is shown as unconfirmed. */
    public enum Sureness {
        A, B, C;

        public boolean unconfirmed() {
            return this == C;
        }
    }
}
