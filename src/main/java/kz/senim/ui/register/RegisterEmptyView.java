package kz.senim.ui.register;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import kz.senim.ui.kit.Shown;

/** Stands where no risk is yet: what will be here, and the first step. */
final class RegisterEmptyView {

    private final RegisterModel model;
    private final RegisterWords words;
    private final Runnable suggestions;
    private final Runnable create;

    @FXML private Label offer;
    @FXML private Button look;
    @FXML private Button ownFirst;

    RegisterEmptyView(RegisterModel model, RegisterWords words, Runnable suggestions, Runnable create) {
        this.model = model;
        this.words = words;
        this.suggestions = suggestions;
        this.create = create;
    }

    @FXML
    private void initialize() {
        offer.textProperty().bind(words.offer());
        Shown.when(look, Bindings.createBooleanBinding(() -> model.suggested() > 0, model.all()));
        look.setOnAction(_ -> suggestions.run());
        ownFirst.setOnAction(_ -> create.run());
    }

    void focus() {
        (look.isVisible() ? look : ownFirst).requestFocus();
    }
}
