package kz.senim.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.senim.rulebook.Editions;
import kz.senim.rulebook.Fault;
import kz.senim.rulebook.RulebookCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every edition in the sources is shipped, is listed, and passes its own check. */
class EditionsAreSoundTest {

    private static final Path SOURCES = Path.of(System.getProperty("senim.root", "."), "src/main/resources/rulebook");

    static List<Path> folders() throws IOException {
        try (var files = Files.list(SOURCES)) {
            return files.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void passesItsCheck(Path folder) {
        assertEquals("", String.join("\n", RulebookCheck.of(folder).stream().map(Fault::toString).toList()));
    }

    @Test
    void everyEditionIsListed() throws IOException {
        assertEquals(folders().stream().map(f -> f.getFileName().toString()).toList(), new Editions().ids());
    }

    @Test
    void theShippedOneIsTheOneInTheSources() {
        var editions = new Editions();
        for (String id : editions.ids()) {
            assertEquals(Editions.read(SOURCES.resolve(id)), editions.load(id));
            assertEquals(editions.load(id).info().cases(), editions.cases(id).stream().map(c -> c.id()).toList());
        }
    }
}
