package kz.senim.main;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import kz.senim.cli.Console;
import kz.senim.cli.ExitCode;
import kz.senim.cli.Window;
import kz.senim.rulebook.Editions;
import kz.senim.ui.MainWindow;
import kz.senim.ui.kit.Theme;

/** Starts the toolkit and the window, and ends both. */
final class Wizard implements Window {

    /** Held, since a logger that nobody holds forgets its level. The toolkit logs in English that it lies on the class path. */
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private final Clock clock;
    private final UnaryOperator<String> environment;
    private final BiConsumer<Path, Throwable> log;

    /**
     * @param environment variables of the process by name
     * @param log         takes faults of the program that happen in the window, with the data folder
     */
    Wizard(Clock clock, UnaryOperator<String> environment, BiConsumer<Path, Throwable> log) {
        this.clock = clock;
        this.environment = environment;
        this.log = log;
    }

    @Override
    public ExitCode open(Path folder, Wanted wanted, Console console) {
        if (!display()) {
            return noDisplay(console);
        }
        TOOLKIT.setLevel(Level.SEVERE);
        var instance = Instance.first(folder);
        if (instance.isEmpty()) {
            console.complain("window.called");
            return ExitCode.DONE;
        }
        var writer = Executors.newSingleThreadExecutor();
        var settings = new SettingsFile(folder, wanted.language(), wanted.edition(), console.language(), writer);
        try (var alone = instance.get(); writer;
             var warmUp = new WarmUp(wanted::editions);
             var opening = new Opening(folder, clock, console, () -> editions(wanted, settings), log)) {
            var closed = new CompletableFuture<Void>();
            Thread.setDefaultUncaughtExceptionHandler((_, fault) -> log.accept(folder, fault));
            if (!started(() -> show(folder, settings, opening, alone, warmUp, closed))) {
                return noDisplay(console);
            }
            closed.join();
            Platform.exit();
            return opening.ended();
        }
    }

    /** With the edition for new assessments that the user has chosen, where it is there. */
    private static Editions editions(Wanted wanted, SettingsFile settings) {
        String chosen = settings.read().edition();
        return wanted.editions().ids().contains(chosen) ? wanted.editions().preferring(chosen) : wanted.editions();
    }

    /** Whether a window can be opened at all, as far as that is known without the toolkit. */
    private boolean display() {
        boolean needed = System.getProperty("os.name").equals("Linux")
                && !"Headless".equalsIgnoreCase(System.getProperty("glass.platform"));
        return !needed || given("DISPLAY") || given("WAYLAND_DISPLAY");
    }

    private boolean given(String variable) {
        String value = environment.apply(variable);
        return value != null && !value.isBlank();
    }

    /** The toolkit refuses where the display that is named cannot be reached, or its own libraries are missing. */
    private static boolean started(Runnable show) {
        try {
            Platform.startup(show);
            return true;
        } catch (RuntimeException | LinkageError _) {
            return false;
        }
    }

    /** What prevents the window from being shown at all ends the program. */
    private void show(Path folder, SettingsFile settings, Opening opening, Instance alone,
                      WarmUp warmUp, CompletableFuture<Void> closed) {
        try {
            Theme.loadFaces();
            var stage = new Stage();
            stage.getIcons().add(new Image(Wizard.class.getResource("/icon/senim.png").toExternalForm()));
            stage.setOnHidden(_ -> closed.complete(null));
            var window = new MainWindow(stage, settings, clock, opening);
            Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> {
                log.accept(folder, fault);
                window.trouble(fault);
            });
            window.show();
            warmUp.whenQuiet(window.scene());
            alone.whenCalled(() -> Platform.runLater(() -> toFront(stage)));
        } catch (RuntimeException | Error fault) {
            closed.completeExceptionally(fault);
        }
    }

    private static void toFront(Stage stage) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    private static ExitCode noDisplay(Console console) {
        console.complainInBoth("window.no-display");
        return ExitCode.USAGE;
    }
}
