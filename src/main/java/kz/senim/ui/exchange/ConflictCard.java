package kz.senim.ui.exchange;

import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.senim.dossier.Conflict;
import kz.senim.dossier.Side;
import kz.senim.ui.kit.RecordLines;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Style;

/** One record that is not alike here and in the file: both sides, of which one is chosen. */
final class ConflictCard extends VBox {

    private final Speech speech;
    private final ImportModel model;
    private final Conflict conflict;
    private final Label title = new Label();

    /** @param number counted from 1, for the ids of its choices */
    ConflictCard(Speech speech, ImportModel model, RecordLines lines, Conflict conflict, int number) {
        this.speech = speech;
        this.model = model;
        this.conflict = conflict;
        var sort = new Label();
        sort.textProperty().bind(speech.text(RecordLines.sort(conflict.ours())));
        sort.getStyleClass().add(Style.CAPTION);
        title.textProperty().bind(speech.text(_ -> lines.title(conflict.ours())));
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.getStyleClass().add(Style.STRONG);
        var group = new ToggleGroup();
        var sides = new GridPane();
        sides.getStyleClass().add("sides");
        sides.getColumnConstraints().setAll(half(), half());
        sides.add(side(Side.OURS, "import.ours", () -> lines.ours(conflict), group, number), 0, 0);
        sides.add(side(Side.THEIRS, "import.theirs", () -> lines.theirs(conflict), group, number), 1, 0);
        getChildren().addAll(sort, title, sides);
        getStyleClass().addAll(Style.CARD, "tight", "conflict");
    }

    private static ColumnConstraints half() {
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        return half;
    }

    private Node side(Side side, String whose, Supplier<String> says, ToggleGroup group, int number) {
        var caption = new Label();
        caption.textProperty().bind(speech.text(whose));
        caption.getStyleClass().add(Style.CAPTION);
        var radio = new RadioButton();
        radio.textProperty().bind(speech.text(_ -> says.get()));
        radio.accessibleTextProperty().bind(speech.text(_ -> speech.say(whose) + ": " + says.get()));
        radio.accessibleHelpProperty().bind(title.textProperty());
        radio.setId("import-" + side.name().toLowerCase(Locale.ROOT) + "-" + number);
        radio.setWrapText(true);
        radio.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        radio.setMinHeight(Region.USE_PREF_SIZE);
        radio.getStyleClass().add("choice");
        radio.setToggleGroup(group);
        radio.setOnAction(_ -> model.chosen().put(conflict, side));
        follow(radio, side);
        var column = new VBox(caption, radio);
        column.getStyleClass().add("tight");
        VBox.setVgrow(radio, Priority.ALWAYS);
        return column;
    }

    private void follow(RadioButton radio, Side side) {
        radio.setSelected(model.side(conflict) == side);
        model.chosen().subscribe(() -> radio.setSelected(model.side(conflict) == side));
    }
}
