package kz.senim.ui.kit;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.senim.text.Phrase;

/** A card with a heading and a line for each thing that differs. */
public final class LineCard extends VBox {

    /** @param key of the heading; the card's id follows from it */
    public LineCard(Speech speech, String key, List<Phrase> lines) {
        getStyleClass().addAll(Style.CARD, "tight");
        setId(key.replace('.', '-'));
        getChildren().add(label(speech.text(key), Style.HEADING));
        lines.forEach(line -> getChildren().add(label(speech.text(spoken -> "• " + line.in(spoken)), Style.SENTENCE)));
    }

    private static Label label(ObservableValue<String> text, String style) {
        var label = new Label();
        label.textProperty().bind(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
