package kz.senim.ui.settings;

import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import kz.senim.dossier.Copy;
import kz.senim.dossier.Dossier;
import kz.senim.text.Dates;
import kz.senim.ui.kit.Alerts;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Shown;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.SystemName;

/** The copies beside the data, and what is in one of them before it is put back. */
final class BackupView {

    private static final int ROWS = 10;

    private final Kit kit;
    private final Speech speech;
    private final BackupModel model;

    @FXML private VBox copies;
    @FXML private Button save;
    @FXML private Button open;
    @FXML private Label working;
    @FXML private VBox asking;
    @FXML private PasswordField password;
    @FXML private Button enter;
    @FXML private VBox holds;
    @FXML private Label count;
    @FXML private VBox systems;
    @FXML private Button restore;

    BackupView(Kit kit) {
        this.kit = kit;
        this.speech = kit.speech();
        this.model = new BackupModel(kit.services().dossiers().copies(), kit.writer(), kit.alerts());
    }

    @FXML
    private void initialize() {
        model.allProperty().subscribe(this::list);
        model.lookedProperty().subscribe(this::show);
        model.lockedProperty().subscribe(source -> Shown.only(asking, source.isPresent()));
        model.workingProperty().subscribe(works -> Shown.only(working, works));
        Stream.of(save, open, enter, restore).forEach(b -> b.disableProperty().bind(model.workingProperty()));
        save.setOnAction(_ -> Optional.ofNullable(chooser("options.backup.save", name()).showSaveDialog(
                save.getScene().getWindow())).map(File::toPath).ifPresent(model::save));
        open.setOnAction(_ -> Optional.ofNullable(chooser("options.backup.open", "").showOpenDialog(
                open.getScene().getWindow())).map(File::toPath).ifPresent(this::look));
        enter.setOnAction(_ -> model.lockedProperty().get().ifPresent(this::unlock));
        password.setOnAction(_ -> enter.fire());
        restore.setOnAction(_ -> model.lookedProperty().get().ifPresent(this::ask));
        model.list();
    }

    private FileChooser chooser(String title, String name) {
        var chooser = new FileChooser();
        chooser.setTitle(speech.say(title));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("ZIP", "*.zip"));
        chooser.setInitialFileName(name);
        return chooser;
    }

    private String name() {
        return "senim-" + kit.services().today() + ".zip";
    }

    private void look(Path file) {
        model.look(new BackupModel.Source(file, Instant.ofEpochMilli(file.toFile().lastModified())), Optional.empty());
    }

    private void unlock(BackupModel.Source source) {
        var given = password.getText().toCharArray();
        password.clear();
        model.look(source, Optional.of(given));
    }

    private void list(List<Copy> all) {
        copies.getChildren().setAll(all.stream().limit(ROWS).map(copy -> new CopyRow(speech, copy, moment(copy.made()), model)).toList());
        if (all.isEmpty()) {
            copies.getChildren().add(label("options.backup.none"));
        }
    }

    private void show(Optional<BackupModel.Looked> looked) {
        Shown.only(holds, looked.isPresent());
        looked.ifPresent(found -> {
            var all = found.systems();
            count.textProperty().bind(speech.text("options.backup.holds", "made", moment(found.source().made()),
                    "count", all.size()));
            systems.getChildren().setAll(all.stream().limit(ROWS).map(this::entry).toList());
            if (all.size() > ROWS) {
                systems.getChildren().add(label("options.backup.more", "count", all.size() - ROWS));
            }
        });
    }

    private Label entry(Dossier dossier) {
        var entry = new Label();
        entry.textProperty().bind(speech.text(_ -> SystemName.of(dossier, speech)));
        entry.setWrapText(true);
        return entry;
    }

    private void ask(BackupModel.Looked looked) {
        kit.alerts().ask(new Alerts.Asking("options.backup.ask.title", "options.backup.ask.text", "options.backup.restore",
                "made", moment(looked.source().made())), () -> model.restore(looked, _ -> restored()));
    }

    private void restored() {
        kit.desk().forget();
        kit.navigator().go(Place.HOME);
        kit.alerts().note("options.backup.restored");
    }

    private String moment(Instant at) {
        return Dates.moment(LocalDateTime.ofInstant(at, kit.services().clock().getZone()));
    }

    private Label label(String key, Object... values) {
        var label = new Label();
        label.textProperty().bind(speech.text(key, values));
        label.setWrapText(true);
        return label;
    }
}
