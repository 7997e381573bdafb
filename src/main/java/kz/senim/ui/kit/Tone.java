package kz.senim.ui.kit;

import java.util.List;
import javafx.scene.Node;
import kz.senim.law.Axis;
import kz.senim.law.AxisResult;
import kz.senim.law.Truth;

/** How grave something is; always shown with a word or a sign beside its colour. */
public enum Tone {
    QUIET, GOOD, ATTENTION, STOP;

    private static final List<String> CLASSES = List.of(Style.QUIET, Style.GOOD, Style.ATTENTION, Style.STOP);

    /** Of the upper end of what is possible: on a scale the lowest level is good, the highest needs most care. */
    public static Tone of(AxisResult result) {
        if (result.axis().kind() == Axis.Kind.SET || result.applies() == Truth.NO || result.possible().isEmpty()) {
            return QUIET;
        }
        var levels = result.axis().levels();
        if (result.possible().size() == levels.size()) {
            return QUIET;
        }
        int top = levels.indexOf(result.provisional());
        return top == 0 ? GOOD : top == levels.size() - 1 && result.possible().size() == 1 ? STOP : ATTENTION;
    }

    public void dress(Node node) {
        node.getStyleClass().removeAll(CLASSES);
        node.getStyleClass().add(CLASSES.get(ordinal()));
    }
}
