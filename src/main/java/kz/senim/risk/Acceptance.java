package kz.senim.risk;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody bears a risk knowingly.
 *
 * @param by     who, as typed; blank while nobody is named
 * @param reason why, as typed
 * @param until  the last day it holds
 */
public record Acceptance(String by, String reason, Optional<LocalDate> until) {

    public static final Acceptance OPEN = new Acceptance("", "", Optional.empty());

    public boolean expired(LocalDate day) {
        return until.filter(day::isAfter).isPresent();
    }

    public Acceptance withBy(String changed) {
        return new Acceptance(changed, reason, until);
    }

    public Acceptance withReason(String changed) {
        return new Acceptance(by, changed, until);
    }

    public Acceptance withUntil(Optional<LocalDate> changed) {
        return new Acceptance(by, reason, changed);
    }
}
