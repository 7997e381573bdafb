package kz.senim.ui.kit;

import java.util.List;
import javafx.scene.layout.VBox;
import kz.senim.text.Phrase;

/** A card with a heading and a line for each thing that differs. */
public final class LineCard extends VBox {

    /** @param key of the heading; the card's id follows from it */
    public LineCard(Speech speech, String key, List<Phrase> lines) {
        getStyleClass().addAll(Style.CARD, "tight");
        setId(key.replace('.', '-'));
        getChildren().add(Labels.of(speech.text(key), Style.HEADING));
        lines.forEach(line -> getChildren().add(Labels.of(speech.text(spoken -> "• " + line.in(spoken)), Style.SENTENCE)));
    }
}
