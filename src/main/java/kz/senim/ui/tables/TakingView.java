package kz.senim.ui.tables;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.senim.rulebook.Wording;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Reveal;
import kz.senim.ui.kit.Shown;
import kz.senim.ui.kit.TextMenu;

/** The table from which changes are taken, and what it would bring. A file may be dropped here. */
final class TakingView {

    private static final String DROP = "drop";

    private final Kit kit;
    private final TakingModel model;
    private final Wording wording;

    @FXML private VBox card;
    @FXML private TextField file;
    @FXML private Button browse;
    @FXML private Button look;
    @FXML private Label wrong;
    @FXML private Label working;
    @FXML private VBox found;
    @FXML private HBox outcome;
    @FXML private Button take;
    @FXML private Label taken;

    TakingView(Kit kit, TakingModel model, Wording wording) {
        this.kit = kit;
        this.model = model;
        this.wording = wording;
    }

    @FXML
    private void initialize() {
        file.textProperty().bindBidirectional(model.fileProperty());
        file.setOnAction(_ -> model.look());
        TextMenu.on(file, kit.speech());
        browse.setOnAction(_ -> new TableChooser(kit.speech()).open("tables.take.title", TablesModel.TABLES,
                browse.getScene().getWindow()).ifPresent(model::choose));
        look.disableProperty().bind(file.textProperty().isEmpty());
        look.setOnAction(_ -> model.look());
        take.setOnAction(_ -> takeOver());
        Shown.when(outcome, take.visibleProperty().or(taken.visibleProperty()));
        Shown.when(wrong, model.wrongProperty());
        Shown.when(working, model.workingProperty());
        model.foundProperty().subscribe(this::show);
        model.takenProperty().subscribe(this::told);
        card.setOnDragOver(this::over);
        card.setOnDragExited(_ -> card.getStyleClass().remove(DROP));
        card.setOnDragDropped(this::dropped);
    }

    private void show(Optional<TakingModel.Found> read) {
        Shown.only(found, read.isPresent());
        Shown.only(take, read.filter(TakingModel.Found::brings).isPresent());
        found.getChildren().setAll(read.map(f -> new FoundLines(kit.speech(), wording, f).all()).orElseGet(List::of));
        if (read.isPresent()) {
            Reveal.here(card);
        }
    }

    /** The button goes, so the focus has to go on. */
    private void takeOver() {
        model.take();
        file.requestFocus();
    }

    private void told(Optional<TakingModel.Taken> done) {
        Shown.only(taken, done.isPresent());
        done.ifPresent(t -> taken.textProperty().bind(kit.speech().text("tables.take.done",
                "count", t.added() + t.changed(), "added", t.added(), "changed", t.changed())));
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles() && !model.workingProperty().get()) {
            event.acceptTransferModes(TransferMode.COPY);
            if (!card.getStyleClass().contains(DROP)) {
                card.getStyleClass().add(DROP);
            }
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        event.getDragboard().getFiles().stream().findFirst().map(File::toPath).ifPresent(model::choose);
        event.setDropCompleted(true);
        event.consume();
    }
}
