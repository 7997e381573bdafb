package kz.senim.law;

import java.time.LocalDate;
import java.util.List;

/**
 * A rule: something that is found to be so, not so, or still open.
 *
 * @param from  first day on which the rule is in force
 * @param until first day on which it no longer is
 */
public record Finding(String id, Group group, Condition when, LocalDate from, LocalDate until,
                      List<Citation> basis) {

    public Finding {
        basis = List.copyOf(basis);
    }

    public enum Group { APPLICABILITY, ROLE, EXCEPTION, PROHIBITION, LEVEL, REGIME }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
