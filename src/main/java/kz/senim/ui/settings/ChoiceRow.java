package kz.senim.ui.settings;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import kz.senim.ui.kit.Following;

/** A few things of which one is chosen. */
final class ChoiceRow<T> {

    /** The same for all, so that they share the width equally. */
    private static final double SIDE_BY_SIDE = 200;

    private final Pane box;
    private final ToggleGroup group = new ToggleGroup();
    private final Consumer<T> choose;

    /** @param box of any direction */
    ChoiceRow(Pane box, Consumer<T> choose) {
        this.box = box;
        this.choose = choose;
    }

    /** @param id ends with what it stands for */
    ChoiceRow<T> add(T each, ObservableValue<String> text, String id) {
        var radio = new RadioButton();
        radio.textProperty().bind(text);
        radio.setId(id);
        radio.setUserData(each);
        radio.getStyleClass().add("choice");
        radio.setToggleGroup(group);
        radio.setOnAction(_ -> choose.accept(each));
        radio.setWrapText(true);
        if (box instanceof HBox) {
            radio.setPrefWidth(SIDE_BY_SIDE);
        }
        radio.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(radio, Priority.ALWAYS);
        box.getChildren().add(radio);
        return this;
    }

    /** Keeps the one chosen that is so, also where it is changed by a key or in the header. */
    @SuppressWarnings("unchecked")
    void follow(Following following, ObservableValue<?> changes, Predicate<T> chosen) {
        following.on(changes, _ -> group.getToggles()
                .forEach(radio -> radio.setSelected(chosen.test((T) radio.getUserData()))));
    }
}
