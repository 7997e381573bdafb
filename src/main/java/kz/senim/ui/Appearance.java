package kz.senim.ui;

import java.util.function.IntUnaryOperator;
import javafx.scene.Scene;
import kz.senim.ui.kit.Preferences;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Theme;

/** Theme, text size and language as they are, and their remembering. */
final class Appearance {

    private final Scene scene;
    private final Preferences.Keeper keeper;
    private Preferences preferences;

    Appearance(Scene scene, Speech speech, Preferences.Keeper keeper, Preferences first) {
        this.scene = scene;
        this.keeper = keeper;
        this.preferences = first;
        first.theme().dress(scene);
        applyTextSize();
        speech.languageProperty().subscribe((_, chosen) -> keep(preferences.with(chosen)));
    }

    Scene scene() {
        return scene;
    }

    void switchTheme() {
        show(preferences.theme().other());
    }

    void show(Theme theme) {
        theme.dress(scene);
        keep(preferences.with(theme));
    }

    void resizeText(IntUnaryOperator change) {
        keep(preferences.with(change.applyAsInt(preferences.textSize())));
        applyTextSize();
    }

    private void applyTextSize() {
        scene.getRoot().setStyle("-fx-font-size: " + preferences.textSize() + "px;");
    }

    private void keep(Preferences changed) {
        preferences = changed;
        keeper.keep(changed);
    }
}
