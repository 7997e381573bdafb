package kz.senim.ui;

import javafx.fxml.FXML;
import javafx.scene.control.Button;

/** The card that lists the keys. */
final class KeysView {

    private final Runnable lift;

    @FXML private Button close;

    KeysView(Runnable lift) {
        this.lift = lift;
    }

    @FXML
    private void initialize() {
        close.setOnAction(_ -> lift.run());
    }
}
