package kz.senim.ui.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** A few words side by side of which one is chosen; one stop for Tab, the arrows lead on. */
public final class Segments<T> extends HBox {

    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final Consumer<T> chosen;
    private final Roving roving;

    /** @param id ids of the buttons end with the value */
    public Segments(List<T> values, String id, Function<T, ObservableValue<String>> words, Consumer<T> chosen) {
        this.chosen = chosen;
        values.forEach(value -> buttons.put(value, button(value, id, words.apply(value))));
        buttons.get(values.getFirst()).getStyleClass().add("first");
        buttons.get(values.getLast()).getStyleClass().add("last");
        getChildren().setAll(buttons.values());
        getStyleClass().add("segments");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        roving = Roving.over(List.copyOf(buttons.values()));
    }

    public void show(T value) {
        buttons.forEach((each, button) -> button.setSelected(each.equals(value)));
        roving.stopAt(buttons.get(value));
    }

    private ToggleButton button(T value, String id, ObservableValue<String> word) {
        var button = new ToggleButton();
        button.textProperty().bind(word);
        button.setId(id + "-" + value);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.getStyleClass().add("segment");
        button.setOnAction(_ -> {
            show(value);
            chosen.accept(value);
        });
        return button;
    }
}
