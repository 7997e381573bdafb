package kz.senim.risk;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A risk in the register of one system.
 *
 * @param template    id in the catalogue, empty for one of the user's own
 * @param title       as typed; empty: the words of the template stand
 * @param consequence as typed; empty: the words of the template stand
 * @param misuse      arises from foreseeable misuse, article 18(1)(2)
 * @param before      level before measures, empty while not assessed
 * @param after       level after measures (residual), empty while not assessed
 * @param measures    as typed; empty: the words of the template stand
 * @param owner       who answers for it, as typed
 * @param due         when the measures are to be done
 * @param review      next review, article 18(1)(4)
 */
public record Risk(String id, String template, String title, String consequence, boolean misuse,
                   Optional<Level> before, Optional<Level> after, String measures, String owner,
                   Optional<LocalDate> due, Optional<LocalDate> review) {

    public static Risk own(String id, String title) {
        return new Risk(id, "", title, "", false, Optional.empty(), Optional.empty(), "", "",
                Optional.empty(), Optional.empty());
    }

    public static Risk of(String id, RiskTemplate template) {
        return new Risk(id, template.id(), "", "", template.misuse(), Optional.empty(), Optional.empty(), "", "",
                Optional.empty(), Optional.empty());
    }

    public boolean fromCatalogue() {
        return !template.isEmpty();
    }

    /** The level that counts now: after measures where assessed, otherwise before. */
    public Optional<Level> current() {
        return after.or(() -> before);
    }
}
