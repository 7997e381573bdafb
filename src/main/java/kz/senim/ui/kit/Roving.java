package kz.senim.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** A group that is one stop for Tab; within it the arrow keys lead from one to the next. */
public final class Roving {

    private final List<? extends Node> group;

    private Roving(List<? extends Node> group) {
        this.group = List.copyOf(group);
    }

    /** The first of the group is its stop until another is focused or made so. */
    public static Roving over(List<? extends Node> group) {
        var roving = new Roving(group);
        group.forEach(node -> {
            node.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> roving.move(node, pressed));
            node.focusedProperty().addListener((_, _, focused) -> {
                if (focused) {
                    roving.stopAt(node);
                }
            });
        });
        if (!group.isEmpty()) {
            roving.stopAt(group.getFirst());
        }
        return roving;
    }

    public void stopAt(Node stop) {
        group.forEach(node -> node.setFocusTraversable(node == stop));
    }

    private void move(Node from, KeyEvent pressed) {
        if (pressed.isAltDown() || pressed.isShortcutDown()) {
            return;
        }
        int step = switch (pressed.getCode()) {
            case DOWN, RIGHT -> 1;
            case UP, LEFT -> -1;
            default -> 0;
        };
        if (step != 0) {
            group.get(Math.floorMod(group.indexOf(from) + step, group.size())).requestFocus();
            pressed.consume();
        }
    }
}
