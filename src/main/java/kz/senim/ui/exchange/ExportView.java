package kz.senim.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import kz.senim.ui.kit.Crumb;
import kz.senim.ui.kit.Footer;
import kz.senim.ui.kit.Fxml;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.NewPassword;
import kz.senim.ui.kit.Page;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Shown;
import kz.senim.ui.kit.SystemChooser;
import kz.senim.ui.kit.SystemName;
import kz.senim.ui.kit.TextMenu;

/** Saving a system to a file: the place, and a password for whoever wants one. */
final class ExportView implements Page {

    private final Kit kit;
    private final ExportModel model;
    private final Parent root;

    @FXML private Label system;
    @FXML private TextField target;
    @FXML private Button browse;
    @FXML private PasswordField password;
    @FXML private PasswordField again;
    @FXML private Label problem;
    @FXML private Label working;
    @FXML private StackPane bottom;

    ExportView(Kit kit, ExportModel model) {
        this.kit = kit;
        this.model = model;
        this.root = kit.pages().load(Fxml.EXPORT, this);
    }

    @FXML
    private void initialize() {
        system.textProperty().bind(kit.speech().text(_ -> SystemName.of(model.dossier(), kit.speech())));
        target.textProperty().bindBidirectional(model.targetProperty());
        TextMenu.on(target, kit.speech());
        browse.setOnAction(_ -> new SystemChooser(kit.speech()).save(model.place(), browse.getScene().getWindow())
                .ifPresent(model::choose));
        problem.textProperty().bind(kit.speech().text(_ -> problem(), model.problemProperty()));
        Shown.when(problem, model.problemProperty().isNotEmpty());
        Shown.when(working, model.workingProperty());
        var footer = new Footer(kit, kit.usual()).with("exchange.back", kit.navigator()::back)
                .with("export.save", this::save).main();
        footer.getChildren().getLast().disableProperty().bind(model.workingProperty());
        bottom.getChildren().setAll(footer);
        again.setOnAction(_ -> save());
    }

    private String problem() {
        String key = model.problemProperty().get();
        return key.isEmpty() ? "" : kit.speech().say(key, "count", NewPassword.SHORTEST);
    }

    private void save() {
        model.save(password.getText(), again.getText(), this::saved);
    }

    private void saved(Path file) {
        kit.navigator().go(Place.HOME);
        kit.alerts().note("export.done", "file", file.getFileName());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb(kit.speech().text("export.title"), null));
    }

    @Override
    public void shown() {
        password.requestFocus();
    }
}
