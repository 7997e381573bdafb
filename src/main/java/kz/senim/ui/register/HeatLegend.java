package kz.senim.ui.register;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import kz.senim.risk.Level;
import kz.senim.ui.kit.LevelText;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Style;

/** What the colours and letters of a heat map mean. */
final class HeatLegend {

    private final Speech speech;
    private final LevelText words;

    HeatLegend(Speech speech) {
        this.speech = speech;
        this.words = new LevelText(speech);
    }

    void fill(Pane box) {
        for (var band : Level.Band.values()) {
            var letter = new Label();
            letter.textProperty().bind(speech.text(_ -> words.band(band).substring(0, 1)));
            letter.getStyleClass().add("heat-letter");
            var swatch = new StackPane(letter);
            swatch.getStyleClass().addAll("heat-cell", "swatch");
            LevelText.tone(band).dress(swatch);
            var word = new Label();
            word.textProperty().bind(speech.text(_ -> words.band(band)));
            word.getStyleClass().add(Style.CAPTION);
            var entry = new HBox(swatch, word);
            entry.getStyleClass().add("legend-entry");
            box.getChildren().add(entry);
        }
    }
}
