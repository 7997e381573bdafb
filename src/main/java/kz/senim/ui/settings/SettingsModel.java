package kz.senim.ui.settings;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import kz.senim.rulebook.Edition;
import kz.senim.text.Language;
import kz.senim.ui.kit.Looks;
import kz.senim.ui.kit.Preferences;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Theme;

/** How the user likes the window; every choice takes effect at once and is remembered. */
final class SettingsModel {

    /** Of the usual size of the text. */
    static final List<Integer> PERCENTS = List.of(100, 115, 130);

    private final Speech speech;
    private final Looks looks;

    SettingsModel(Speech speech, Looks looks) {
        this.speech = speech;
        this.looks = looks;
    }

    ReadOnlyObjectProperty<Preferences> preferencesProperty() {
        return looks.preferencesProperty();
    }

    boolean speaks(Language language) {
        return speech.language() == language;
    }

    void speak(Language language) {
        speech.languageProperty().set(language);
    }

    boolean shows(Theme theme) {
        return preferencesProperty().get().theme() == theme;
    }

    void show(Theme theme) {
        looks.show(theme);
    }

    boolean follows(Edition edition) {
        return preferencesProperty().get().edition().equals(edition.id());
    }

    /** For new assessments; those already made stay under theirs. */
    void follow(Edition edition) {
        looks.choose(edition.id());
    }

    boolean has(int percent) {
        return preferencesProperty().get().textSize() == size(percent);
    }

    void resize(int percent) {
        looks.resizeText(_ -> size(percent));
    }

    private static int size(int percent) {
        return Math.round(Preferences.USUAL * percent / 100f);
    }
}
