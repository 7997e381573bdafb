package kz.senim.ui.kit;

import java.time.LocalTime;
import java.time.ZoneId;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import kz.senim.text.Dates;
import kz.senim.text.Language;

/** The bar along the top: where one is, whether all is saved, language, theme, keys. */
public final class HeaderView {

    private static final double NARROW = 1100;

    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final Speech speech;
    private final ZoneId zone;
    private final Runnable home;
    private final Runnable theme;
    private final Runnable keys;
    private Navigator navigator;
    private Subscription watched = Subscription.EMPTY;

    @FXML private Hyperlink brand;
    @FXML private HBox crumbs;
    @FXML private Label saved;
    @FXML private ToggleButton kazakh;
    @FXML private ToggleButton russian;
    @FXML private Button themeSwitch;
    @FXML private Button settings;
    @FXML private Button help;

    /** @param home where the name of the program leads */
    public HeaderView(Speech speech, ZoneId zone, Runnable home, Runnable theme, Runnable keys) {
        this.speech = speech;
        this.zone = zone;
        this.home = home;
        this.theme = theme;
        this.keys = keys;
    }

    @FXML
    private void initialize() {
        bindLanguage(kazakh, Language.KK);
        bindLanguage(russian, Language.RU);
        brand.setOnAction(_ -> home.run());
        themeSwitch.setOnAction(_ -> theme.run());
        help.setOnAction(_ -> keys.run());
        settings.setDisable(true);
    }

    /** Once the dossiers are open: path and saved state follow from then on. */
    public void follow(Navigator leading, Desk desk) {
        navigator = leading;
        leading.pageProperty().subscribe(this::showPath);
        settings.setDisable(!leading.offers(Route.SETTINGS));
        settings.setOnAction(_ -> leading.go(new Place(Route.SETTINGS, "", "")));
        desk.currentProperty().subscribe(this::showSaved);
    }

    private void bindLanguage(ToggleButton button, Language language) {
        speech.languageProperty().subscribe(spoken -> button.setSelected(spoken == language));
        button.setOnAction(_ -> {
            speech.languageProperty().set(language);
            button.setSelected(true);
        });
    }

    private void showPath(Page page) {
        crumbs.getChildren().clear();
        if (page != null) {
            var path = page.crumbs();
            path.stream().skip(Math.max(0, path.size() - room()))
                    .forEach(crumb -> addCrumb(crumb, crumb == path.getLast()));
        }
    }

    /** How much of the path is shown: its end, so that no word of it is cut. */
    private int room() {
        return crumbs.getScene() != null && crumbs.getScene().getWidth() < NARROW ? 2 : 3;
    }

    private void addCrumb(Crumb crumb, boolean last) {
        var arrow = new Region();
        arrow.getStyleClass().addAll("icon", "chevron");
        crumbs.getChildren().add(arrow);
        if (last || crumb.place() == null) {
            var label = new Label();
            label.textProperty().bind(crumb.text());
            label.getStyleClass().add(last ? Style.STRONG : Style.MUTED);
            crumbs.getChildren().add(label);
        } else {
            var link = new Hyperlink();
            link.textProperty().bind(crumb.text());
            link.setOnAction(_ -> navigator.go(crumb.place()));
            crumbs.getChildren().add(link);
        }
    }

    private void showSaved(OpenDossier open) {
        watched.unsubscribe();
        watched = Subscription.EMPTY;
        saved.textProperty().unbind();
        if (open == null) {
            saved.setText("");
            return;
        }
        var state = open.savedProperty();
        saved.textProperty().bind(speech.text(spoken -> words(state.get(), spoken), state));
        watched = state.subscribe(now -> saved.pseudoClassStateChanged(FAILED, now.state() == Saved.State.FAILED));
    }

    private String words(Saved state, Language spoken) {
        return switch (state.state()) {
            case SAVING -> speech.say("saved.saving");
            case FAILED -> speech.say("saved.failed");
            case SAVED -> speech.say("saved.at", "time",
                    Dates.at(LocalTime.ofInstant(state.at(), zone), spoken));
        };
    }
}
