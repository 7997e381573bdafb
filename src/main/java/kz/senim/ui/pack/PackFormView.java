package kz.senim.ui.pack;

import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import kz.senim.pack.order.Finality;
import kz.senim.pack.order.Format;
import kz.senim.ui.kit.Shown;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.TextMenu;

/** What is ordered, the file it goes to, and the buttons that show and make it. */
final class PackFormView {

    private final Speech speech;
    private final PackModel model;
    private final Runnable look;
    private final Button make = new Button();

    @FXML private MenuButton paper;
    @FXML private Label zipNote;
    @FXML private HBox languages;
    @FXML private HBox finality;
    @FXML private Label finalityNote;
    @FXML private VBox formatField;
    @FXML private HBox formats;
    @FXML private TextField target;
    @FXML private Button browse;
    @FXML private Label wrong;
    @FXML private Button preview;
    @FXML private Hyperlink copy;

    /** @param look shows the pages */
    PackFormView(Speech speech, PackModel model, Runnable look) {
        this.speech = speech;
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        choices(model.order());
        target.textProperty().bindBidirectional(model.targetProperty());
        TextMenu.on(target, speech);
        browse.setOnAction(_ -> browse());
        make.setId("pack-make");
        make.setMinWidth(Region.USE_PREF_SIZE);
        make.textProperty().bind(speech.text(_ -> speech.say("pack.make." + model.order().formatProperty().get()),
                model.order().formatProperty()));
        make.setOnAction(_ -> model.make());
        preview.setOnAction(_ -> look.run());
        copy.setOnAction(_ -> model.makeCopy());
        Stream.of(make, copy).forEach(control -> control.disableProperty().bind(model.workingProperty()));
        Shown.when(wrong, model.wrongProperty());
    }

    private void choices(OrderModel order) {
        new PaperChoice(speech, order).fill(paper);
        Shown.when(zipNote, paper.disabledProperty());
        new ChoiceRow(speech, "language").fill(languages, order.languagesProperty());
        new ChoiceRow(speech, "finality").fill(finality, order.finalityProperty());
        finality.getChildren().get(Finality.FINAL.ordinal()).setDisable(!order.mayBeFinal());
        // where it has to be a draft, what is listed above says why
        Shown.only(finalityNote, order.mayBeFinal());
        new ChoiceRow(speech, "format").fill(formats, order.formatProperty());
        Shown.only(formatField, Format.values().length > 1);
    }

    /** Stands where it is always seen, however long the form is. */
    Button make() {
        return make;
    }

    void focus() {
        make.requestFocus();
    }

    private void browse() {
        var chooser = new FileChooser();
        chooser.setTitle(speech.say("pack.target"));
        var format = model.order().formatProperty().get();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(format.name(), "*" + format.ending()));
        model.place().ifPresent(file -> {
            chooser.setInitialFileName(file.getFileName().toString());
            if (file.getParent().toFile().isDirectory()) {
                chooser.setInitialDirectory(file.getParent().toFile());
            }
        });
        var chosen = chooser.showSaveDialog(browse.getScene().getWindow());
        if (chosen != null) {
            model.choose(chosen.toPath());
        }
    }
}
