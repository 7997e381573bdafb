package kz.senim.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Dossiers;
import kz.senim.dossier.JournalEntry;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.mark.MarkFolder;
import kz.senim.rulebook.Editions;
import kz.senim.store.H2Shelf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTest {

    private static final String NAME = new Editions().cases(Sample.EDITION).getFirst().id();

    @TempDir
    private static Path made;
    private static Cli.Ended demo;

    @TempDir
    private Path folder;
    @TempDir
    private Path data;

    @BeforeAll
    static void runTheDemo() {
        demo = new Cli(made.resolve("data")).run("demo", "--out", made.resolve("жаңа/demo").toString(), "--lang", "kk");
    }

    @Test
    void theDemoLeavesThreePacksAndTheJsonAndSaysSo() throws IOException {
        assertEquals(0, demo.exit(), demo.err());
        assertTrue(demo.out().startsWith("Мысал: "), demo.out());
        assertEquals(Set.of(NAME + "-kk.pdf", NAME + "-ru.pdf", NAME + "-both.pdf", NAME + ".json"),
                Sample.snapshot(made.resolve("жаңа/demo")).keySet());
        for (String name : Sample.snapshot(made.resolve("жаңа/demo")).keySet()) {
            assertTrue(demo.out().contains(left(name).toString()), demo.out());
            var start = new String(Files.readAllBytes(left(name)), 0, 5, StandardCharsets.ISO_8859_1);
            assertTrue(name.endsWith(".pdf") ? start.equals("%PDF-") : start.startsWith("{"), name);
        }
        assertTrue(Files.notExists(made.resolve("data")));
    }

    /** As anything that the user saves in a folder shared with others. */
    @Test
    void aPackIsReadableAsTheUsersOtherFilesAre() throws IOException {
        var own = Files.createFile(folder.resolve("own"));
        assumeTrue(Files.getFileStore(own).supportsFileAttributeView("posix"));
        assertEquals(Files.getPosixFilePermissions(own), Files.getPosixFilePermissions(left(NAME + "-kk.pdf")));
    }

    @Test
    void theSameAnswersGiveTheSameBytes() throws IOException {
        var target = folder.resolve("a.pdf");
        var ended = run("pack", Sample.worked(NAME).toString(), "--lang", "ru", "--out", target.toString());
        assertEquals(0, ended.exit(), ended.err());
        assertArrayEquals(Files.readAllBytes(left(NAME + "-ru.pdf")), Files.readAllBytes(target));
    }

    @Test
    void onePaperIsMadeAlone() throws IOException {
        var target = folder.resolve("бір.pdf");
        var ended = run("pack", Sample.worked("order-bot").toString(), "--paper", "agreement", "--lang", "kk", "--out", target.toString());
        assertEquals(0, ended.exit(), ended.err());
        assertTrue(ended.out().startsWith("«Пайдаланушы келісімі» құжаты"), ended.out());
        assertTrue(Files.size(target) > 1000);
    }

    @Test
    void aPaperThatIsNotCalledForIsRefusedWithItsReason() {
        var target = folder.resolve("a.pdf");
        var ended = run("pack", Sample.worked("price-calculator").toString(), "--paper", "agreement", "--lang", "ru", "--out", target.toString());
        assertEquals(2, ended.exit());
        assertTrue(ended.err().contains("по ответам это не система искусственного интеллекта"), ended.err());
        assertTrue(Files.notExists(target));
    }

    @Test
    void aWrongPaperIsRefusedWithThoseThatThereAre() {
        var ended = run("pack", Sample.worked(NAME).toString(), "--paper", "passports", "--lang", "ru", "--out", folder.resolve("a.pdf").toString());
        assertEquals(2, ended.exit());
        var ids = ended.err().lines().findFirst().orElseThrow().replaceFirst("^.*: ", "").split(", ");
        assertEquals(Set.of("verdict", "actions", "notices", "agreement", "data", "signatures"), Arrays.stream(ids)
                .filter(Set.of("verdict", "actions", "notices", "agreement", "data", "signatures")::contains).collect(Collectors.toSet()));
        String help = run("pack", "--help").out();
        Arrays.stream(ids).forEach(id -> assertTrue(help.contains(id), id));
    }

    @Test
    void theJsonSaysWhatAssessSays() throws IOException {
        var assessed = JSON.std.mapFrom(run("assess", Sample.worked(NAME).toString(), "--json").out());
        var written = JSON.std.mapFrom(Files.readString(left(NAME + ".json")));
        assertEquals(assessed.get("conclusions"), written.get("conclusions"));
    }

    @Test
    void aFinalPackIsRefusedWhileSomethingIsOpen() throws IOException {
        var target = folder.resolve("a.pdf");
        var refused = run("pack", Sample.worked("beauty-salon-unknown").toString(), "--lang", "ru", "--out", target.toString(), "--final");
        assertEquals(1, refused.exit());
        assertTrue(refused.err().contains("» …"), refused.err());
        assertTrue(Files.notExists(target));
        assertEquals(1, run("pack", Sample.worked(NAME).toString(), "--lang", "ru", "--out", target.toString(), "--final").exit(), "blanks");
        assertEquals(0, passport(target, "--final"));
        var whole = Files.readAllBytes(target);
        assertEquals(0, passport(target));
        assertArrayEquals(whole, Files.readAllBytes(target), "final as soon as it can be");
        assertEquals(0, passport(target, "--draft"));
        assertFalse(Arrays.equals(whole, Files.readAllBytes(target)));
        assertEquals(2, run("pack", Sample.worked(NAME).toString(), "--lang", "ru", "--out", target.toString(), "--draft", "--final").exit());
    }

    /** A paper without blanks. */
    private int passport(Path target, String... how) {
        return run(Stream.concat(Stream.of("pack", Sample.worked(NAME).toString(), "--paper", "passport", "--lang", "ru", "--out",
                target.toString()), Stream.of(how)).toArray(String[]::new)).exit();
    }

    private static Path left(String name) {
        return made.resolve("жаңа/demo").resolve(name);
    }

    @Test
    void inTheLanguageOfTheTextsNothingIsUntranslated() {
        var ended = run("pack", Sample.worked(NAME).toString(), "--lang", "kk", "--out", folder.resolve("k.pdf").toString());
        assertFalse(ended.err().contains("Без перевода: "), ended.err());
    }

    @Test
    void aDemoOnAFileIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "x");
        var ended = run("demo", "--out", file.toString());
        assertEquals(3, ended.exit());
        assertTrue(ended.err().contains("(P1)") && ended.err().contains(file.toString()), ended.err());
    }

    @Test
    void aPackOfASystemInTheDataFolderReplacesTheOldFileAndLeavesTheDossier() throws IOException {
        String id = kept();
        var before = journal(id);
        var target = Files.writeString(folder.resolve("Құжаттар топтамасы.pdf"), "old");
        var ended = run("pack", "--system", id, "--lang", "both", "--out", target.toString());
        assertEquals(0, ended.exit(), ended.err());
        assertTrue(ended.out().contains("как проект") && ended.out().contains(target.toString()), ended.out());
        assertTrue(Files.size(target) > 10_000);
        assertTrue(ended.err().contains("Без перевода: ") && ended.err().contains("Не заполнено: "), ended.err());
        assertEquals(before, journal(id));
    }

    /** A file of answers belongs to nobody here, so it is packed without. */
    @Test
    void theMarkOfTheDataFolderStandsOnThePacksOfItsSystems() throws IOException {
        String id = kept();
        var target = folder.resolve("a.pdf");
        run("pack", "--system", id, "--lang", "kk", "--out", target.toString());
        long bare = Files.size(target);
        new MarkFolder(data).write("«Әділ кеңес» ЖШС", List.of("Алматы"));
        assertEquals(0, run("pack", "--system", id, "--lang", "kk", "--out", target.toString()).exit());
        assertTrue(Files.size(target) > bare);
    }

    @Test
    void theEndingOfTheNameSaysWhatIsWritten() throws IOException {
        String id = kept();
        for (String ending : List.of(".docx", ".ZIP")) {
            var target = folder.resolve("Клиентке" + ending);
            var ended = run("pack", "--system", id, "--lang", "kk", "--out", target.toString());
            assertEquals(0, ended.exit(), ended.err());
            assertTrue(ended.err().lines().allMatch(line -> line.startsWith("Аударылмаған мәтін: ") || line.startsWith("Толтырылмаған жер: ")),
                    ended.err());
            var parts = entries(target);
            assertTrue(parts.contains(ending.equals(".docx") ? "word/document.xml" : "SHA256SUMS"), parts::toString);
        }
        var docx = folder.resolve("Жауаптар.docx");
        assertEquals(0, run("pack", Sample.worked(NAME).toString(), "--lang", "both", "--out", docx.toString()).exit());
        assertTrue(entries(docx).contains("word/styles.xml"));
    }

    @Test
    void anotherEndingIsAFaultThatNamesTheEndings() {
        for (String name : List.of("pack", "pack.doc", "pdf")) {
            var ended = run("pack", "--system", "x", "--lang", "kk", "--out", folder.resolve(name).toString());
            assertEquals(2, ended.exit());
            assertTrue(ended.err().contains(".pdf, .docx") && ended.err().contains(".zip"), ended.err());
            assertTrue(Files.notExists(folder.resolve(name)));
        }
    }

    @Test
    void aDatabaseInUseByAnotherProcessEndsWithFour() throws Exception {
        kept();
        var other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), Holder.class.getName(), data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var said = other.inputReader()) {
            assertEquals("open", said.readLine());
            var ended = run("list", "--lang", "kk");
            assertEquals(4, ended.exit(), ended.out());
            assertTrue(ended.err().startsWith("Сенім қазір ашық тұр (D1)"), ended.err());
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    private static List<String> entries(Path archive) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }

    private String kept() {
        var answers = new Answers(Map.of(Dossier.SYSTEM_NAME, new Answer.Text("Тапсырыс боты")));
        try (var shelf = H2Shelf.open(data, Cli.CLOCK)) {
            return new Dossiers(shelf, Cli.CLOCK).create(Sample.EDITION, answers, Map.of(), List.of(), List.of()).id();
        }
    }

    private List<JournalEntry> journal(String id) {
        try (var shelf = H2Shelf.open(data, Cli.CLOCK)) {
            return shelf.journal(id);
        }
    }

    private Cli.Ended run(String... args) {
        return new Cli(data).run(args);
    }

    /** Another process that holds the database open. */
    static final class Holder {

        private Holder() {}

        public static void main(String... args) throws InterruptedException {
            try (var _ = H2Shelf.open(Path.of(args[0]), Cli.CLOCK)) {
                System.out.println("open");
                Thread.sleep(60_000);
            }
        }
    }
}
