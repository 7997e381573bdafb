package kz.senim.ui.wizard;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import kz.senim.risk.ScenarioField;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Reveal;

/** The cards of the step shown, and the failure scenarios below them. */
final class Cards {

    private final Kit kit;
    private final WizardModel model;
    private final Consumer<String> go;
    private final ScenarioArea scenarios;
    private List<QuestionCard> cards = List.of();

    /** @param go leads to a question, in whichever step it stands */
    Cards(Kit kit, WizardModel model, Consumer<String> go) {
        this.kit = kit;
        this.model = model;
        this.go = go;
        this.scenarios = new ScenarioArea(kit, model);
    }

    /** All questions of the step, also those not in play: they keep their place and come in sight when they are. */
    List<QuestionCard> build() {
        scenarios.clear();
        cards = model.questionsOf(model.step()).stream()
                .map(q -> new QuestionCard(new QuestionModel(q, new AnswerPlace.OfDossier(model.open(),
                        kit.services().exports(), q.id())), model.open().edition(), kit.speech(), go))
                .toList();
        cards.forEach(card -> card.focusWithinProperty().subscribe(within -> {
            if (within) {
                model.lookAt(card.model().question().id());
            }
        }));
        return cards;
    }

    Optional<QuestionCard> of(String question) {
        return cards.stream().filter(card -> card.model().question().id().equals(question)).findFirst();
    }

    /** Takes the focus to a question, or to the failure scenarios, and brings it into sight. */
    void focus(String question) {
        of(question).ifPresent(card -> {
            card.focus();
            Reveal.here(card);
        });
        if (ScenarioField.of(question).isPresent()) {
            scenarios.focus();
        }
    }

    void lookAt(String question) {
        cards.forEach(card -> card.lookAt(card.model().question().id().equals(question)));
    }

    /** @param below where scenarios stand */
    void refresh(VBox below) {
        cards.forEach(card -> card.refresh(model.open()));
        scenarios.refresh(below);
    }

    void commit() {
        cards.forEach(QuestionCard::commit);
        scenarios.commit();
    }
}
