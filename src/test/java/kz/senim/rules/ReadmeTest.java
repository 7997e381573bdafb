package kz.senim.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.senim.cli.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The README and the guides keep up with the program. */
class ReadmeTest {

    private static final Path ROOT = Path.of(System.getProperty("senim.root"));
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)");

    @Test
    void everyScreenIsLinked() throws IOException {
        String readme = read("README.md");
        assertEquals(List.of(), names("docs/screenshots").filter(f -> f.endsWith(".png"))
                .filter(f -> !readme.contains("docs/screenshots/" + f)).toList(), "add these to the README");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/guide-kk.md", "docs/guide-ru.md", "installer/README.md"})
    void everyLinkLeadsSomewhere(String file) throws IOException {
        var folder = ROOT.resolve(file).getParent();
        assertEquals(List.of(), LINK.matcher(read(file)).results().map(m -> m.group(1))
                .filter(link -> !link.startsWith("https://") && Files.notExists(folder.resolve(link))).toList());
    }

    @Test
    void everyExitCodeIsExplained() throws IOException {
        String readme = read("README.md");
        assertTrue(Arrays.stream(ExitCode.values()).allMatch(c -> readme.contains("\n| " + c.number() + " | ")), readme);
    }

    @Test
    void bothGuidesShowTheSamePages() throws IOException {
        assertEquals(LINK.matcher(read("docs/guide-kk.md")).results().map(m -> m.group(1)).toList(),
                LINK.matcher(read("docs/guide-ru.md")).results().map(m -> m.group(1).replace("-ru-", "-kk-")).toList());
    }

    private static Stream<String> names(String folder) throws IOException {
        try (var files = Files.list(ROOT.resolve(folder))) {
            return files.map(f -> f.getFileName().toString()).sorted().toList().stream();
        }
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }
}
