package kz.senim.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kz.senim.rulebook.Edition;

/** The bar along the bottom of a screen: the edition of the law on the left, where to go next on the right. */
public final class Footer extends HBox {

    private final Kit kit;

    /** @param rules the edition of the dossier shown, or the usual one */
    public Footer(Kit kit, Edition rules) {
        this.kit = kit;
        var edition = new Label();
        edition.textProperty().bind(EditionLine.of(kit.speech(), rules));
        edition.setWrapText(true);
        edition.getStyleClass().add(Style.CAPTION);
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("footer", "row");
        getChildren().setAll(edition, between);
    }

    /** Adds a button to another screen, where there is such a screen. @param key of its words; its id with dashes */
    public Footer to(String key, Place place) {
        return kit.navigator().offers(place.route()) ? with(key, () -> kit.navigator().go(place)) : this;
    }

    /** Adds a button. @param key of its words; its id with dashes */
    public Footer with(String key, Runnable action) {
        var button = new Button();
        button.textProperty().bind(kit.speech().text(key));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return with(button);
    }

    public Footer with(Node node) {
        getChildren().add(node);
        return this;
    }

    /** The button added last is the main one. */
    public Footer main() {
        getChildren().getLast().getStyleClass().add(Style.MAIN);
        return this;
    }
}
