package kz.senim.ui;

import java.util.function.IntUnaryOperator;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import kz.senim.ui.kit.Looks;
import kz.senim.ui.kit.Preferences;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Theme;

/** Theme, text size and language as they are, and their remembering. */
final class Appearance implements Looks {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    /** Below this width, in sizes of the text, side panes and bars draw together. */
    private static final double ROOMY = 82;

    private final Scene scene;
    private final Preferences.Keeper keeper;
    private final ReadOnlyObjectWrapper<Preferences> preferences;
    /** Bound weakly to the system, which outlives the window. */
    private final ObjectBinding<ColorScheme> system;

    Appearance(Scene scene, Speech speech, Preferences.Keeper keeper, Preferences first) {
        this.scene = scene;
        this.keeper = keeper;
        this.preferences = new ReadOnlyObjectWrapper<>(first);
        var scheme = Platform.getPreferences().colorSchemeProperty();
        system = Bindings.createObjectBinding(scheme::get, scheme);
        system.subscribe(_ -> theme().dress(scene));
        applyTextSize();
        scene.widthProperty().subscribe(_ -> fit());
        speech.languageProperty().subscribe((_, chosen) -> keep(preferences.get().with(chosen)));
    }

    Scene scene() {
        return scene;
    }

    void switchTheme() {
        show(theme().other());
    }

    @Override
    public ReadOnlyObjectProperty<Preferences> preferencesProperty() {
        return preferences.getReadOnlyProperty();
    }

    @Override
    public void show(Theme theme) {
        theme.dress(scene);
        keep(preferences.get().with(theme));
    }

    @Override
    public void choose(String edition) {
        keep(preferences.get().under(edition));
    }

    @Override
    public void resizeText(IntUnaryOperator change) {
        keep(preferences.get().with(change.applyAsInt(preferences.get().textSize())));
        applyTextSize();
    }

    private Theme theme() {
        return preferences.get().theme();
    }

    private void applyTextSize() {
        scene.getRoot().setStyle("-fx-font-size: " + preferences.get().textSize() + "px;");
        fit();
    }

    private void fit() {
        boolean narrow = scene.getWidth() < ROOMY * preferences.get().textSize();
        scene.getRoot().pseudoClassStateChanged(NARROW, narrow);
    }

    private void keep(Preferences changed) {
        preferences.set(changed);
        keeper.keep(changed);
    }
}
