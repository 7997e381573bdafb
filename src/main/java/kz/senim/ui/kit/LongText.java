package kz.senim.ui.kit;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A field for several lines that grows with its text; Tab leads on, as from any other field. */
public final class LongText extends TextArea {

    private static final int LEAST_ROWS = 3;
    private static final int MOST_ROWS = 9;
    private static final int CHARACTERS_A_ROW = 85;

    public LongText() {
        this(LEAST_ROWS);
    }

    public LongText(int leastRows) {
        setWrapText(true);
        textProperty().subscribe(text -> setPrefRowCount(Math.clamp(rows(text), leastRows, MOST_ROWS)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::leadOn);
    }

    private static int rows(String text) {
        return text.lines().mapToInt(line -> 1 + line.length() / CHARACTERS_A_ROW).sum();
    }

    private void leadOn(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.TAB && !pressed.isShortcutDown()) {
            pressed.consume();
            requestFocusTraversal(pressed.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }
}
