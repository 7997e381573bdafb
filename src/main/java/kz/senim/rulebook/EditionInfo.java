package kz.senim.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.senim.text.Phrase;

/**
 * What an edition says of itself.
 *
 * @param basedOn    ids of the editions from which it takes what it does not say itself, the nearest first
 * @param inForce    first day of the law
 * @param since      first day of the law's text as this edition has it
 * @param checkedOn  the day on which its makers last checked it against the sources
 * @param acts       acts other than the law that it cites
 * @param amendments known, but not in the law's text as quoted
 * @param reported   what an amendment is reported to have changed in that text
 * @param cases      ids of its worked cases, in the order in which they are shown
 */
public record EditionInfo(String id, List<String> basedOn, String lawNumber, LocalDate adopted, LocalDate inForce,
                          LocalDate since, LocalDate checkedOn, Phrase title, List<Act> acts,
                          List<Amendment> amendments, List<Reported> reported, List<String> cases) {

    public EditionInfo {
        basedOn = List.copyOf(basedOn);
        reported = List.copyOf(reported);
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

    /**
     * Words of a unit of the law that are reported to have been replaced, where the text itself was not to be had.
     *
     * @param amendment id of the amendment that is reported to replace them
     * @param was       as the unit quoted has them
     * @param now       as reported; a term, not in the form that the sentence would need
     */
    public record Reported(String unit, String amendment, Sureness sure, Phrase was, Phrase now) {}

    /** Whether it follows changes of the law that are only reported. */
    public boolean unconfirmed() {
        return reported.stream().anyMatch(r -> r.sure().unconfirmed());
    }

    public Optional<Amendment> amendment(String id) {
        return amendments.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    /** How sure a source is; what only one source says is shown as unconfirmed. */
    public enum Sureness {
        A, B, C;

        public boolean unconfirmed() {
            return this == C;
        }
    }
}
