package kz.senim.ui.register;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import kz.senim.risk.HeatMap;
import kz.senim.risk.Level;
import kz.senim.risk.Risk;
import kz.senim.ui.kit.LevelText;
import kz.senim.ui.kit.Roving;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Style;

/**
 * The 5 × 5 matrix: in each cell how many risks there are and, by its first letter, the word for the level. Cells with
 * risks are one stop for Tab, the arrows lead from one to the next; the cell of the risk looked at has an outline.
 */
final class HeatMapGrid extends GridPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass HOLDS = PseudoClass.getPseudoClass("holds");

    private final Speech speech;
    private final LevelText words;
    private final RegisterModel model;
    private final ObservableValue<Reading> reading;
    private final Map<Narrowing, Node> buttons = new LinkedHashMap<>();
    private final Map<Level, Node> cells = new HashMap<>();

    HeatMapGrid(Speech speech, RegisterModel model, ObservableValue<Reading> reading) {
        this.speech = speech;
        this.words = new LevelText(speech);
        this.model = model;
        this.reading = reading;
        getStyleClass().add("heat-map");
        for (int step = 1; step <= Level.HIGHEST; step++) {
            add(number(step), 0, Level.HIGHEST - step);
            add(number(step), step, Level.HIGHEST);
        }
        model.risksProperty().subscribe(_ -> fill());
        reading.subscribe(_ -> fill());
        model.selectedProperty().subscribe(_ -> outline());
        model.narrowingProperty().subscribe(this::mark);
    }

    private static Label number(int step) {
        var label = new Label(String.valueOf(step));
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().addAll(Style.CAPTION, "heat-number");
        return label;
    }

    private void fill() {
        getChildren().removeIf(StackPane.class::isInstance);
        buttons.clear();
        cells.clear();
        var map = model.map(reading.getValue());
        for (int likelihood = Level.HIGHEST; likelihood >= 1; likelihood--) {
            for (int impact = 1; impact <= Level.HIGHEST; impact++) {
                add(cell(map, new Level(likelihood, impact)), impact, Level.HIGHEST - likelihood);
            }
        }
        Roving.over(List.copyOf(buttons.values()));
        mark(model.narrowingProperty().get());
        outline();
    }

    /** Around the cell of the risk that is looked at in the list. */
    private void outline() {
        var risk = Optional.ofNullable(model.selectedProperty().get()).map(RiskRow::risk).filter(Risk::standing);
        var here = risk.flatMap(reading.getValue()::of);
        cells.forEach((level, cell) -> cell.pseudoClassStateChanged(HOLDS, here.filter(level::equals).isPresent()));
    }

    private void mark(Narrowing chosen) {
        buttons.forEach((here, button) -> button.pseudoClassStateChanged(CHOSEN, here.equals(chosen)));
    }

    private StackPane cell(HeatMap map, Level level) {
        int count = map.count(level.likelihood(), level.impact());
        var letter = new Label();
        letter.textProperty().bind(speech.text(_ -> words.band(level.band()).substring(0, 1)));
        letter.getStyleClass().add("heat-letter");
        letter.setMouseTransparent(true);
        StackPane.setAlignment(letter, Pos.TOP_LEFT);
        var cell = new StackPane(letter);
        if (count > 0) {
            cell.getChildren().addFirst(button(level, count));
        }
        cell.getStyleClass().add("heat-cell");
        LevelText.tone(level.band()).dress(cell);
        cells.put(level, cell);
        return cell;
    }

    private Button button(Level level, int count) {
        var here = new Narrowing.Cell(reading.getValue(), level);
        var button = new Button(String.valueOf(count));
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setId("cell-" + reading.getValue().word() + "-" + level.likelihood() + "-" + level.impact());
        button.getStyleClass().add("heat-count");
        LevelText.tone(level.band()).dress(button);
        button.accessibleTextProperty().bind(speech.text(_ -> speech.counted("map.cell", count,
                "likelihood", level.likelihood(), "impact", level.impact(), "band", words.band(level.band()))));
        var tip = new Tooltip();
        tip.textProperty().bind(button.accessibleTextProperty());
        button.setTooltip(tip);
        button.setOnAction(_ -> model.narrow(here));
        buttons.put(here, button);
        return button;
    }
}
