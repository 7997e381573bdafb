package kz.senim.ui.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import kz.senim.rulebook.RecordWords;
import kz.senim.text.Dates;
import kz.senim.ui.kit.Chip;
import kz.senim.ui.kit.LevelText;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Tip;
import kz.senim.ui.kit.Tone;

/** What stands in the cells of the list. */
final class RowNodes {

    private static final String NOTHING = "–";

    private final Speech speech;
    private final RegisterWords words;
    private final RecordWords records;
    private final LevelText levels;
    private final LocalDate today;
    private final Consumer<String> open;

    RowNodes(Speech speech, RegisterWords words, RecordWords records, LocalDate today, Consumer<String> open) {
        this.speech = speech;
        this.words = words;
        this.records = records;
        this.levels = new LevelText(speech);
        this.today = today;
        this.open = open;
    }

    /** A click on it opens the risk. */
    Node name(RiskRow row) {
        var title = new Text();
        title.textProperty().bind(speech.text(_ -> words.title(row)));
        title.getStyleClass().add("risk-title");
        var box = box(title);
        if (row.risk().misuse()) {
            box.getChildren().add(new Chip(speech.text("register.misuse"), Tone.QUIET));
        }
        box.getStyleClass().add("opens");
        box.setOnMouseClicked(_ -> open.accept(row.risk().id()));
        return box;
    }

    Node level(RiskRow row, Reading reading) {
        return levels.chip(reading.of(row.risk()));
    }

    Node treatment(RiskRow row) {
        var text = text("");
        text.textProperty().bind(speech.text(
                _ -> row.risk().treatment().map(way -> speech.say(records.treatment(way))).orElse(NOTHING)));
        return box(text);
    }

    Node typed(String typed) {
        return box(text(typed.isBlank() ? NOTHING : typed));
    }

    /** A day gone by stands out, and the remarks say so in words. */
    Node day(Optional<LocalDate> day) {
        var label = new Label(day.map(Dates::day).orElse(NOTHING));
        day.filter(today::isAfter).ifPresent(_ -> Tone.STOP.dress(label));
        return label;
    }

    Node removing(RiskRow row, Runnable remove) {
        var button = new Button(null, new Region());
        button.getGraphic().getStyleClass().addAll("icon", "bin");
        button.getStyleClass().add("icon-button");
        button.accessibleTextProperty().bind(speech.text(_ -> speech.say("register.remove", "risk", words.title(row))));
        Tip.on(button, button.accessibleTextProperty());
        button.setOnAction(_ -> remove.run());
        return button;
    }

    private static Text text(String words) {
        var text = new Text(words);
        text.getStyleClass().add("risk-text");
        return text;
    }

    private static VBox box(Text text) {
        var box = new VBox(text);
        box.getStyleClass().add("risk-name");
        return box;
    }
}
