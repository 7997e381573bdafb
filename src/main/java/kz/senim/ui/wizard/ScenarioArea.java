package kz.senim.ui.wizard;

import java.util.Optional;
import javafx.scene.layout.VBox;
import kz.senim.ui.kit.Kit;

/** Where failure scenarios stand in a step: they go and come with the answers that put them in play. */
final class ScenarioArea {

    private final Kit kit;
    private final WizardModel model;
    private Optional<ScenarioList> list = Optional.empty();

    ScenarioArea(Kit kit, WizardModel model) {
        this.kit = kit;
        this.model = model;
    }

    /** Another step is shown. */
    void clear() {
        list = Optional.empty();
    }

    void refresh(VBox place) {
        list = model.scenarios(model.step())
                .map(asked -> list.orElseGet(() -> new ScenarioList(kit, model, asked)));
        list.ifPresentOrElse(shown -> {
            if (!place.getChildren().contains(shown)) {
                place.getChildren().setAll(shown);
            }
            shown.refresh();
        }, place.getChildren()::clear);
    }

    void focus() {
        list.ifPresent(ScenarioList::focus);
    }

    void commit() {
        list.ifPresent(ScenarioList::commit);
    }
}
