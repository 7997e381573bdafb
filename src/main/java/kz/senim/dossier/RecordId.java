package kz.senim.dossier;

/**
 * What a change is about: one record of a dossier.
 *
 * @param id of the question, the grade or the record
 */
public record RecordId(Sort sort, String id) {

    public enum Sort { ANSWER, NOTE, RISK, SCENARIO, EVIDENCE, REVIEW, SCALE, TEXT }

    public static RecordId answer(String question) {
        return new RecordId(Sort.ANSWER, question);
    }

    public static RecordId note(String question) {
        return new RecordId(Sort.NOTE, question);
    }

    public static RecordId risk(String id) {
        return new RecordId(Sort.RISK, id);
    }

    public static RecordId scenario(String id) {
        return new RecordId(Sort.SCENARIO, id);
    }

    public static RecordId of(Change change) {
        return switch (change) {
            case Change.Answered(var question, _) -> answer(question);
            case Change.Withdrawn(var question) -> answer(question);
            case Change.Noted(var question, _) -> note(question);
            case Change.RiskPut(var risk) -> risk(risk.id());
            case Change.RiskRemoved(var risk) -> risk(risk);
            case Change.ScenarioPut(var scenario) -> scenario(scenario.id());
            case Change.ScenarioRemoved(var scenario) -> scenario(scenario);
            case Change.EvidencePut(var one) -> new RecordId(Sort.EVIDENCE, one.id());
            case Change.EvidenceRemoved(var one) -> new RecordId(Sort.EVIDENCE, one);
            case Change.ReviewPut(var review) -> new RecordId(Sort.REVIEW, review.id());
            case Change.ReviewRemoved(var review) -> new RecordId(Sort.REVIEW, review);
            case Change.ScaleWorded(var grade, _) -> new RecordId(Sort.SCALE, grade);
            case Change.Worded(var place, _) -> new RecordId(Sort.TEXT, place);
        };
    }
}
