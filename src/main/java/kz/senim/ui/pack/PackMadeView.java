package kz.senim.ui.pack;

import java.nio.file.Path;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.senim.text.Dates;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.LongText;
import kz.senim.ui.kit.Opener;
import kz.senim.ui.kit.Shown;
import kz.senim.ui.kit.TextMenu;

/** How far the work is, and the file once it is there. */
final class PackMadeView {

    private final Kit kit;
    private final PackModel model;
    private final Opener opener = Opener.SYSTEM;
    private final LongText path = new LongText(1);

    @FXML private VBox both;
    @FXML private VBox working;
    @FXML private ProgressBar progress;
    @FXML private Button cancel;
    @FXML private VBox done;
    @FXML private StackPane pathHolder;
    @FXML private HBox openers;
    @FXML private Button openFile;
    @FXML private Button openFolder;
    @FXML private VBox signing;
    @FXML private TextField signer;
    @FXML private Button sign;

    PackMadeView(Kit kit, PackModel model) {
        this.kit = kit;
        this.model = model;
    }

    @FXML
    private void initialize() {
        path.setId("pack-path");
        path.setEditable(false);
        path.getStyleClass().add("plain");
        path.accessibleTextProperty().bind(kit.speech().text("pack.done"));
        TextMenu.on(path, kit.speech());
        pathHolder.getChildren().add(path);
        cancel.setOnAction(_ -> model.cancel());
        progress.progressProperty().bind(model.progressProperty().map(Number::doubleValue));
        model.workingProperty().subscribe(is -> Shown.only(working, is));
        model.madeProperty().subscribe(this::show);
        openFile.setOnAction(_ -> open(model.madeProperty().get()));
        openFolder.setOnAction(_ -> open(model.madeProperty().get().getParent()));
        Shown.only(openers, false);
        TextMenu.on(signer, kit.speech());
        sign.disableProperty().bind(signer.textProperty().map(String::isBlank));
        sign.setOnAction(_ -> model.signOff(signer.getText(), kit.speech().say("pack.sign.name", "day",
                Dates.day(kit.services().today())), this::signed));
        signer.setOnAction(_ -> sign.fire());
        both.managedProperty().bind(working.visibleProperty().or(done.visibleProperty()));
    }

    private void show(Path made) {
        Shown.only(done, made != null);
        if (made != null) {
            path.setText(made.toString());
            Shown.only(signing, model.signableProperty().get());
            kit.tasks().job(opener::able).then(able -> Shown.only(openers, able)).start();
        }
    }

    private void signed() {
        Shown.only(signing, false);
        kit.alerts().note("pack.sign.done");
    }

    private void open(Path made) {
        kit.tasks().job(() -> {
            opener.open(made);
            return made;
        }).otherwise(_ -> kit.alerts().note("pack.open.failed")).start();
    }
}
