package kz.senim.ui.settings;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.NewPassword;

/** Whether the data are encrypted, and the fields to set, change or remove the password. */
final class ProtectionView {

    private final Kit kit;
    private final ProtectionModel model;

    @FXML private Label state;
    @FXML private VBox nowBox;
    @FXML private PasswordField now;
    @FXML private PasswordField fresh;
    @FXML private PasswordField again;
    @FXML private Label problem;
    @FXML private Button set;
    @FXML private Button remove;

    ProtectionView(Kit kit) {
        this.kit = kit;
        this.model = new ProtectionModel(kit.services().dossiers(), kit.writer());
    }

    @FXML
    private void initialize() {
        state.textProperty().bind(kit.speech().text(_ -> kit.speech().say(state()),
                model.lockedProperty(), model.workingProperty()));
        set.textProperty().bind(kit.speech().text(_ -> kit.speech().say(
                model.lockedProperty().get() ? "options.password.change" : "options.password.set"), model.lockedProperty()));
        problem.textProperty().bind(kit.speech().text(_ -> problem(), model.problemProperty()));
        problem.managedProperty().bind(model.problemProperty().isNotEmpty());
        nowBox.visibleProperty().bind(model.lockedProperty());
        nowBox.managedProperty().bind(model.lockedProperty());
        remove.visibleProperty().bind(model.lockedProperty());
        set.disableProperty().bind(model.workingProperty());
        remove.disableProperty().bind(model.workingProperty());
        set.setOnAction(_ -> model.set(now.getText(), fresh.getText(), again.getText(), this::done, kit.alerts()::trouble));
        remove.setOnAction(_ -> model.remove(now.getText(), this::done, kit.alerts()::trouble));
    }

    private String state() {
        return model.workingProperty().get() ? "options.password.working"
                : model.lockedProperty().get() ? "options.password.on" : "options.password.off";
    }

    private String problem() {
        String key = model.problemProperty().get();
        return key.isEmpty() ? "" : kit.speech().say(key, "count", NewPassword.SHORTEST);
    }

    private void done(String what) {
        now.clear();
        fresh.clear();
        again.clear();
        kit.alerts().note("options.password.done." + what);
    }
}
