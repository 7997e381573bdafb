package kz.senim.ui.wizard;

import java.util.List;
import java.util.Optional;
import kz.senim.ui.kit.Kit;

/** The cards of the step shown. */
final class Cards {

    private final Kit kit;
    private final WizardModel model;
    private List<QuestionCard> cards = List.of();

    Cards(Kit kit, WizardModel model) {
        this.kit = kit;
        this.model = model;
    }

    /** All questions of the step, also those not in play: they keep their place and come in sight when they are. */
    List<QuestionCard> build() {
        var words = model.open().edition().words();
        cards = model.questionsOf(model.step()).stream()
                .map(q -> new QuestionCard(new QuestionModel(q, model.open()), words.question(q.id()), kit.speech()))
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

    void lookAt(String question) {
        cards.forEach(card -> card.lookAt(card.model().question().id().equals(question)));
    }

    void refresh() {
        cards.forEach(card -> card.refresh(model.open()));
    }

    void commit() {
        cards.forEach(QuestionCard::commit);
    }
}
