package kz.senim.ui.register;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.senim.ui.kit.Shown;

/** Over the list: what was removed and can be brought back, and that not all risks are shown. */
final class RegisterBarsView {

    private final RegisterModel model;
    private final RegisterWords words;

    @FXML private VBox bars;
    @FXML private HBox restoring;
    @FXML private Label removed;
    @FXML private Hyperlink restore;
    @FXML private HBox narrowed;
    @FXML private Label narrowedTo;
    @FXML private Hyperlink widen;

    RegisterBarsView(RegisterModel model, RegisterWords words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        removed.textProperty().bind(words.removed());
        narrowedTo.textProperty().bind(words.narrowed());
        restore.setOnAction(_ -> model.restore());
        widen.setOnAction(_ -> model.widen());
        var some = Bindings.isNotEmpty(model.all());
        Shown.when(restoring, model.removedProperty().isNotNull());
        Shown.when(narrowed, model.narrowingProperty().isNotNull().or(model.soughtProperty().isNotEmpty()).and(some));
        Shown.when(bars, restoring.visibleProperty().or(narrowed.visibleProperty()));
    }
}
