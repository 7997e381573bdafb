package kz.senim.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.IntUnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kz.senim.text.Language;
import kz.senim.text.Words;
import kz.senim.ui.kit.Looks;
import kz.senim.ui.kit.Preferences;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Theme;
import org.junit.jupiter.api.Test;

class SettingsModelTest {

    private final Speech speech = new Speech(Language.KK, Words.load("ui"));
    private final ReadOnlyObjectWrapper<Preferences> preferences =
            new ReadOnlyObjectWrapper<>(new Preferences(Language.KK, Theme.LIGHT, Preferences.USUAL, ""));
    private final SettingsModel model = new SettingsModel(speech, new Looks() {
        @Override
        public ReadOnlyObjectProperty<Preferences> preferencesProperty() {
            return preferences.getReadOnlyProperty();
        }

        @Override
        public void show(Theme theme) {
            preferences.set(preferences.get().with(theme));
        }

        @Override
        public void choose(String edition) {
            preferences.set(preferences.get().under(edition));
        }

        @Override
        public void resizeText(IntUnaryOperator change) {
            preferences.set(preferences.get().with(change.applyAsInt(preferences.get().textSize())));
        }
    });

    @Test
    void sizesAreShownAsTheyAre() {
        assertTrue(model.has(100));
        for (int percent : SettingsModel.PERCENTS) {
            model.resize(percent);
            assertEquals(List.of(percent), SettingsModel.PERCENTS.stream().filter(model::has).toList());
        }
        assertEquals(18, preferences.get().textSize());
    }

    /** Between the steps, reached by a key, none of them is chosen. */
    @Test
    void anotherSizeIsNoneOfThem() {
        preferences.set(preferences.get().with(15));
        assertTrue(SettingsModel.PERCENTS.stream().noneMatch(model::has));
    }

    @Test
    void languageAndThemeAreChosenAtOnce() {
        model.speak(Language.RU);
        model.show(Theme.SYSTEM);
        assertEquals(Language.RU, speech.language());
        assertTrue(model.speaks(Language.RU) && model.shows(Theme.SYSTEM));
        assertFalse(model.shows(Theme.LIGHT));
    }

    @Test
    void everyPartHasItsLicence() {
        assertFalse(Part.all().isEmpty());
        assertTrue(Part.all().stream().noneMatch(part -> part.name().isBlank() || part.licence().isBlank()));
        assertTrue(Part.ownVersion().matches("\\d+\\.\\d+.*"), Part.ownVersion());
    }
}
