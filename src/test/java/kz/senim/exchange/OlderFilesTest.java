package kz.senim.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that were written once are read for ever, and the same dossier is still the same bytes. */
class OlderFilesTest {

    private static final Path FOLDER = Path.of(System.getProperty("senim.root"), "src", "test", "resources", "exchange");

    @ParameterizedTest
    @ValueSource(strings = {"format-1.senim", "format-1-sealed.senim"})
    void aFileOfEachFormatIsRead(String name) {
        assertEquals(Samples.small(), Office.FILES.read(FOLDER.resolve(name), Optional.of(Office.WORD)));
    }

    @Test
    void theSameDossierIsTheSameBytes() {
        assertArrayEquals(Office.read(FOLDER.resolve("format-1.senim")), Archive.of(Samples.small(), "Senim test"));
    }
}
