package kz.senim.ui.tables;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A few things of which one is chosen, side by side. */
final class ChoiceRow {

    /** Of the row. What is chosen is never drawn wider than it would like to be, so each likes to have its share. */
    private static final double WIDTH = 690;

    private ChoiceRow() {}

    /**
     * @param words what is said of each
     * @param id    of its button
     */
    static <T> void fill(HBox row, List<T> all, Property<T> chosen, Function<T, ObservableValue<String>> words,
                         Function<T, String> id) {
        var group = new ToggleGroup();
        for (var each : all) {
            var radio = new RadioButton();
            radio.textProperty().bind(words.apply(each));
            radio.setId(id.apply(each));
            radio.getStyleClass().add("choice");
            radio.setToggleGroup(group);
            radio.setOnAction(_ -> chosen.setValue(each));
            chosen.subscribe(now -> radio.setSelected(each.equals(now)));
            radio.setPrefWidth(WIDTH / all.size());
            radio.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(radio, Priority.ALWAYS);
            row.getChildren().add(radio);
        }
    }
}
