package kz.senim.ui.pack;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.FileChooser;
import kz.senim.pack.model.Languages;
import kz.senim.ui.kit.Shown;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.TextMenu;

/** The language of the documents, the file they go to, and the button that makes them. */
final class PackFormView {

    /** The same for all, so that they share the width equally. */
    private static final double SIDE_BY_SIDE = 200;

    private final Speech speech;
    private final PackModel model;

    @FXML private HBox languages;
    @FXML private TextField target;
    @FXML private Button browse;
    @FXML private Label wrong;
    @FXML private Button make;
    @FXML private Hyperlink copy;

    PackFormView(Speech speech, PackModel model) {
        this.speech = speech;
        this.model = model;
    }

    @FXML
    private void initialize() {
        var group = new ToggleGroup();
        Stream.of(Languages.values()).forEach(each -> languages.getChildren().add(radio(each, group)));
        target.textProperty().bindBidirectional(model.targetProperty());
        TextMenu.on(target, speech);
        browse.setOnAction(_ -> browse());
        make.setOnAction(_ -> model.make());
        copy.setOnAction(_ -> model.makeCopy());
        Stream.of(make, copy).forEach(control -> control.disableProperty().bind(model.workingProperty()));
        Shown.when(wrong, model.wrongProperty());
    }

    void focus() {
        make.requestFocus();
    }

    private RadioButton radio(Languages each, ToggleGroup group) {
        var radio = new RadioButton();
        radio.textProperty().bind(speech.text("pack.language." + each));
        radio.setId("pack-language-" + each.name().toLowerCase(Locale.ROOT));
        radio.getStyleClass().add("choice");
        radio.setToggleGroup(group);
        radio.setSelected(each == model.languagesProperty().get());
        radio.setOnAction(_ -> model.languagesProperty().set(each));
        radio.setPrefWidth(SIDE_BY_SIDE);
        radio.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(radio, Priority.ALWAYS);
        return radio;
    }

    private void browse() {
        var chooser = new FileChooser();
        chooser.setTitle(speech.say("pack.target"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
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
