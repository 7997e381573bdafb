package kz.senim.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Brings something inside a scrolled area into sight. */
public final class Reveal {

    private static final double AIR = 16;

    private Reveal() {}

    /** In the scrolled area around it, where there is one. */
    public static void here(Node node) {
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane scroll) {
                within(scroll, node);
                return;
            }
        }
    }

    /** Scrolls no further than needed; nothing where it can be seen already. */
    public static void within(ScrollPane scroll, Node node) {
        var content = scroll.getContent();
        scroll.layout();
        var place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        double top = scroll.getVvalue() * hidden;
        if (place.getMinY() < top || place.getMaxY() > top + seen) {
            scroll.setVvalue(Math.clamp((place.getMinY() - AIR) / hidden, 0, 1));
        }
    }
}
