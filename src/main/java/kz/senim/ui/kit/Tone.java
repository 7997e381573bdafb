package kz.senim.ui.kit;

import java.util.List;
import javafx.scene.Node;
import kz.senim.law.AxisResult;
import kz.senim.law.Truth;

/** How grave something is; always shown with a word or a sign beside its colour. */
public enum Tone {
    QUIET, GOOD, ATTENTION, STOP;

    private static final String RISK = "risk";
    private static final List<String> CLASSES = List.of(Style.QUIET, Style.GOOD, Style.ATTENTION, Style.STOP);

    /** Only the risk degree has a good and a grave end; an open one is read by its upper end. */
    public static Tone of(AxisResult result) {
        if (!result.axis().id().equals(RISK) || result.applies() == Truth.NO || result.possible().isEmpty()) {
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
