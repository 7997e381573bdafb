package kz.senim.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

/** A word on a control under the mouse, in the language spoken. */
public final class Tip {

    private Tip() {}

    public static void on(Control control, ObservableValue<String> text) {
        var tip = new Tooltip();
        tip.textProperty().bind(text);
        control.setTooltip(tip);
    }
}
