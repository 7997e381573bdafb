package kz.senim.ui.register;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import kz.senim.risk.Remark;
import kz.senim.risk.Risk;
import kz.senim.rulebook.RecordWords;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Reveal;

/** One risk in cards, from what can go wrong to closing it; each field is saved as it is typed or chosen. */
final class RiskFormView {

    private final List<RiskCard> parts;

    @FXML private VBox cards;

    RiskFormView(Kit kit, RiskModel model, RecordWords words) {
        parts = List.of(new RiskWordsView(kit, model), LevelCard.before(kit, model), new TreatmentCard(kit.speech(), model),
                new MeasuresView(kit, model.measures(), words), LevelCard.after(kit, model), LevelCard.now(kit, model),
                new AnsweringView(kit, model), new AcceptanceView(kit, model), new LinksCard(kit.speech(), model),
                new ClosingView(kit, model));
    }

    @FXML
    private void initialize() {
        cards.getChildren().setAll(parts.stream().map(RiskCard::root).toList());
    }

    /** Where a remark is answered. Behind what stands in a field, so that typing overwrites nothing. */
    void focus(Remark.Spot spot) {
        place(spot).ifPresent(node -> {
            node.requestFocus();
            if (node instanceof TextInputControl field) {
                field.end();
            }
        });
    }

    void reveal(Remark.Spot spot) {
        place(spot).ifPresent(Reveal::here);
    }

    private Optional<Node> place(Remark.Spot spot) {
        return parts.stream().flatMap(part -> part.at(spot).stream()).findFirst();
    }

    void show(Risk risk) {
        parts.forEach(part -> part.show(risk));
    }

    void speak() {
        parts.forEach(RiskCard::speak);
    }

    void flush() {
        parts.forEach(RiskCard::flush);
    }
}
