package kz.senim.ui.home;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Tip;

/** What can be done with a system besides opening it. */
final class RowActions extends HBox {

    RowActions(Kit kit, SystemRow row, Consumer<SystemRow> remove) {
        var moving = icon(kit, "move", "move", row);
        moving.setOnAction(_ -> kit.navigator().go(Place.of(Route.MOVE, row.id())));
        var versions = icon(kit, "versions", "clock", row);
        versions.setOnAction(_ -> kit.navigator().go(Place.of(Route.VERSIONS, row.id())));
        var exporting = icon(kit, "export", "to-file", row);
        exporting.setOnAction(_ -> kit.navigator().go(Place.of(Route.EXPORT, row.id())));
        var removing = icon(kit, "remove", "bin", row);
        removing.setOnAction(_ -> remove.accept(row));
        getChildren().addAll(versions, moving, exporting, removing);
    }

    /** @param action part of its id and of the key of its words */
    private static Button icon(Kit kit, String action, String picture, SystemRow row) {
        var button = new Button(null, new Region());
        button.getGraphic().getStyleClass().addAll("icon", picture);
        button.getStyleClass().add("icon-button");
        button.accessibleTextProperty().bind(kit.speech().text("home." + action, "system", row.system()));
        Tip.on(button, button.accessibleTextProperty());
        button.setId(action + "-" + row.id());
        return button;
    }
}
