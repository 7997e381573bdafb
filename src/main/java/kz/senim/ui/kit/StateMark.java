package kz.senim.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A small round sign of how far something is; the style sheet gives each state its shape. */
public final class StateMark extends StackPane {

    public StateMark() {
        getStyleClass().add("state-mark");
        show("empty");
    }

    /** @param state "empty", "started", "find-out", "done", "not-needed", "current"; "screen" for no state at all */
    public void show(String state) {
        getStyleClass().setAll("state-mark", state);
        if (state.equals("find-out")) {
            getChildren().setAll(new Label("!"));
        } else {
            var inside = new Region();
            inside.getStyleClass().add("inside");
            getChildren().setAll(inside);
        }
    }
}
