package kz.senim.dossier;

/**
 * What a change is about: one record of a dossier, told from the others.
 *
 * @param id of the question, the risk or the scenario
 */
public record RecordId(Sort sort, String id) {

    public enum Sort { ANSWER, NOTE, RISK, SCENARIO }

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
        };
    }
}
