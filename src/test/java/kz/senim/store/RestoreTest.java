package kz.senim.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.senim.dossier.Change;
import kz.senim.dossier.Copy;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;
import kz.senim.law.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies saved, looked into and put back. */
class RestoreTest {

    private static final Optional<char[]> NONE = Optional.empty();
    private static final Optional<char[]> PASSWORD = Optional.of("жаңа құпиясөз".toCharArray());
    private static final Optional<char[]> OTHER = Optional.of("басқа құпиясөз".toCharArray());

    @TempDir
    Path folder;

    private H2Shelf open(Path where, Optional<char[]> password) {
        return H2Shelf.open(where, Samples.CLOCK, 0, password);
    }

    private Path data() {
        return folder.resolve("Деректер; қалтасы");
    }

    private Path copy() {
        return folder.resolve("көшірме «1».zip");
    }

    /** A copy with two systems; what is kept now has a third, and an answer more. */
    private List<Dossier> changedSince(Optional<char[]> password) {
        try (var shelf = open(data(), NONE)) {
            shelf.add(Samples.full("one"));
            shelf.add(Samples.full("two"));
            if (password.isPresent()) {
                shelf.protect(NONE, password);
            }
            shelf.copies().save(copy());
            var before = shelf.all();
            shelf.add(Samples.full("three"));
            shelf.apply("one", new Change.Answered("q", new Answer.Text("кейін")), Samples.NOON.plusSeconds(9));
            return before;
        }
    }

    private static Kind kind(Runnable work) {
        return assertThrows(Trouble.class, work::run).kind();
    }

    @Test
    void lookingChangesNothingAndRestoringBringsItBack() throws IOException {
        var before = changedSince(NONE);
        try (var shelf = open(data(), NONE)) {
            var now = shelf.all();
            assertEquals(before, shelf.copies().look(copy(), NONE));
            assertEquals(now, shelf.all());
            shelf.copies().restore(copy(), NONE);
            assertEquals(before, shelf.all());
            shelf.add(Samples.full("four"));
        }
        assertFalse(Files.exists(data().resolve("restoring")));
        try (var shelf = open(data(), NONE)) {
            assertEquals(List.of("one", "two", "four"), shelf.all().stream().map(Dossier::id).toList());
        }
    }

    @Test
    void whatWasReplacedCanBePutBackToo() {
        changedSince(NONE);
        try (var shelf = open(data(), NONE)) {
            var now = shelf.all();
            shelf.copies().restore(copy(), NONE);
            var kept = shelf.copies().all().stream().filter(c -> c.reason() == Copy.Reason.BEFORE_RESTORE).toList();
            assertEquals(1, kept.size());
            assertEquals(now, shelf.copies().look(kept.getFirst().file(), NONE));
            shelf.copies().restore(kept.getFirst().file(), NONE);
            assertEquals(now, shelf.all());
            assertEquals(2, shelf.copies().all().stream().filter(c -> c.reason() == Copy.Reason.BEFORE_RESTORE).count());
        }
    }

    @Test
    void ofAnEncryptedDatabaseTheCopyIsAndStaysEncrypted() throws IOException {
        var before = changedSince(PASSWORD);
        assertTrue(Zips.beginning(copy(), "senim.mv.db", 9).map(String::new).orElseThrow().startsWith("H2encrypt"));
        try (var shelf = open(data(), PASSWORD)) {
            shelf.copies().restore(copy(), NONE);
            assertEquals(before, shelf.all());
        }
        assertEquals(Kind.PASSWORD_NEEDED, kind(() -> open(data(), NONE)));
        try (var shelf = open(data(), PASSWORD)) {
            assertEquals(before, shelf.all());
        }
    }

