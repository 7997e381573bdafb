package kz.senim.dossier;

import java.time.Instant;

/**
 * One change of a record, from the journal.
 *
 * @param line   of the journal
 * @param who    empty where it was not known
 * @param before the change that would put the record as it was before; it takes the record away where there was none
 * @param after  the change that would put it as it was from then on
 */
public record Past(long line, Instant at, String who, Change before, Change after) {

    /** Whether the record was not there before. */
    public boolean added() {
        return takesAway(before);
    }

    /** Whether the record was no longer there after. */
    public boolean removed() {
        return takesAway(after);
    }

    private static boolean takesAway(Change change) {
        return switch (change) {
            case Change.Withdrawn _, Change.RiskRemoved _, Change.ScenarioRemoved _, Change.EvidenceRemoved _,
                 Change.ReviewRemoved _ -> true;
            case Change.Noted(_, var note) -> note.isBlank();
            case Change.ScaleWorded(_, var words) -> words.isBlank();
            case Change.Worded(_, var text) -> text.isBlank();
            case Change.Answered _, Change.RiskPut _, Change.ScenarioPut _, Change.EvidencePut _, Change.ReviewPut _ -> false;
        };
    }
}
