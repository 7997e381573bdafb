package kz.senim.ui.register;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Something seldom needed, under a line that opens it. */
final class Folded extends VBox {

    private final ToggleButton head = new ToggleButton();
    private final Node content;

    Folded(String id, ObservableValue<String> title, Node content) {
        this.content = content;
        head.setId(id);
        head.textProperty().bind(title);
        head.getStyleClass().setAll("finding-head", "strong");
        head.setMaxWidth(Double.MAX_VALUE);
        head.setWrapText(true);
        HBox.setHgrow(head, Priority.ALWAYS);
        var arrow = new Region();
        arrow.getStyleClass().addAll("icon", "chevron");
        arrow.rotateProperty().bind(head.selectedProperty().map(open -> open ? 90 : 0));
        var line = new HBox(arrow, head);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("finding-line");
        getChildren().add(line);
        getStyleClass().add("folded");
        head.selectedProperty().subscribe(this::open);
    }

    void unfold() {
        head.setSelected(true);
    }

    private void open(boolean shown) {
        getChildren().remove(content);
        if (shown) {
            getChildren().add(content);
        }
    }
}
