package kz.senim.ui.tables;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.senim.pack.model.Languages;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.LongText;
import kz.senim.ui.kit.Opener;
import kz.senim.ui.kit.Reveal;
import kz.senim.ui.kit.Shown;
import kz.senim.ui.kit.TextMenu;

/** The language of a file, its place, the button that saves it, and the file once it is there. */
final class SavingView {

    private final Kit kit;
    private final SavingModel model;
    private final String name;
    private final TableChooser chooser;
    private final Opener opener;
    private final LongText path = new LongText(1);

    @FXML private Label language;
    @FXML private HBox languages;
    @FXML private TextField target;
    @FXML private Button browse;
    @FXML private Label wrong;
    @FXML private Button save;
    @FXML private Label working;
    @FXML private VBox done;
    @FXML private StackPane pathHolder;
    @FXML private HBox openers;
    @FXML private Button openFile;
    @FXML private Button openFolder;

    /** @param name of what is saved, for ids and keys of words */
    SavingView(Kit kit, SavingModel model, String name) {
        this.kit = kit;
        this.model = model;
        this.name = name;
        this.chooser = new TableChooser(kit.speech());
        this.opener = kit.services().evidence().opener();
    }

    @FXML
    private void initialize() {
        identify();
        language.textProperty().bind(kit.speech().text("tables." + name + ".language"));
        ChoiceRow.fill(languages, List.of(Languages.values()), model.languagesProperty(),
                each -> kit.speech().text("tables.language." + each),
                each -> name + "-language-" + each.name().toLowerCase(Locale.ROOT));
        target.textProperty().bindBidirectional(model.targetProperty());
        TextMenu.on(target, kit.speech());
        browse.setOnAction(_ -> chooser.save("tables." + name + ".save", model, browse.getScene().getWindow())
                .ifPresent(model::choose));
        save.textProperty().bind(kit.speech().text("tables." + name + ".save"));
        save.setOnAction(_ -> model.save());
        Shown.when(wrong, model.wrongProperty());
        Shown.when(working, model.workingProperty());
        madeFile();
    }

    private void identify() {
        Stream.of(target, browse, wrong, save, done, openFile, openFolder)
                .forEach(node -> node.setId(name + "-" + node.getId()));
        path.setId(name + "-path");
    }

    private void madeFile() {
        path.setEditable(false);
        path.getStyleClass().add("plain");
        path.accessibleTextProperty().bind(kit.speech().text("pack.done"));
        TextMenu.on(path, kit.speech());
        pathHolder.getChildren().add(path);
        openFile.setOnAction(_ -> open(model.madeProperty().get()));
        openFolder.setOnAction(_ -> open(model.madeProperty().get().getParent()));
        Shown.only(openers, false);
        model.madeProperty().subscribe(this::show);
    }

    private void show(Path made) {
        Shown.only(done, made != null);
        if (made != null) {
            path.setText(made.toString());
            Reveal.here(done);
            kit.tasks().job(opener::able).then(able -> Shown.only(openers, able)).start();
        }
    }

    private void open(Path made) {
        kit.tasks().job(() -> {
            opener.open(made);
            return made;
        }).otherwise(_ -> kit.alerts().note("pack.open.failed")).start();
    }

    /** While it works it is not disabled: that would take the focus away and scroll the page to where it goes. */
    Button button() {
        return save;
    }
}
