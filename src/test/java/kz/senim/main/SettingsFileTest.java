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

    private static final Preferences FIRST = new Preferences(Language.KK, Theme.LIGHT, Preferences.USUAL, "");

    @TempDir
    private Path folder;

    @Test
    void aFirstStartSpeaksTheLanguageOfTheSystem() {
        assertEquals(FIRST, file(Optional.empty()).read());
        assertFalse(Files.exists(folder.resolve("деректер")));
    }

    @Test
    void whatWasKeptIsReadAgain() {
        var liked = new Preferences(Language.RU, Theme.DARK, 18, "kz-1");
        file(Optional.empty()).keep(liked);
        assertEquals(liked, file(Optional.empty()).read());
    }

    @Test
    void theLanguageAskedForComesFirst() {
        file(Optional.empty()).keep(new Preferences(Language.RU, Theme.DARK, 18, "kz-1"));
        assertEquals(new Preferences(Language.KK, Theme.DARK, 18, "kz-1"), file(Optional.of(Language.KK)).read());
    }

    /** As with `--edition`: another theme chosen meanwhile does not make it the usual one. */
    @Test
    void anEditionNamedForOneStartIsNotKept() {
        file(Optional.empty()).keep(FIRST.under("kz-1"));
        var once = new SettingsFile(folder.resolve("деректер"), Optional.empty(), Optional.of("kz-2"), Language.KK,
                Runnable::run);
        assertEquals("kz-2", once.read().edition());
        once.keep(once.read().with(Theme.DARK));
        assertEquals(FIRST.under("kz-1").with(Theme.DARK), file(Optional.empty()).read());
        once.keep(once.read().under("kz-3"));
        assertEquals("kz-3", file(Optional.empty()).read().edition());
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
        return new SettingsFile(folder.resolve("деректер"), asked, Optional.empty(), Language.KK, Runnable::run);
    }
}
