package kz.senim.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files stay small enough to be read at a sitting. */
class SizesTest {

    @Test
    void noSourceIsLongerThan300Lines() {
        assertEquals(List.of(), longer(300, Sources.files("src", ".java", ".css", ".sql")));
    }

    @Test
    void noFxmlIsLongerThan100Lines() {
        assertEquals(List.of(), longer(100, Sources.files("src", ".fxml")));
    }

    @Test
    void noViewIsLongerThan150Lines() {
        assertEquals(List.of(), longer(150, Sources.files("src/main/java/kz/senim/ui", "View.java")));
    }

    @Test
    void nineInTenSourcesHave150LinesAtMost() {
        var sources = Sources.files("src/main/java", ".java");
        assertTrue(longer(150, sources).size() * 10 <= sources.size(), () -> longer(150, sources).toString());
    }

    private static List<String> longer(int most, List<Path> files) {
        return files.stream().filter(f -> lines(f) > most)
                .map(f -> Sources.ROOT.relativize(f) + ": " + lines(f)).toList();
    }

    private static long lines(Path file) {
        return Sources.text(file).lines().count();
    }
}
