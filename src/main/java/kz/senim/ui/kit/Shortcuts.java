package kz.senim.ui.kit;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;

/** The keys that work everywhere. Function keys stand beside letters, whose place differs between keyboards. */
public final class Shortcuts {

    private final Scene scene;
    private final Layers layers;
    private final Navigator navigator;

    public Shortcuts(Scene scene, Layers layers, Navigator navigator) {
        this.scene = scene;
        this.layers = layers;
        this.navigator = navigator;
    }

    /** @param textSize given what to do with the size of the text */
    public void install(Runnable language, Runnable theme, Runnable keys, Consumer<IntUnaryOperator> textSize) {
        on(language, key(KeyCode.F8), control(KeyCode.L));
        on(theme, key(KeyCode.F9), control(KeyCode.D));
        on(keys, key(KeyCode.F1));
        on(this::texts, key(KeyCode.F7));
        on(() -> textSize.accept(size -> size + 1), control(KeyCode.EQUALS), control(KeyCode.PLUS), control(KeyCode.ADD));
        on(() -> textSize.accept(size -> size - 1), control(KeyCode.MINUS), control(KeyCode.SUBTRACT));
        on(() -> textSize.accept(_ -> Preferences.USUAL), control(KeyCode.DIGIT0), control(KeyCode.NUMPAD0));
        on(() -> navigator.pageProperty().get().search(), control(KeyCode.F));
        on(() -> navigator.pageProperty().get().create(), control(KeyCode.N));
        on(() -> navigator.pageProperty().get().openFile(), control(KeyCode.O));
        on(this::back, alt(KeyCode.LEFT));
        on(this::next, alt(KeyCode.RIGHT));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::undo);
    }

    private void on(Runnable action, KeyCodeCombination... combinations) {
        for (var combination : combinations) {
            scene.getAccelerators().put(combination, () -> {
                if (!layers.covered()) {
                    action.run();
                }
            });
        }
    }

    /** Of the dossier that is shown. */
    private void texts() {
        var here = navigator.here();
        if (here != null && !here.dossier().isEmpty() && here.route() != Route.TEXTS) {
            navigator.go(Place.of(Route.TEXTS, here.dossier()));
        }
    }

    private void back() {
        if (!navigator.pageProperty().get().previous()) {
            navigator.back();
        }
    }

    private void next() {
        navigator.pageProperty().get().next();
    }

    /** Within a text the key belongs to the text. */
    private void undo(KeyEvent pressed) {
        boolean typing = scene.getFocusOwner() instanceof TextInputControl;
        if (control(KeyCode.Z).match(pressed) && !typing && !layers.covered()) {
            navigator.pageProperty().get().undo();
            pressed.consume();
        }
    }

    private static KeyCodeCombination key(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    private static KeyCodeCombination control(KeyCode code) {
        return new KeyCodeCombination(code, SHORTCUT_DOWN);
    }

    private static KeyCodeCombination alt(KeyCode code) {
        return new KeyCodeCombination(code, ALT_DOWN);
    }
}
