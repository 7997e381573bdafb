package kz.senim.dossier;

/**
 * What a change is about: one record of a dossier.
 *
 * @param id of the question, the grade or the record
 */
public record Item(Sort sort, String id) {

    public enum Sort { ANSWER, NOTE, RISK, SCENARIO, EVIDENCE, REVIEW, SCALE }

    public static Item answer(String question) {
        return new Item(Sort.ANSWER, question);
    }

    public static Item note(String question) {
        return new Item(Sort.NOTE, question);
    }

    public static Item risk(String id) {
        return new Item(Sort.RISK, id);
    }

    public static Item scenario(String id) {
        return new Item(Sort.SCENARIO, id);
    }

    public static Item of(Change change) {
        return switch (change) {
            case Change.Answered(var question, _) -> answer(question);
            case Change.Withdrawn(var question) -> answer(question);
            case Change.Noted(var question, _) -> note(question);
            case Change.RiskPut(var risk) -> risk(risk.id());
            case Change.RiskRemoved(var risk) -> risk(risk);
            case Change.ScenarioPut(var scenario) -> scenario(scenario.id());
            case Change.ScenarioRemoved(var scenario) -> scenario(scenario);
            case Change.EvidencePut(var one) -> new Item(Sort.EVIDENCE, one.id());
            case Change.EvidenceRemoved(var one) -> new Item(Sort.EVIDENCE, one);
            case Change.ReviewPut(var review) -> new Item(Sort.REVIEW, review.id());
            case Change.ReviewRemoved(var review) -> new Item(Sort.REVIEW, review);
            case Change.ScaleWorded(var grade, _) -> new Item(Sort.SCALE, grade);
        };
    }
}
