package kz.senim.law;

/**
 * Where a finding or question comes from.
 *
 * @param act  {@link #LAW}, or the id of another act that the edition names
 * @param unit key of the unit in the law (article.paragraph.subparagraph), empty for another act as a whole
 */
public record Citation(String act, String unit) {

    public static final String LAW = "law";

    private static final String OTHER_ACT = "act:";

    /** Reads "17.1.2" or "act:order-171". */
    public static Citation parse(String text) {
        return text.startsWith(OTHER_ACT)
                ? new Citation(text.substring(OTHER_ACT.length()), "")
                : new Citation(LAW, text);
    }

    public boolean ofLaw() {
        return act.equals(LAW);
    }

    @Override
    public String toString() {
        return ofLaw() ? unit : OTHER_ACT + act;
    }
}
