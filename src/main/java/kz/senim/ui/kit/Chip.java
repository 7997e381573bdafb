package kz.senim.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/** A state in a word or two. */
public final class Chip extends Label {

    public Chip(ObservableValue<String> text, Tone tone) {
        textProperty().bind(text);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add(Style.CHIP);
        setMinWidth(USE_PREF_SIZE);
        tone.dress(this);
    }
}
