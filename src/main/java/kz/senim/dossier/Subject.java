package kz.senim.dossier;

/**
 * What a change is about: one record of a dossier.
 *
 * @param id of the question, the risk or the scenario
 */
public record Subject(Sort sort, String id) {

    public enum Sort { ANSWER, NOTE, RISK, SCENARIO }

    public static Subject answer(String question) {
        return new Subject(Sort.ANSWER, question);
    }

    public static Subject note(String question) {
        return new Subject(Sort.NOTE, question);
    }

    public static Subject risk(String id) {
        return new Subject(Sort.RISK, id);
    }

    public static Subject scenario(String id) {
        return new Subject(Sort.SCENARIO, id);
    }

    public static Subject of(Change change) {
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
