package kz.senim.dossier;

import kz.senim.law.Answer;
import kz.senim.risk.Review;
import kz.senim.risk.Risk;
import kz.senim.risk.Scenario;

/** One change of a dossier: the unit of saving, of the journal and of undo. */
public sealed interface Change {

    record Answered(String question, Answer answer) implements Change {}

    /** The answer is taken back; the question is unanswered again. */
    record Withdrawn(String question) implements Change {}

    /** @param note blank to remove it */
    record Noted(String question, String note) implements Change {}

    /** Adds the risk, or replaces the one with the same id. */
    record RiskPut(Risk risk) implements Change {}

    record RiskRemoved(String risk) implements Change {}

    /** Adds the review, or replaces the one with the same id. */
    record ReviewPut(Review review) implements Change {}

    record ReviewRemoved(String review) implements Change {}

    /**
     * The client's own words for a grade of a scale.
     *
     * @param grade see {@link kz.senim.risk.Scale#id}
     * @param words blank to have the program's own again
     */
    record ScaleWorded(String grade, String words) implements Change {}

    /**
     * A text of the user that belongs to the documents alone.
     *
     * @param place see {@link OwnTexts}
     * @param text  blank to remove it
     */
    record Worded(String place, String text) implements Change {}

    /** Adds the failure scenario, or replaces the one with the same id. */
    record ScenarioPut(Scenario scenario) implements Change {}

    record ScenarioRemoved(String scenario) implements Change {}

    /** Adds the evidence, or replaces the one with the same id; its content is kept already. */
    record EvidencePut(Evidence evidence) implements Change {}

    record EvidenceRemoved(String evidence) implements Change {}
}
