package kz.senim.ui.pack;

import static javafx.scene.input.KeyCode.ADD;
import static javafx.scene.input.KeyCode.DIGIT0;
import static javafx.scene.input.KeyCode.EQUALS;
import static javafx.scene.input.KeyCode.MINUS;
import static javafx.scene.input.KeyCode.NUMPAD0;
import static javafx.scene.input.KeyCode.PLUS;
import static javafx.scene.input.KeyCode.SUBTRACT;

import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;

/** The keys of a reader. With Ctrl they size the pages here, elsewhere the text of the window. */
final class PreviewKeys {

    private static final Set<KeyCode> LARGER = Set.of(PLUS, EQUALS, ADD);
    private static final Set<KeyCode> SMALLER = Set.of(MINUS, SUBTRACT);
    private static final Set<KeyCode> USUAL = Set.of(DIGIT0, NUMPAD0);

    private final PreviewModel model;
    private final Node page;
    private final Node pages;

    /** @param pages the wheel over these sizes them */
    PreviewKeys(PreviewModel model, Node page, Node pages) {
        this.model = model;
        this.page = page;
        this.pages = pages;
    }

    void install() {
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        pages.addEventFilter(ScrollEvent.SCROLL, this::turned);
    }

    private void pressed(KeyEvent event) {
        var action = event.isShortcutDown() ? sizing(event.getCode()) : turning(event.getCode());
        if (action != null && !event.isAltDown()) {
            action.run();
            event.consume();
        }
    }

    private Runnable sizing(KeyCode key) {
        return LARGER.contains(key) ? model::larger : SMALLER.contains(key) ? model::smaller
                : USUAL.contains(key) ? () -> model.zoomProperty().set(Zoom.USUAL) : null;
    }

    private Runnable turning(KeyCode key) {
        int now = model.pageProperty().get();
        return Map.<KeyCode, Runnable>of(KeyCode.PAGE_UP, () -> model.go(now - 1), KeyCode.PAGE_DOWN, () -> model.go(now + 1),
                KeyCode.HOME, () -> model.go(0), KeyCode.END, () -> model.go(model.pages() - 1)).get(key);
    }

    private void turned(ScrollEvent event) {
        if (event.isShortcutDown()) {
            if (event.getDeltaY() > 0) {
                model.larger();
            } else if (event.getDeltaY() < 0) {
                model.smaller();
            }
            event.consume();
        }
    }
}
