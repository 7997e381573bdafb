package kz.senim.ui.settings;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.senim.mark.MarkFolder;
import kz.senim.mark.MarkFolder.Kept;
import kz.senim.pack.model.Mark;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.LongText;
import kz.senim.ui.kit.Shown;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.TextMenu;
import kz.senim.ui.kit.TypedText;

/** The mark of the documents as it will stand at the head of their cover. A logo may be dropped on it. */
final class MarkView {

    private static final String DROP = "drop";

    private final Kit kit;
    private final Speech speech;
    private final MarkModel model;
    private TypedText typedName;
    private TypedText typedContacts;

    @FXML private HBox head;
    @FXML private ImageView logo;
    @FXML private VBox words;
    @FXML private Label empty;
    @FXML private Label working;
    @FXML private Label broken;
    @FXML private Button choose;
    @FXML private Button remove;
    @FXML private TextField name;
    @FXML private LongText contacts;
    @FXML private Label more;

    MarkView(Kit kit) {
        this.kit = kit;
        this.speech = kit.speech();
        this.model = new MarkModel(new MarkFolder(kit.services().folder()), kit.tasks(), kit.writer(), kit.alerts());
    }

    @FXML
    private void initialize() {
        typedName = typed(name);
        typedContacts = typed(contacts);
        more.textProperty().bind(speech.text("options.mark.more", "count", Mark.LONGEST, "lines", Mark.CONTACTS));
        logo.accessibleTextProperty().bind(speech.text(_ -> model.keptProperty().get().mark().alternative(
                speech.say("options.mark.logo")), model.keptProperty()));
        Shown.when(working, model.workingProperty());
        model.keptProperty().subscribe(this::show);
        choose.disableProperty().bind(model.workingProperty());
        choose.setOnAction(_ -> kit.services().evidence().dialogs().open(speech.say("options.mark.choose"),
                choose.getScene().getWindow()).stream().findFirst().ifPresent(model::take));
        remove.setOnAction(_ -> {
            // the button goes, so the focus has to go on
            choose.requestFocus();
            model.removeLogo();
        });
        head.setOnDragOver(this::over);
        head.setOnDragExited(_ -> head.getStyleClass().remove(DROP));
        head.setOnDragDropped(this::dropped);
        model.read(this::fill);
    }

    private TypedText typed(TextInputControl field) {
        TextMenu.on(field, speech);
        field.textProperty().subscribe(() -> Shown.only(more, !MarkModel.fits(name.getText(), contacts.getText())));
        Shown.only(more, false);
        return new TypedText(field, _ -> model.write(name.getText(), contacts.getText()));
    }

    private void fill() {
        var mark = model.keptProperty().get().mark();
        typedName.show(mark.name());
        typedContacts.show(String.join("\n", mark.contacts()));
    }

    private void show(Kept kept) {
        var mark = kept.mark();
        Shown.only(broken, kept.broken());
        Shown.only(remove, kept.broken() || mark.logo().isPresent());
        Shown.only(empty, mark.isEmpty());
        Shown.only(logo, mark.logo().isPresent());
        logo.setImage(mark.logo().map(picture -> new Image(new ByteArrayInputStream(picture.png()))).orElse(null));
        words.getChildren().setAll(mark.contacts().stream().map(line -> line(line, "mark-contact")).toList());
        Shown.only(words, !mark.with(Optional.empty()).isEmpty());
        if (!mark.name().isEmpty()) {
            words.getChildren().addFirst(line(mark.name(), "mark-name"));
        }
    }

    private static Label line(String text, String style) {
        var line = new Label(text);
        line.setWrapText(true);
        line.getStyleClass().add(style);
        return line;
    }

    /** Saves what is being typed. */
    void commit() {
        List.of(typedName, typedContacts).forEach(TypedText::flush);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles() && !model.workingProperty().get()) {
            event.acceptTransferModes(TransferMode.COPY);
            if (!head.getStyleClass().contains(DROP)) {
                head.getStyleClass().add(DROP);
            }
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        event.getDragboard().getFiles().stream().findFirst().map(File::toPath).ifPresent(model::take);
        event.setDropCompleted(true);
        event.consume();
    }
}