    @Test
    void aCopyUnderAnotherPasswordComesUnderThePresentOne() {
        var before = changedSince(PASSWORD);
        try (var shelf = open(data(), PASSWORD)) {
            shelf.protect(PASSWORD, OTHER);
            assertEquals(Kind.PASSWORD_NEEDED, kind(() -> shelf.copies().look(copy(), NONE)));
            assertEquals(Kind.PASSWORD_WRONG, kind(() -> shelf.copies().restore(copy(), OTHER)));
            shelf.copies().restore(copy(), PASSWORD);
            assertEquals(before, shelf.all());
        }
        try (var shelf = open(data(), OTHER)) {
            assertEquals(before, shelf.all());
        }
    }

    @Test
    void whereThereIsNoPasswordThatOfTheCopyHolds() {
        var before = changedSince(PASSWORD);
        Path other = folder.resolve("other");
        try (var shelf = open(other, NONE)) {
            shelf.add(Samples.full("mine"));
            shelf.copies().restore(copy(), PASSWORD);
            assertEquals(before, shelf.all());
            assertTrue(shelf.locked());
            assertEquals(List.of("mine"), shelf.copies().look(shelf.copies().all().getFirst().file(), NONE).stream()
                    .map(Dossier::id).toList());
        }
        assertEquals(Kind.PASSWORD_NEEDED, kind(() -> open(other, NONE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no archive", "", "empty archive", "no database", "cut", "none"})
    void whatIsNoCopyIsRefusedAndNothingChanges(String what) throws IOException {
        changedSince(NONE);
        Path file = folder.resolve("file.zip");
        switch (what) {
            case "none" -> { }
            case "cut" -> {
                byte[] whole = Files.readAllBytes(copy());
                Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
            }
            case "empty archive" -> zip(file, "other.txt", new byte[10]);
            case "no database" -> zip(file, "senim.mv.db", "text that is no database".repeat(1000).getBytes());
            default -> Files.writeString(file, what);
        }
        try (var shelf = open(data(), NONE)) {
            var now = shelf.all();
            assertEquals(Kind.COPY_UNSOUND, kind(() -> shelf.copies().look(file, NONE)));
            assertEquals(Kind.COPY_UNSOUND, kind(() -> shelf.copies().restore(file, NONE)));
            assertEquals(now, shelf.all());
            assertFalse(Files.exists(data().resolve("restoring")));
        }
    }

    @Test
    void aCopyWithASilentlyChangedWordIsRefused() throws Exception {
        changedSince(NONE);
        Path work = Files.createDirectory(folder.resolve("work"));
        BackupsTest.unzip(copy(), work);
        try (var connection = Connecting.toWrite(work, Optional.empty())) {
            connection.createStatement().executeUpdate("UPDATE answer SET content = 'x' WHERE dossier = 'one'");
            connection.commit();
            Connecting.shutDown(connection);
        }
        Path forged = folder.resolve("forged.zip");
        Zips.write(forged, "senim.mv.db", work.resolve("senim.mv.db"));
        try (var shelf = open(data(), NONE)) {
            assertEquals(Kind.COPY_UNSOUND, kind(() -> shelf.copies().restore(forged, NONE)));
        }
    }

    @Test
    void aTargetThatCannotBeWrittenLeavesTheOldFile() throws IOException {
        changedSince(NONE);
        byte[] old = Files.readAllBytes(copy());
        Path noFolder = folder.resolve("none/copy.zip");
        Path aFolder = Files.createDirectories(folder.resolve("a folder/in"));
        try (var shelf = open(data(), NONE)) {
            assertEquals(Kind.TARGET_UNWRITABLE, kind(() -> shelf.copies().save(noFolder)));
            assertEquals(Kind.TARGET_UNWRITABLE, kind(() -> shelf.copies().save(aFolder.getParent())));
            assertTrue(Files.isDirectory(aFolder));
        }
        assertArrayEquals(old, Files.readAllBytes(copy()));
    }

    @Test
    void whatLiesBesideTheTargetStays() throws IOException {
        Path beside = Files.writeString(copy().resolveSibling(copy().getFileName() + ".part"), "somebody's own");
        changedSince(NONE);
        assertEquals("somebody's own", Files.readString(beside));
    }

    private static void zip(Path file, String name, byte[] content) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        }
    }
}
