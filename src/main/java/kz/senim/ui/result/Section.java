package kz.senim.ui.result;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import kz.senim.ui.kit.Labels;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Style;

/** A card of the result page: heading, a line of explanation, and its rows. */
final class Section extends VBox {

    private final Speech speech;

    Section(Speech speech, String id, String heading, ObservableValue<String> lead) {
        this.speech = speech;
        setId(id);
        getStyleClass().add(Style.CARD);
        getChildren().addAll(Labels.of(speech.text(heading), Style.HEADING),
                Labels.of(lead, Style.MUTED));
    }

    Section rows(List<? extends Node> rows) {
        var box = new VBox();
        box.getChildren().setAll(rows);
        getChildren().add(box);
        return this;
    }

    /** Rows below a heading of their own. */
    Section group(ObservableValue<String> heading, List<? extends Node> rows) {
        var title = Labels.of(heading, "caption-strong");
        title.getStyleClass().add("group-title");
        getChildren().add(title);
        return rows(rows);
    }

    /** Rows that are in sight only once asked for. */
    Section unfolding(String id, ObservableValue<String> show, List<? extends Node> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        var more = new ToggleButton();
        more.setId(id);
        more.textProperty().bind(speech.text(_ -> more.isSelected() ? speech.say("result.less") : show.getValue(),
                show, more.selectedProperty()));
        more.getStyleClass().setAll("why-toggle");
        var box = new VBox();
        box.getChildren().setAll(rows);
        box.visibleProperty().bind(more.selectedProperty());
        box.managedProperty().bind(more.selectedProperty());
        getChildren().addAll(box, more);
        return this;
    }
}
