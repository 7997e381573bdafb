package kz.senim.risk;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that falls due on a day.
 *
 * @param id      within its system: stays while the day is moved
 * @param risk    that it is about; empty where it is about the system
 * @param measure that has to be done
 */
public record Deadline(Kind kind, LocalDate day, String id, Optional<Risk> risk, Optional<Measure> measure) {

    public enum Kind {
        /** A measure is to be done. */
        MEASURE,
        /** A risk is to be looked at anew, article 18(1)(4). */
        REVIEW,
        /** An acceptance ends. */
        ACCEPTANCE
    }

    static Deadline measure(Risk risk, Measure measure, LocalDate due) {
        return new Deadline(Kind.MEASURE, due, risk.id() + '/' + measure.id(), Optional.of(risk), Optional.of(measure));
    }

    static Deadline review(Risk risk, LocalDate day) {
        return new Deadline(Kind.REVIEW, day, risk.id(), Optional.of(risk), Optional.empty());
    }

    /** All risks of a system are to be looked at. */
    public static Deadline yearly(LocalDate day) {
        return new Deadline(Kind.REVIEW, day, "system", Optional.empty(), Optional.empty());
    }

    static Deadline acceptance(Risk risk, LocalDate until) {
        return new Deadline(Kind.ACCEPTANCE, until, risk.id(), Optional.of(risk), Optional.empty());
    }

    public boolean overdue(LocalDate today) {
        return today.isAfter(day);
    }
}
