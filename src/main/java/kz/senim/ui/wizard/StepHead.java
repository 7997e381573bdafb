package kz.senim.ui.wizard;

import java.util.function.Function;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.Label;
import kz.senim.rulebook.Wording.StepWords;
import kz.senim.text.Phrase;
import kz.senim.ui.kit.Kit;

/** What stands over the questions of a step: its title, a sentence about it, and how far it is. */
final class StepHead {

    private final Kit kit;
    private final WizardModel model;

    StepHead(Kit kit, WizardModel model) {
        this.kit = kit;
        this.model = model;
    }

    void show(Label title, Label lead, Label progress) {
        title.textProperty().bind(words(StepWords::title));
        lead.textProperty().bind(words(StepWords::lead));
        progress.textProperty().bind(kit.speech().text(_ -> progress(), model.stepProperty(),
                model.open().dossierProperty()));
    }

    private StringBinding words(Function<StepWords, Phrase> part) {
        return kit.speech().text(spoken -> part.apply(model.open().edition().words().steps().get(model.step()))
                .in(spoken), model.stepProperty());
    }

    private String progress() {
        String answered = kit.speech().say("wizard.progress",
                "done", model.answered(model.step()), "all", model.asked(model.step()).size());
        return model.gaps() == 0 ? answered
                : answered + " · " + kit.speech().say("wizard.gaps", "count", model.gaps());
    }
}
