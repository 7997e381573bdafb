package kz.senim.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import kz.senim.dossier.Trouble;
import org.junit.jupiter.api.Test;

class DataFolderTest {

    private static final Path HOME = Path.of("үй").toAbsolutePath();
    private static final Path OTHER = Path.of("басқа").toAbsolutePath();

    private static Path chosen(String option, Map<String, String> environment, String system) {
        return DataFolder.choose(Optional.ofNullable(option), environment, system, HOME.toString());
    }

    @Test
    void theOptionGoesFirstThenTheVariable() {
        assertEquals(OTHER, chosen(OTHER.toString(), Map.of("SENIM_HOME", HOME.toString()), "Linux"));
        assertEquals(OTHER, chosen(null, Map.of("SENIM_HOME", OTHER.toString()), "Linux"));
        assertEquals(HOME.resolve(".local/share/senim"), chosen(null, Map.of("SENIM_HOME", " "), "Linux"));
    }

    @Test
    void aRelativeOptionIsMeantFromWhereTheProgramWasStarted() {
        assertEquals(Path.of("").toAbsolutePath().resolve("data"), chosen("sub/../data", Map.of(), "Linux"));
        assertTrue(chosen("data", Map.of(), "Windows 11").isAbsolute());
    }

    @Test
    void everySystemHasItsOwnPlace() {
        assertEquals(OTHER.resolve("Senim"), chosen(null, Map.of("APPDATA", OTHER.toString()), "Windows 11"));
        assertEquals(HOME.resolve("AppData/Roaming/Senim"), chosen(null, Map.of(), "Windows 11"));
        assertEquals(HOME.resolve("Library/Application Support/Senim"), chosen(null, Map.of(), "Mac OS X"));
        assertEquals(OTHER.resolve("senim"), chosen(null, Map.of("XDG_DATA_HOME", OTHER.toString()), "Linux"));
        assertEquals(HOME.resolve(".local/share/senim"), chosen(null, Map.of("XDG_DATA_HOME", "relative"), "Linux"));
        assertEquals(HOME.resolve(".local/share/senim"), chosen(null, Map.of(), "FreeBSD"));
    }

    @Test
    void aNameThatNoFolderCanHaveIsRefused() {
        var trouble = assertThrows(Trouble.class, () -> chosen("a\0b", Map.of(), "Linux"));
        assertEquals(Trouble.Kind.FOLDER_UNWRITABLE, trouble.kind());
        assertEquals("a\0b", trouble.subject());
    }
}
