package kz.senim.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.senim.dossier.Change;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;
import kz.senim.law.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {

    private static final int NEXT = Migration.SCRIPTS.size() + 1;
    private static final Migration SECOND = Migration.parse("V" + NEXT + "__later.sql", """
            -- since 9.9.9
            ALTER TABLE dossier ADD COLUMN IF NOT EXISTS later VARCHAR;
            """);
    private static final List<Migration> BOTH = Stream.concat(Migration.all().stream(), Stream.of(SECOND)).toList();

    @TempDir
    Path folder;

    private H2Shelf open(Path place) {
        return H2Shelf.open(place, Samples.CLOCK, 0);
    }

    private H2Shelf openLater() {
        return H2Shelf.open(StoreFolder.at(folder, 0), Samples.CLOCK, BOTH);
    }

    private Trouble refused(Path place, long reserve) {
        return assertThrows(Trouble.class, () -> H2Shelf.open(place, Samples.CLOCK, reserve));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Менің құжаттарым", "a;b", "a;WRITE_DELAY=500;b", "it's \"quoted\"", "100%3B", "~", "{x}",
        "a:b", "nio:x", "-", "$HOME", "#", "??", "әріптер/ғ/қ/ң"})
    void anyNameOfAFolderWillDo(String name) throws IOException {
        Path place = folder.resolve(name);
        try (var shelf = open(place)) {
            shelf.add(Samples.full("one"));
        }
        try (var shelf = open(place)) {
            assertEquals(List.of(Samples.full("one")), shelf.all());
        }
        assertTrue(Files.exists(place.resolve("senim.mv.db")));
        assertEquals(List.of("backups", "senim.mv.db", "senim.store"), names(place));
        assertEquals(1, names(place.resolve("backups")).size());
        assertEquals(List.of(folder.relativize(place).getName(0).toString()), names(folder));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theSettingsThatKeepDataAreOn() throws SQLException {
        try (var connection = Connecting.toWrite(folder, Optional.empty());
             var select = connection.prepareStatement("SELECT setting_value FROM information_schema.settings"
                     + " WHERE setting_name = 'WRITE_DELAY'");
             var rows = select.executeQuery()) {
            assertTrue(rows.next());
            assertEquals("0", rows.getString(1));
        }
    }

    @Test
    void aNewerDatabaseIsRefusedUntouched() throws IOException {
        openLater().close();
        byte[] before = Files.readAllBytes(folder.resolve("senim.mv.db"));
        var trouble = refused(folder, 0);
        assertEquals(Kind.DATABASE_NEWER, trouble.kind());
        assertEquals(folder.resolve("senim.mv.db").toString(), trouble.subject());
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("senim.mv.db")));
        openLater().close();
    }

    @Test
    void anOlderDatabaseIsCopiedAndThenMigrated() throws IOException {
        try (var shelf = open(folder)) {
            shelf.add(Samples.full("one"));
        }
        try (var shelf = openLater()) {
            assertEquals(List.of(Samples.full("one")), shelf.all());
        }
        assertTrue(names(folder.resolve("backups")).contains("before-V" + NEXT + "-2026-11-22.zip"));
        Path older = folder.resolve("older");
        BackupsTest.unzip(folder.resolve("backups/before-V" + NEXT + "-2026-11-22.zip"), older);
        try (var shelf = open(older)) {
            assertEquals(List.of(Samples.full("one")), shelf.all());
        }
    }

    @Test
    void aMigrationThatWasCutOffIsRunAgain() throws SQLException {
        open(folder).close();
        try (var connection = Connecting.toWrite(folder, Optional.empty());
             var cut = connection.prepareStatement(SECOND.statements().getFirst())) {
            cut.execute();
        }
        openLater().close();
        assertEquals(Kind.DATABASE_NEWER, refused(folder, 0).kind());
    }

    @Test
    void twoProgramsCannotHaveItOpen() throws Exception {
        try (var other = Child.start(HoldingChild.class, folder)) {
            assertEquals("open", other.line());
            var trouble = refused(folder, 0);
            assertEquals(Kind.DATABASE_IN_USE, trouble.kind());
            assertEquals(folder.toString(), trouble.subject());
        }
        try (var shelf = open(folder)) {
            assertEquals(List.of(Samples.full("one")), shelf.all());
        }
    }

    /** Holds the database open until it is killed. */
    static final class HoldingChild {
        public static void main(String[] args) throws Exception {
            try (var shelf = H2Shelf.open(Path.of(args[0]), Samples.CLOCK, 0)) {
                shelf.add(Samples.full("one"));
                System.out.println("open");
                System.in.read();
            }
        }
    }

    @Test
    void twoShelvesOfOneProgramShareIt() {
        try (var first = open(folder); var second = open(folder)) {
            first.add(Samples.full("one"));
            assertEquals(List.of(Samples.full("one")), second.all());
        }
    }

    @Test
    void aFolderThatCannotBeMade() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");
        for (Path place : List.of(inTheWay, inTheWay.resolve("below"))) {
            var trouble = refused(place, 0);
            assertEquals(Kind.FOLDER_UNWRITABLE, trouble.kind());
            assertEquals(place.toString(), trouble.subject());
        }
        assertEquals(List.of("file"), names(folder));
    }

    @Test
    void aFolderInThePlaceOfTheDatabase() throws IOException {
        Files.createDirectories(folder.resolve("senim.mv.db/x"));
        assertTrue(refused(folder, 0).kind().ofDatabase());
        assertEquals(List.of("senim.mv.db"), names(folder));
    }

    @Test
    void tooLittleSpaceToOpen() throws IOException {
        assertEquals(Kind.STORAGE_FULL, refused(folder, Long.MAX_VALUE).kind());
        assertEquals(List.of(), names(folder));
    }

    @Test
    void afterAFailureTheNextUseOpensItAgain() throws SQLException {
        try (var shelf = open(folder)) {
            shelf.add(Samples.full("one"));
            Connecting.abandon(Connecting.toWrite(folder, Optional.empty()));
            var change = new Change.Answered("q", Answer.UNKNOWN);
            var trouble = assertThrows(Trouble.class, () -> shelf.apply("one", change, Samples.NOON));
            assertEquals(Kind.DATABASE_FAILED, trouble.kind());
            assertEquals(List.of(Samples.full("one")), shelf.all());
            shelf.apply("one", change, Samples.NOON);
            assertTrue(shelf.find("one").orElseThrow().answers().to("q").isPresent());
        }
    }
}
