package kz.senim.ui.register;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import kz.senim.risk.Level;
import kz.senim.ui.kit.Roving;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Style;

/** Five tiles to choose one value of likelihood or impact, each with its number and its word; none may be chosen. */
final class LevelTiles extends GridPane {

    /** Wrapped words need their width known to tell their height. */
    private static final double TILE_SIDES = 12;

    private final Speech speech;
    private final String scale;
    private final IntConsumer chosen;
    private final UnaryOperator<String> own;
    private final ReadOnlyIntegerWrapper value = new ReadOnlyIntegerWrapper();
    private final List<ToggleButton> tiles;
    private final Roving roving;

    /**
     * @param scale  `likelihood` or `impact`, in the keys of its words
     * @param id     ids of the tiles end with their number
     * @param own    the client's own words for a grade, `likelihood.3`; empty where there are none
     * @param chosen given the value, 0 where the choice is taken back
     */
    LevelTiles(Speech speech, String scale, String id, UnaryOperator<String> own, IntConsumer chosen) {
        this.own = own;
        this.speech = speech;
        this.scale = scale;
        this.chosen = chosen;
        getStyleClass().add("tiles");
        tiles = IntStream.rangeClosed(1, Level.HIGHEST).mapToObj(step -> tile(step, id)).toList();
        tiles.forEach(tile -> addColumn(tiles.indexOf(tile), tile));
        var fifth = new ColumnConstraints();
        fifth.setPercentWidth(100.0 / Level.HIGHEST);
        tiles.forEach(_ -> getColumnConstraints().add(fifth));
        roving = Roving.over(tiles);
    }

    /** 0 where nothing is chosen. */
    ReadOnlyIntegerProperty valueProperty() {
        return value.getReadOnlyProperty();
    }

    void show(int step) {
        value.set(step);
        tiles.forEach(tile -> tile.setSelected(tiles.indexOf(tile) == step - 1));
        if (step > 0) {
            roving.stopAt(tiles.get(step - 1));
        }
    }

    /** The one at which Tab stops. */
    Node stop() {
        return tiles.stream().filter(Node::isFocusTraversable).findFirst().orElseThrow();
    }

    /** What the chosen value means; empty where there is none. */
    String meaning() {
        String typed = own.apply(scale + "." + value.get());
        return value.get() == 0 || !typed.isEmpty() ? typed : speech.say(word(value.get()) + ".text");
    }

    private ToggleButton tile(int step, String id) {
        var number = new Label(String.valueOf(step));
        number.getStyleClass().add(Style.STRONG);
        var word = new Label();
        word.textProperty().bind(speech.text(word(step)));
        word.getStyleClass().add("tile-word");
        word.setWrapText(true);
        var content = new VBox(number, word);
        content.getStyleClass().add("tile-content");
        var tile = new ToggleButton(null, content);
        tile.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tile.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        tile.accessibleTextProperty().bind(speech.text(_ -> speech.say("risk." + scale) + ": " + step + ", "
                + speech.say(word(step)) + ". " + speech.say(word(step) + ".text")));
        tile.setId(id + "-" + scale + "-" + step);
        tile.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        tile.getStyleClass().setAll("tile");
        word.minWidthProperty().bind(tile.widthProperty().subtract(TILE_SIDES));
        tile.setOnAction(_ -> choose(tile.isSelected() ? step : 0));
        return tile;
    }

    private String word(int step) {
        return "scale." + scale + "." + step;
    }

    private void choose(int step) {
        show(step);
        chosen.accept(step);
    }
}
