package kz.senim.risk;

import java.util.Locale;

/** What is written about a risk, in the order of ISO 31000: what happens, why, what comes of it, whom it hits. */
public enum RiskField {
    /** The event. */
    TITLE,
    CAUSE,
    CONSEQUENCE,
    /** Whom it hits, and how many. */
    AFFECTED,
    /** Who answers for the risk. */
    OWNER;

    /** As files and tables name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
