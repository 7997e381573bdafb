package kz.senim.ui.wizard;

import java.util.Optional;
import kz.senim.dossier.Change;
import kz.senim.law.Answer;
import kz.senim.risk.Scenario;
import kz.senim.risk.ScenarioField;
import kz.senim.ui.kit.OpenDossier;

/** A field of a failure scenario. What is said there changes no conclusion, so that nothing has to be said before. */
record ScenarioPlace(OpenDossier open, String id, ScenarioField field) implements AnswerPlace {

    @Override
    public Optional<Answer> answer() {
        return scenario().to(field);
    }

    @Override
    public Change giving(Answer answer) {
        return new Change.ScenarioPut(scenario().with(field, answer));
    }

    @Override
    public Change takingBack() {
        return new Change.ScenarioPut(scenario().without(field));
    }

    @Override
    public Optional<Foresight> foresee(Change change) {
        return Optional.empty();
    }

    @Override
    public void make(Change change) {
        open.change(change);
    }

    private Scenario scenario() {
        return open.dossier().scenarios().stream().filter(s -> s.id().equals(id)).findFirst()
                .orElseGet(() -> Scenario.blank(id));
    }
}
