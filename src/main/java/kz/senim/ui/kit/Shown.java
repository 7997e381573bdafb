package kz.senim.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Shows a part of a screen only at times; hidden, it takes no room. */
public final class Shown {

    private Shown() {}

    public static void when(Node node, ObservableValue<Boolean> so) {
        node.visibleProperty().bind(so);
        node.managedProperty().bind(so);
    }

    public static void only(Node node, boolean so) {
        node.setVisible(so);
        node.setManaged(so);
    }
}
