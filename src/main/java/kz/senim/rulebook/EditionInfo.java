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
 * @param cases      ids of its worked cases, in the order in which they are shown
 */
public record EditionInfo(String id, String lawNumber, LocalDate adopted, LocalDate inForce, LocalDate checkedOn,
                          Phrase title, List<Act> acts, List<Amendment> amendments,
                          List<String> cases) {

    public EditionInfo {
        acts = List.copyOf(acts);
        amendments = List.copyOf(amendments);
        cases = List.copyOf(cases);
    }

    public Optional<Act> act(String id) {
        return acts.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    /**
     * @param number empty, like the date, where no source at hand gives it
     * @param note   what has to be said of it wherever it is shown; may be empty
     */
    public record Act(String id, Sureness sure, String number, Optional<LocalDate> date, Phrase title, Phrase note) {}

    public record Amendment(String id, Sureness sure, String number, LocalDate adopted, LocalDate inForce,
                            Phrase title, Phrase note) {}

    /** How sure a source is; what only one source says is shown as unconfirmed. */
    public enum Sureness {
        A, B, C;

        public boolean unconfirmed() {
            return this == C;
        }
    }
}
