package kz.senim.risk;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing that is done about a risk.
 *
 * @param id       within its register
 * @param template id in the catalogue, empty for one of the user's own
 * @param text     as typed; empty: the words of the template stand
 * @param owner    who does it, as typed
 * @param due      by when
 * @param done     when it was done
 * @param proof    what shows that it is done, as typed
 */
public record Measure(String id, String template, String text, String owner, Optional<LocalDate> due, State state,
                      Optional<LocalDate> done, String proof) {

    public enum State { PLANNED, UNDERWAY, DONE, DROPPED }

    public static Measure own(String id, String text) {
        return new Measure(id, "", text, "", Optional.empty(), State.PLANNED, Optional.empty(), "");
    }

    public static Measure of(String id, String template) {
        return new Measure(id, template, "", "", Optional.empty(), State.PLANNED, Optional.empty(), "");
    }

    /** Whether it is still to be done. */
    public boolean open() {
        return state == State.PLANNED || state == State.UNDERWAY;
    }

    /** Whether it was not dropped. */
    public boolean inForce() {
        return state != State.DROPPED;
    }

    /** Whether it has gone by what it was to be done by. */
    public boolean overdue(LocalDate day) {
        return open() && due.filter(day::isAfter).isPresent();
    }

    public Measure withText(String changed) {
        return new Measure(id, template, changed, owner, due, state, done, proof);
    }

    public Measure withOwner(String changed) {
        return new Measure(id, template, text, changed, due, state, done, proof);
    }

    public Measure withDue(Optional<LocalDate> changed) {
        return new Measure(id, template, text, owner, changed, state, done, proof);
    }

    /** @param on the day it was done, kept only where it is done */
    public Measure withState(State changed, Optional<LocalDate> on) {
        return new Measure(id, template, text, owner, due, changed, changed == State.DONE ? on : Optional.empty(), proof);
    }

    public Measure withProof(String changed) {
        return new Measure(id, template, text, owner, due, state, done, changed);
    }
}
