package kz.senim.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.senim.rulebook.Editions;
import kz.senim.rulebook.RulebookCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a copy of the shipped edition every citation, reference and text is broken in turn, and none goes unnoticed. */
class AnyBreakTest {

    private static final Path SHIPPED = Sources.ROOT.resolve("src/main/resources/rulebook/" + new Editions().usualId());

    /** No check tells more than 500 faults. */
    private static final int AT_ONCE = 400;

    private enum Kind {
        CITATION("(basis: \\[\"?)[^\"\\],]+", "$199.9"),
        COVERED("(refs: \\[\"?)[^\"\\],]+", "$199.9"),
        REFERENCE("(\\{(?:question|rule): )[\\w.-]+", "$1lost"),
        LEVEL("^(  [a-z-]+: )risk\\.\\w+", "$1autonomy.high"),
        CHOICE("( is: \\[)[\\w.-]+", "$1lost"),
        TEXT("^( +ru: )[^>|\"].*", "$1\"\"");

        private final Pattern whole;
        private final String broken;

        Kind(String whole, String broken) {
            this.whole = Pattern.compile(whole);
            this.broken = broken;
        }
    }

    @TempDir
    Path folder;

    @BeforeEach
    void copy() throws IOException {
        for (Path file : Sources.files(SHIPPED.toString(), ".yaml", ".json")) {
            var to = folder.resolve(SHIPPED.relativize(file).toString());
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        }
    }

    /** Of each line the first; all lines of a file at once, since each fault is told by itself. */
    @ParameterizedTest
    @CsvSource({"CITATION,questions,100", "CITATION,rules,60", "CITATION,duties,50", "CITATION,risks,20", "CITATION,scenarios,7",
        "COVERED,provisions,100", "REFERENCE,questions,60", "REFERENCE,rules,100", "REFERENCE,duties,50",
        "REFERENCE,risks,20", "REFERENCE,contradictions,10", "CHOICE,questions,50", "CHOICE,rules,60", "TEXT,questions,400",
        "TEXT,rules,60", "TEXT,duties,100", "TEXT,risks,20",
        "TEXT,scenarios,10", "LEVEL,scenarios,6"})
    void noneGoesUnnoticed(Kind kind, String name, int least) throws IOException {
        String file = name + ".yaml";
        var lines = Files.readAllLines(folder.resolve(file));
        var places = IntStream.range(0, lines.size()).filter(i -> kind.whole.matcher(lines.get(i)).find()).boxed().toList();
        assertTrue(places.size() >= least, () -> "only " + places.size());
        for (int from = 0; from < places.size(); from += AT_ONCE) {
            var some = places.subList(from, Math.min(from + AT_ONCE, places.size()));
            breakAt(some, lines, kind, folder.resolve(file));
            var noticed = RulebookCheck.of(folder).stream().filter(f -> f.file().endsWith(file)).map(f -> f.line() - 1).toList();
            assertEquals(List.of(), some.stream().filter(p -> !noticed.contains(p)).map(lines::get).toList());
        }
    }

    private static void breakAt(List<Integer> places, List<String> lines, Kind kind, Path file) throws IOException {
        var broken = new ArrayList<>(lines);
        places.forEach(p -> broken.set(p, kind.whole.matcher(lines.get(p)).replaceFirst(kind.broken)));
        Files.write(file, broken);
    }
}
