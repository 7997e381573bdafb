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

    public Risk withTitle(String changed) {
        return new Risk(id, template, changed, consequence, misuse, before, after, measures, owner, due, review);
    }

    public Risk withConsequence(String changed) {
        return new Risk(id, template, title, changed, misuse, before, after, measures, owner, due, review);
    }

    public Risk withMisuse(boolean changed) {
        return new Risk(id, template, title, consequence, changed, before, after, measures, owner, due, review);
    }

    public Risk withBefore(Optional<Level> changed) {
        return new Risk(id, template, title, consequence, misuse, changed, after, measures, owner, due, review);
    }

    public Risk withAfter(Optional<Level> changed) {
        return new Risk(id, template, title, consequence, misuse, before, changed, measures, owner, due, review);
    }

    public Risk withMeasures(String changed) {
        return new Risk(id, template, title, consequence, misuse, before, after, changed, owner, due, review);
    }

    public Risk withOwner(String changed) {
        return new Risk(id, template, title, consequence, misuse, before, after, measures, changed, due, review);
    }

    public Risk withDue(Optional<LocalDate> changed) {
        return new Risk(id, template, title, consequence, misuse, before, after, measures, owner, changed, review);
    }

    public Risk withReview(Optional<LocalDate> changed) {
        return new Risk(id, template, title, consequence, misuse, before, after, measures, owner, due, changed);
    }
}
