package kz.senim.ui.register;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.VBox;
import kz.senim.risk.Remark;
import kz.senim.risk.Risk;
import kz.senim.risk.Treatment;
import kz.senim.ui.kit.Roving;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Style;

/** What is done about a risk, each way with a sentence; the chosen one can be taken back. */
final class TreatmentCard extends VBox implements RiskCard {

    private final Speech speech;
    private final RiskModel model;
    private final Map<Treatment, RadioButton> ways = new EnumMap<>(Treatment.class);
    private final Roving roving;

    TreatmentCard(Speech speech, RiskModel model) {
        this.speech = speech;
        this.model = model;
        var title = new Label();
        title.textProperty().bind(speech.text("risk.ask.treatment"));
        title.getStyleClass().add(Style.STRONG);
        var choices = new VBox();
        choices.getStyleClass().add("choices");
        for (var way : Treatment.values()) {
            ways.put(way, button(way));
        }
        choices.getChildren().setAll(ways.values());
        roving = Roving.over(List.copyOf(ways.values()));
        getChildren().setAll(title, choices);
        getStyleClass().add(Style.CARD);
    }

    private RadioButton button(Treatment way) {
        var button = new RadioButton();
        button.setId("risk-treatment-" + way);
        button.textProperty().bind(speech.text("risk.treatment." + way));
        button.accessibleHelpProperty().bind(speech.text("risk.ask.treatment"));
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("choice");
        button.setOnAction(_ -> model.change(risk -> risk.withTreatment(
                risk.treatment().filter(way::equals).isPresent() ? Optional.empty() : Optional.of(way))));
        return button;
    }

    @Override
    public Node root() {
        return this;
    }

    @Override
    public void show(Risk risk) {
        ways.forEach((way, button) -> button.setSelected(risk.treatment().filter(way::equals).isPresent()));
        risk.treatment().map(ways::get).ifPresent(roving::stopAt);
    }

    @Override
    public Optional<Node> at(Remark.Spot spot) {
        return spot == Remark.Spot.TREATMENT
                ? ways.values().stream().filter(Node::isFocusTraversable).map(Node.class::cast).findFirst() : Optional.empty();
    }
}
