package kz.senim.ui;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import kz.senim.dossier.Salvaged;
import kz.senim.dossier.Trouble;
import kz.senim.text.Words;
import kz.senim.ui.kit.Alerts;
import kz.senim.ui.kit.Desk;
import kz.senim.ui.kit.Fxml;
import kz.senim.ui.kit.HeaderView;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Layers;
import kz.senim.ui.kit.Navigator;
import kz.senim.ui.kit.NoticeView;
import kz.senim.ui.kit.Opens;
import kz.senim.ui.kit.Page;
import kz.senim.ui.kit.Pages;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Preferences;
import kz.senim.ui.kit.Services;
import kz.senim.ui.kit.Shortcuts;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Tasks;

/** The one window: shown at once, filled as soon as the dossiers and the rules are open. */
public final class MainWindow {

    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 600;

    private final Stage stage;
    private final Opens opening;
    private final Speech speech;
    private final Pages pages;
    private final Appearance appearance;
    private final BorderPane under = new BorderPane();
    private final Layers layers;
    private final HeaderView header;
    private final Tasks tasks;
    private final ZoneId zone;
    private Kit kit;
    private Optional<char[]> password = Optional.empty();

    /**
     * @param keeper  remembers language, theme and text size
     * @param opening opens database and rules; run behind the FX thread, again where the user tries again
     */
    public MainWindow(Stage stage, Preferences.Keeper keeper, Clock clock, Opens opening) {
        this(stage, keeper, clock, opening, null);
    }

    /** @param tasks for tests: inline; null for the program itself */
    public MainWindow(Stage stage, Preferences.Keeper keeper, Clock clock, Opens opening, Tasks tasks) {
        this.stage = stage;
        this.opening = opening;
        var preferences = keeper.read();
        speech = new Speech(preferences.language(), Words.load("ui"), Words.load("trouble"));
        pages = new Pages(speech);
        layers = new Layers(speech, pages, under);
        zone = clock.getZone();
        this.tasks = tasks == null ? Tasks.behindFx(this::unhandled) : tasks;
        appearance = new Appearance(new Scene(layers.root(), WIDTH, HEIGHT), speech, keeper, preferences);
        header = new HeaderView(speech, zone, this::goHome, appearance::switchTheme, this::showKeys);
    }

    /** Shows the window; what is in it follows. To be called on the FX thread. */
    public void show() {
        under.setTop(pages.load(Fxml.HEADER, header));
        var room = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, room.getWidth()));
        stage.setHeight(Math.min(HEIGHT, room.getHeight()));
        stage.setMinWidth(Math.min(LEAST_WIDTH, room.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, room.getHeight()));
        stage.titleProperty().bind(speech.text("window.title"));
        stage.setScene(appearance.scene());
        stage.setOnCloseRequest(this::closeOnceSaved);
        stage.show();
        open(Optional.empty());
    }

    /** Says what went wrong, over whatever is shown. To be called on the FX thread. */
    public void trouble(Throwable problem) {
        layers.trouble(problem);
    }

    public Scene scene() {
        return appearance.scene();
    }

    public Speech speech() {
        return speech;
    }

    /** What the screens were given; null until the dossiers are open. */
    public Kit kit() {
        return kit;
    }

    private void open(Optional<char[]> given) {
        password = given;
        under.setCenter(pages.load(Fxml.OPENING, null));
        tasks.job(() -> opening.open(given)).then(this::fill).otherwise(this::openingFailed).start();
    }

    private void fill(Services services) {
        var writer = tasks.inOrder();
        var navigator = new Navigator();
        kit = new Kit(services, speech, pages, tasks, writer, layers, navigator,
                new Desk(services, writer, layers::trouble), appearance);
        Screens.offer(kit);
        navigator.pageProperty().subscribe(this::turn);
        header.follow(navigator, kit.desk());
        new Shortcuts(appearance.scene(), layers, navigator).install(speech::switchLanguage,
                appearance::switchTheme, this::showKeys, appearance::resizeText);
        navigator.go(Place.HOME);
        backUpLater(services);
    }

    /** Once the user has settled in; a program that is never left properly has copies then, too. */
    private void backUpLater(Services services) {
        var quiet = new PauseTransition(Duration.seconds(40));
        quiet.setOnFinished(_ -> tasks.job(() -> {
            services.dossiers().backUp();
            return null;
        }).start());
        quiet.play();
    }

    private void openingFailed(Throwable problem) {
        switch (problem instanceof Trouble trouble ? trouble.kind() : Trouble.Kind.INTERNAL) {
            case PASSWORD_NEEDED -> askForPassword(false);
            case PASSWORD_WRONG -> askForPassword(true);
            case DATABASE_DAMAGED, DATABASE_EMPTY -> closed(problem, this::recover);
            default -> closed(problem, null);
        }
    }

    private void closed(Throwable problem, Runnable recover) {
        var page = new ClosedView(pages, new NoticeView(speech, problem, null), () -> open(Optional.empty()), recover,
                stage::close);
        under.setCenter(pages.load(Fxml.CLOSED, page));
        page.focus();
    }

    private void recover() {
        under.setCenter(pages.load(Fxml.OPENING, null));
        tasks.job(() -> opening.recover(password)).then(this::recovered).otherwise(this::openingFailed).start();
    }

    private void recovered(Optional<Salvaged> salvaged) {
        var page = new RecoveredView(speech, zone, salvaged, () -> open(password));
        under.setCenter(pages.load(Fxml.RECOVERED, page));
        page.focus();
    }

    /** What was found damaged while the program was at work is met as it is met at the start. */
    private void unhandled(Throwable problem) {
        boolean damaged = problem instanceof Trouble trouble && trouble.kind() == Trouble.Kind.DATABASE_DAMAGED;
        if (damaged && kit != null && kit.desk().allSaved()) {
            kit = null;
            openingFailed(problem);
        } else {
            layers.trouble(problem);
        }
    }

    private void askForPassword(boolean again) {
        var page = new PasswordView(again, password -> open(Optional.of(password)), stage::close);
        under.setCenter(pages.load(Fxml.PASSWORD, page));
        page.focus();
    }

    private void turn(Page page) {
        if (page != null) {
            under.setCenter(page.root());
            // what lies in scroll panes can take the focus only once they are laid out
            page.root().applyCss();
            page.root().layout();
            page.shown();
        }
    }

    private void goHome() {
        if (kit != null) {
            kit.navigator().go(Place.HOME);
        }
    }

    private void showKeys() {
        var card = new KeysView(layers::lift);
        layers.put(pages.load(Fxml.KEYS, card));
    }

    /** Closing waits for what is still being saved; where it cannot be saved, the user decides. */
    private void closeOnceSaved(WindowEvent closing) {
        if (kit == null) {
            return;
        }
        var page = kit.navigator().pageProperty().get();
        if (page != null) {
            page.commit();
        }
        if (!kit.desk().allSaved()) {
            closing.consume();
            kit.desk().saveAgain();
            kit.writer().job(() -> null).then(_ -> closeOrAsk()).start();
        }
    }

    private void closeOrAsk() {
        if (kit.desk().allSaved()) {
            stage.close();
        } else {
            layers.ask(new Alerts.Asking("close.title", "close.text", "close.yes"), stage::close);
        }
    }
}
