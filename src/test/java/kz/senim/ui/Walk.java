package kz.senim.ui;

import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import kz.senim.text.Language;
import kz.senim.ui.kit.Opens;
import kz.senim.ui.kit.Preferences;
import kz.senim.ui.kit.Theme;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The program opened for a test, and the ways to move in it. */
public final class Walk {

    public final MainWindow window;
    final Kept kept;
    private final Stage stage;

    /** Preferences in memory. */
    static final class Kept implements Preferences.Keeper {

        private Preferences preferences;

        Kept(Preferences first) {
            preferences = first;
        }

        @Override
        public Preferences read() {
            return preferences;
        }

        @Override
        public void keep(Preferences changed) {
            preferences = changed;
        }
    }

    private Walk(Stage stage, Kept kept, MainWindow window) {
        this.stage = stage;
        this.kept = kept;
        this.window = window;
    }

    /** Opens the window on an office and waits until its first screen stands. */
    static Walk begin(Office office, Language language, Theme theme) {
        return begin(_ -> office.services(), Office.CLOCK, language, theme);
    }

    /** Opens the window on what the program itself would open, and waits until its first screen stands. */
    public static Walk begin(Opens opening, Clock clock, Language language, Theme theme) {
        var walk = opened(opening, clock, language, theme);
        walk.settle();
        return walk;
    }

    /** Opens the window and does not wait for what is in it. */
    public static Walk opened(Opens opening, Clock clock, Language language, Theme theme) {
        var kept = new Kept(new Preferences(language, theme, Preferences.USUAL, ""));
        try {
            FxToolkit.registerPrimaryStage();
            FxToolkit.setupFixture(Theme::loadFaces);
            return fx(() -> {
                var stage = new Stage();
                var window = new MainWindow(stage, kept, clock, opening);
                window.show();
                // the headless screen is smaller than the laptop that the pictures stand for
                stage.setWidth(1366);
                stage.setHeight(768);
                return new Walk(stage, kept, window);
            });
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    void resize(double width, double height, int textSize) {
        act(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
            window.kit().looks().resizeText(_ -> textSize);
        });
    }

    /** Until all work behind the FX thread has ended and its outcome is drawn. */
    public void settle() {
        for (int i = 0; i < 3; i++) {
            waitFor(() -> window.kit() != null);
            onFx(() -> null);
            waitForWriter();
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private void waitForWriter() {
        var done = new java.util.concurrent.CountDownLatch(1);
        Platform.runLater(() -> window.kit().writer().job(() -> null).lastly(done::countDown).start());
        try {
            done.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void waitFor(Callable<Boolean> state) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, state);
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    static <T> T fx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    }

    <T> T onFx(Callable<T> action) {
        return fx(action);
    }

    /** Without waiting for what follows from it. */
    public void run(Runnable action) {
        fx(() -> {
            action.run();
            return null;
        });
    }

    public boolean shows(String id) {
        return fx(() -> window.scene().lookup("#" + id) != null);
    }

    public void act(Runnable action) {
        fx(() -> {
            action.run();
            return null;
        });
        settle();
    }

    @SuppressWarnings("unchecked")
    public <T extends Node> T find(String id) {
        var found = fx(() -> window.scene().lookup("#" + id));
        if (found == null) {
            throw new AssertionError("not on the screen: " + id);
        }
        return (T) found;
    }

    WritableImage picture() {
        settle();
        return snapshot();
    }

    WritableImage snapshot() {
        return fx(() -> {
            // a blinking caret would be there or not by chance
            if (window.scene().getFocusOwner() instanceof TextInputControl field) {
                field.setStyle("-fx-display-caret: false;");
            }
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
            return window.scene().snapshot(null);
        });
    }

    public void end() {
        fx(() -> {
            stage.close();
            return null;
        });
    }
}
