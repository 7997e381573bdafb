package kz.senim.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that were written once are read for ever. */
class OlderFilesTest {

    private static final Path FOLDER = Path.of(System.getProperty("senim.root"), "src", "test", "resources", "exchange");

    @ParameterizedTest
    @ValueSource(strings = {"format-1.senim", "format-1-sealed.senim", "format-2.senim", "format-2-sealed.senim",
        "format-3.senim", "format-3-sealed.senim"})
    void aFileOfEachFormatIsRead(String name) {
        var then = name.contains("1") ? Samples.small() : name.contains("2") ? Samples.second() : Samples.third();
        assertEquals(then, Office.FILES.read(FOLDER.resolve(name), Optional.of(Office.WORD)).dossier());
    }

    @Test
    void theSameDossierIsTheSameBytes() {
        assertArrayEquals(Office.read(FOLDER.resolve("format-3.senim")), Archive.of(Samples.carried(Samples.third()), "Senim test"));
    }
}
