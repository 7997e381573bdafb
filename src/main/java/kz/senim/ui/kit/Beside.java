package kz.senim.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/**
 * A sign at the left edge of something with wrapped text, which leaves room for it by its padding. A graphic of the
 * control itself would do, but then JavaFX reckons the wrapped height a line short where a line just fits.
 */
public final class Beside extends StackPane {

    public Beside(Node sign, Node text) {
        super(text, sign);
        sign.setMouseTransparent(true);
        setAlignment(sign, Pos.CENTER_LEFT);
        getStyleClass().add("beside");
    }
}
