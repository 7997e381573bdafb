package kz.senim.ui;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;

/** Shown before the dossiers are open, where they are encrypted. */
final class PasswordView {

    private final boolean wrong;
    private final Consumer<char[]> open;
    private final Runnable quit;

    @FXML private PasswordField password;
    @FXML private Label refused;
    @FXML private Button enter;
    @FXML private Button close;

    /** @param wrong a password was given already, and it was not the one */
    PasswordView(boolean wrong, Consumer<char[]> open, Runnable quit) {
        this.wrong = wrong;
        this.open = open;
        this.quit = quit;
    }

    @FXML
    private void initialize() {
        refused.setVisible(wrong);
        refused.setManaged(wrong);
        enter.disableProperty().bind(password.textProperty().isEmpty());
        enter.setOnAction(_ -> open.accept(password.getText().toCharArray()));
        close.setOnAction(_ -> quit.run());
    }

    void focus() {
        password.requestFocus();
    }
}
