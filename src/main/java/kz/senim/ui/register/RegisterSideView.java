package kz.senim.ui.register;

import javafx.fxml.FXML;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.senim.ui.kit.Speech;

/** Beside the list: both heat maps, their legend, and what to look at. */
final class RegisterSideView {

    private final Speech speech;
    private final RegisterModel model;

    @FXML private StackPane before;
    @FXML private StackPane after;
    @FXML private HBox legend;
    @FXML private VBox remarks;

    RegisterSideView(Speech speech, RegisterModel model) {
        this.speech = speech;
        this.model = model;
    }

    @FXML
    private void initialize() {
        before.getChildren().add(new HeatMapGrid(speech, model, false));
        after.getChildren().add(new HeatMapGrid(speech, model, true));
        new HeatLegend(speech).fill(legend);
        new RemarkLines(speech, model).fill(remarks);
    }
}
