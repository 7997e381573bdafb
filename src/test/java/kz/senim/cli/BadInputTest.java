package kz.senim.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A bad answers file is refused with file, line and sentence; an unwritable target with a sentence. Nothing changes. */
class BadInputTest {

    @TempDir
    private Path folder;
    @TempDir
    private Path data;

    static Stream<Arguments> badFiles() {
        return Stream.of(
                Arguments.of("answers: {org.nmae: ИП}\n", 1, "org.nmae"),
                Arguments.of("asOf: 2026-11-22\nanswers:\n  org.kind: shop\n", 3, "shop"),
                Arguments.of("answers:\n  org.kind: [company, person]\n", 2, "org.kind"),
                Arguments.of("answers:\n  org.name: ИП\n  org.name: ТОО\n", 3, "org.name"),
                Arguments.of("answers:\n  system.in-use-since: 2026-02-30\n", 2, "2026-02-30"),
                Arguments.of("asOf: 22.11.2026\nanswers: {}\n", 1, "22.11.2026"),
                Arguments.of("answers:\n  org.name: \"ИП\n", 2, ""),
                Arguments.of("edition: kz-999\nanswers: {}\n", 1, "kz-999"),
                Arguments.of("anwsers: {}\n", 1, "anwsers"),
                Arguments.of("- a\n- b\n", 1, ""),
                Arguments.of("", 1, ""),
                Arguments.of("answers:\n  org.name: &a [*a]\n", 2, ""));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void aBadAnswersFileIsRefusedInBothLanguages(String text, int line, String names) {
        var file = Sample.file(folder, text);
        for (String language : new String[] {"kk", "ru"}) {
            var ended = run("assess", file.toString(), "--lang", language);
            assertEquals(3, ended.exit(), ended.err());
            assertEquals("", ended.out());
            assertTrue(ended.err().lines().anyMatch(l -> l.startsWith(file + ":" + line + ": ") && l.contains(names)
                    && l.codePoints().anyMatch(c -> c > 0x400 && c < 0x530)), ended.err());
        }
    }

    @Test
    void allFaultsAreToldAtOnceAndNothingIsWritten() {
        var file = Sample.file(folder, "answers:\n  org.nmae: ИП\n  org.kind: shop\n  system.in-use-since: завтра\n");
        var target = folder.resolve("pack.pdf");
        var before = Sample.snapshot(folder);
        var ended = run("pack", file.toString(), "--lang", "kk", "--out", target.toString());
        assertEquals(3, ended.exit());
        assertEquals(3, ended.err().lines().filter(l -> l.startsWith(file.toString())).count(), ended.err());
        assertEquals(before, Sample.snapshot(folder));
        assertTrue(Sample.snapshot(data).isEmpty());
    }

    @Test
    void afileThatIsNoTextIsRefused() throws IOException {
        var file = Files.write(folder.resolve("a.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2});
        var ended = run("assess", file.toString());
        assertEquals(3, ended.exit());
        assertTrue(ended.err().startsWith(file + ":1: "), ended.err());
    }

    @Test
    void aMissingFileAndAFolderAreRefused() {
        for (var path : new Path[] {folder.resolve("жоқ.yaml"), folder}) {
            var ended = run("assess", path.toString(), "--lang", "kk");
            assertEquals(3, ended.exit());
            assertTrue(ended.err().startsWith("Файлды оқу мүмкін болмады (R2)"), ended.err());
            assertTrue(ended.err().contains(path.toString()), ended.err());
        }
    }

    @Test
    void aTargetThatCannotBeWrittenChangesNothing() throws IOException {
        var occupied = Files.writeString(folder.resolve("file"), "old");
        for (var target : new Path[] {Files.createDirectory(folder.resolve("folder.pdf")), folder.resolve("жоқ/pack.pdf"), occupied.resolve("pack.pdf")}) {
            var before = Sample.snapshot(folder);
            var ended = run("pack", Sample.worked("order-bot").toString(), "--lang", "ru", "--out", target.toString());
            assertEquals(3, ended.exit(), ended.err());
            assertTrue(ended.err().startsWith("Сюда нельзя записать файл (P1)"), ended.err());
            assertTrue(ended.err().contains(target.toString()), ended.err());
            assertEquals(before, Sample.snapshot(folder));
        }
    }

    @Test
    void anUnknownSystemIsRefused() {
        var ended = run("pack", "--system", "жоқ", "--lang", "kk", "--out", folder.resolve("a.pdf").toString());
        assertEquals(3, ended.exit());
        assertTrue(ended.err().startsWith("Мұндай жүйе жоқ (P3)"), ended.err());
        assertTrue(Sample.snapshot(folder).isEmpty());
    }

    @Test
    void aPackIsOfAnAnswersFileOrOfASystem() {
        var both = run("pack", "a.yaml", "--system", "x", "--lang", "kk", "--out", "a.pdf");
        var neither = run("pack", "--lang", "kk", "--out", "a.pdf");
        assertEquals(2, both.exit());
        assertEquals(2, neither.exit());
        assertEquals(both.err(), neither.err());
    }

    @Test
    void aDataFolderThatIsAFileEndsWithFour() throws IOException {
        var file = Files.writeString(folder.resolve("data"), "x");
        var ended = run("list", "--data", file.toString(), "--lang", "ru");
        assertEquals(4, ended.exit());
        assertTrue(ended.err().startsWith("В папку данных нельзя писать (D6)"), ended.err());
        assertEquals("x", Files.readString(file));
    }

    private Cli.Ended run(String... args) {
        return new Cli(data).run(args);
    }
}
