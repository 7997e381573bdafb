package kz.senim.ui.settings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import kz.senim.rulebook.Edition;
import kz.senim.text.Language;
import kz.senim.ui.kit.Crumb;
import kz.senim.ui.kit.Following;
import kz.senim.ui.kit.Footer;
import kz.senim.ui.kit.Fxml;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Opener;
import kz.senim.ui.kit.Page;
import kz.senim.ui.kit.TextMenu;
import kz.senim.ui.kit.Theme;

/** The window's language and looks, where the data lies, which edition of the law, and what the program is. */
public final class SettingsView implements Page {

    private final Kit kit;
    private final SettingsModel model;
    private final MarkView ownMark;
    private final Following following = new Following();
    private final Opener opener = Opener.SYSTEM;
    private final Parent root;

    @FXML private HBox languages;
    @FXML private HBox themes;
    @FXML private HBox sizes;
    @FXML private TextField folder;
    @FXML private Button copyFolder;
    @FXML private Button openFolder;
    @FXML private StackPane worker;
    @FXML private StackPane mark;
    @FXML private StackPane protection;
    @FXML private StackPane backup;
    @FXML private StackPane law;
    @FXML private Label version;
    @FXML private GridPane parts;
    @FXML private StackPane bottom;

    public SettingsView(Kit kit) {
        this.kit = kit;
        this.model = new SettingsModel(kit.speech(), kit.looks());
        this.ownMark = new MarkView(kit);
        this.root = kit.pages().load(Fxml.SETTINGS, this);
    }

    @FXML
    private void initialize() {
        chooseLooks();
        folder.setText(kit.services().folder().toAbsolutePath().toString());
        TextMenu.on(folder, kit.speech());
        copyFolder.setOnAction(_ -> copyFolder());
        openFolder.setVisible(false);
        kit.tasks().job(opener::able).then(openFolder::setVisible).start();
        openFolder.setOnAction(_ -> kit.tasks().job(() -> {
            opener.open(kit.services().folder());
            return "";
        }).otherwise(_ -> kit.alerts().note("pack.open.failed")).start());
        worker.getChildren().add(kit.pages().load(Fxml.WORKER, new WorkerView(kit)));
        mark.getChildren().add(kit.pages().load(Fxml.MARK, ownMark));
        protection.getChildren().add(kit.pages().load(Fxml.PROTECTION, new ProtectionView(kit)));
        backup.getChildren().add(kit.pages().load(Fxml.BACKUP, new BackupView(kit)));
        law.getChildren().add(kit.pages().load(Fxml.LAW, new LawView(kit, model, following, this::close)));
        version.textProperty().bind(kit.speech().text("options.about.version", "version", Part.ownVersion()));
        Part.all().forEach(part -> parts.addRow(parts.getRowCount(), new Label(part.name()), new Label(part.licence())));
        close(kit.usual());
    }

    /** The bottom line, which names the edition. */
    private void close(Edition usual) {
        bottom.getChildren().setAll(new Footer(kit, usual).with("options.back", kit.navigator()::back));
    }

    private void chooseLooks() {
        var language = new ChoiceRow<>(languages, model::speak);
        Stream.of(Language.values()).forEach(each -> language.add(each,
                kit.speech().text("language." + each.code() + ".full"), "settings-language-" + each.code()));
        language.follow(following, kit.speech().languageProperty(), model::speaks);
        var theme = new ChoiceRow<>(themes, model::show);
        Stream.of(Theme.values()).forEach(each -> theme.add(each, kit.speech().text("options.theme." + each),
                "settings-theme-" + each.name().toLowerCase(Locale.ROOT)));
        theme.follow(following, model.preferencesProperty(), model::shows);
        var size = new ChoiceRow<>(sizes, model::resize);
        SettingsModel.PERCENTS.forEach(each -> size.add(each,
                kit.speech().text("options.percent", "percent", each), "settings-size-" + each));
        size.follow(following, model.preferencesProperty(), model::has);
    }

    private void copyFolder() {
        var content = new ClipboardContent();
        content.putString(folder.getText());
        Clipboard.getSystemClipboard().setContent(content);
        kit.alerts().note("options.data.copied");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb(kit.speech().text("options.title"), null));
    }

    @Override
    public void shown() {
        root.applyCss();
        languages.getChildren().stream().filter(each -> each instanceof RadioButton radio && radio.isSelected())
                .findFirst().ifPresent(Node::requestFocus);
    }

    @Override
    public void commit() {
        ownMark.commit();
    }

    @Override
    public void left() {
        following.end();
    }
}
