package kz.senim.ui.register;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.senim.risk.Remark;
import kz.senim.ui.kit.Segments;
import kz.senim.ui.kit.Speech;

/** Beside the list: both heat maps, the second of what is left or of today, their legend, and what to look at. */
final class RegisterSideView {

    private final Speech speech;
    private final RegisterModel model;
    private final Consumer<Remark.Kind> lead;
    private final Runnable toScales;
    private final ObjectProperty<Reading> second = new SimpleObjectProperty<>(Reading.AFTER);

    @FXML private StackPane before;
    @FXML private StackPane choice;
    @FXML private StackPane after;
    @FXML private HBox legend;
    @FXML private Hyperlink scales;
    @FXML private VBox remarks;

    /** @param lead follows a remark on the register as a whole */
    RegisterSideView(Speech speech, RegisterModel model, Consumer<Remark.Kind> lead, Runnable toScales) {
        this.toScales = toScales;
        this.speech = speech;
        this.model = model;
        this.lead = lead;
    }

    @FXML
    private void initialize() {
        before.getChildren().add(new HeatMapGrid(speech, model, new SimpleObjectProperty<>(Reading.BEFORE)));
        after.getChildren().add(new HeatMapGrid(speech, model, second));
        var readings = new Segments<>(List.of(Reading.AFTER, Reading.NOW), "map", r -> speech.text("map." + r.word()), second::set);
        readings.show(second.get());
        choice.getChildren().add(readings);
        scales.setOnAction(_ -> toScales.run());
        new HeatLegend(speech).fill(legend);
        model.after(() -> new RemarkLines(speech, model, lead).fill(remarks));
    }
}
