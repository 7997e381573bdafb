package kz.senim.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kz.senim.text.Language;
import kz.senim.ui.kit.Preferences;
import kz.senim.ui.kit.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

    private static final Preferences FIRST = new Preferences(Language.KK, Theme.LIGHT, Preferences.USUAL);

    @TempDir
    private Path folder;

    @Test
    void aFirstStartSpeaksTheLanguageOfTheSystem() {
        assertEquals(FIRST, file(Optional.empty()).read());
        assertFalse(Files.exists(folder.resolve("деректер")));
    }

    @Test
    void whatWasKeptIsReadAgain() {
        var liked = new Preferences(Language.RU, Theme.DARK, 18);
        file(Optional.empty()).keep(liked);
        assertEquals(liked, file(Optional.empty()).read());
    }

    @Test
    void theLanguageAskedForComesFirst() {
        file(Optional.empty()).keep(new Preferences(Language.RU, Theme.DARK, 18));
        assertEquals(new Preferences(Language.KK, Theme.DARK, 18), file(Optional.of(Language.KK)).read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "language=en\ntheme=PINK\ntext-size=large\n", "text-size=99999999999\n", "\\u00zz", "\u0000"})
    void whatCannotBeReadIsAsOnAFirstStart(String text) throws IOException {
        Files.createDirectories(folder.resolve("деректер"));
        Files.writeString(folder.resolve("деректер/settings.properties"), text);
        assertEquals(FIRST, file(Optional.empty()).read());
    }

    @Test
    void whatCannotBeWrittenStopsNothing() throws IOException {
        Files.writeString(folder.resolve("деректер"), "a file");
        file(Optional.empty()).keep(FIRST);
        assertEquals(FIRST, file(Optional.empty()).read());
    }

    private SettingsFile file(Optional<Language> asked) {
        return new SettingsFile(folder.resolve("деректер"), asked, Language.KK, Runnable::run);
    }
}
