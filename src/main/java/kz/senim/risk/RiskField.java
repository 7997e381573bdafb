package kz.senim.risk;

/** What is written about a risk, in the order of ISO 31000: what happens, why, what comes of it, whom it hits. */
public enum RiskField {
    /** The event. */
    TITLE("title"),
    CAUSE("cause"),
    CONSEQUENCE("consequence"),
    /** Whom it hits, and how many. */
    AFFECTED("affected"),
    /** Who answers for the risk. */
    OWNER("owner");

    private final String word;

    RiskField(String word) {
        this.word = word;
    }

    /** As files and tables name it. */
    public String word() {
        return word;
    }
}
