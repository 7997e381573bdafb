package kz.senim.ui.exchange;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.senim.ui.kit.Crumb;
import kz.senim.ui.kit.Footer;
import kz.senim.ui.kit.Fxml;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Page;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Shown;

/** A system from a file: its password where it has one, then what it would bring, then, on yes, bringing it. */
final class ImportView implements Page {

    private final Kit kit;
    private final ImportModel model;
    private final Parent root;

    @FXML private Label file;
    @FXML private VBox asking;
    @FXML private PasswordField password;
    @FXML private Label refused;
    @FXML private Button enter;
    @FXML private Label working;
    @FXML private VBox cards;
    @FXML private StackPane bottom;

    ImportView(Kit kit, ImportModel model) {
        this.kit = kit;
        this.model = model;
        this.root = kit.pages().load(Fxml.IMPORT, this);
    }

    @FXML
    private void initialize() {
        file.setText(model.file().getFileName().toString());
        Shown.when(asking, model.lockedProperty());
        Shown.when(refused, model.refusedProperty());
        Shown.when(working, model.workingProperty());
        enter.disableProperty().bind(model.workingProperty().or(password.textProperty().isEmpty()));
        enter.setOnAction(_ -> unlock());
        password.setOnAction(_ -> enter.fire());
        model.foundProperty().subscribe(this::show);
    }

    private void unlock() {
        var given = password.getText().toCharArray();
        password.clear();
        model.look(Optional.of(given), this::shown);
    }

    private void show(Optional<ImportModel.Found> found) {
        found.ifPresent(f -> cards.getChildren().setAll(new FoundCards(kit.speech(), model, f).all()));
        var footer = new Footer(kit, found.map(ImportModel.Found::words).orElseGet(kit::usual))
                .with("exchange.back", kit.navigator()::back);
        if (found.filter(f -> !f.nothingNew()).isPresent()) {
            footer.with("import.bring", () -> model.bring(this::forget, _ -> brought())).main();
            footer.getChildren().getLast().disableProperty().bind(model.workingProperty());
        }
        bottom.getChildren().setAll(footer);
    }

    /** What lies open and could not be saved yet is kept: it is saved change by change and covers nothing else. */
    private void forget() {
        if (kit.desk().allSaved()) {
            kit.desk().forget();
        }
    }

    private void brought() {
        forget();
        kit.navigator().go(Place.HOME);
        kit.alerts().note("import.done");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb(kit.speech().text("import.title"), null));
    }

    @Override
    public void shown() {
        if (model.lockedProperty().get()) {
            password.requestFocus();
        } else {
            ((Footer) bottom.getChildren().getFirst()).getChildren().getLast().requestFocus();
        }
    }
}
