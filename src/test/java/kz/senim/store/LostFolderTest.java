package kz.senim.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.senim.dossier.Change;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;
import kz.senim.law.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The data folder goes away while the program has it open: what is written into an open file is then nowhere. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows removes no file that is open")
class LostFolderTest {

    private static final Change LATER = new Change.Answered("later", Answer.chosen("yes"));

    @TempDir
    Path work;
    Path folder;
    H2Shelf shelf;

    @BeforeEach
    void open() {
        folder = work.resolve("деректер");
        shelf = H2Shelf.open(folder, Samples.CLOCK, 0);
        shelf.add(Samples.full("one"));
    }

    private void remove() throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void refused() {
        var trouble = assertThrows(Trouble.class, () -> shelf.apply("one", LATER, Samples.NOON));
        assertEquals(Kind.FOLDER_UNWRITABLE, trouble.kind());
        assertEquals(folder.toString(), trouble.subject());
        assertThrows(Trouble.class, () -> shelf.add(Samples.full("two")));
        assertEquals(List.of(Samples.full("one")), shelf.all());
    }

    @Test
    void nothingIsSaidToBeSavedIntoAFolderThatIsGone() throws IOException {
        remove();
        refused();
        assertFalse(Files.exists(folder));
    }

    @Test
    void noCopyIsSaidToBeMadeAndLeavingLeavesNothingBehind() throws IOException {
        remove();
        assertEquals(Kind.BACKUP_FAILED, assertThrows(Trouble.class, shelf::backUp).kind());
        assertThrows(Trouble.class, () -> shelf.copies().save(work.resolve("copy.zip")));
        shelf.close();
        assertFalse(Files.exists(work.resolve("copy.zip")));
        assertFalse(Files.exists(folder.resolve("senim.mv.db")));
    }

    @Test
    void aFolderThatComesBackIsGoneOnWith() throws IOException {
        Path elsewhere = work.resolve("басқа жер");
        Files.move(folder, elsewhere);
        refused();
        Files.move(elsewhere, folder);
        shelf.apply("one", LATER, Samples.NOON);
        shelf.close();
        try (var again = H2Shelf.open(folder, Samples.CLOCK, 0)) {
            assertTrue(again.find("one").orElseThrow().answers().to("later").isPresent());
        }
    }

    @Test
    void anotherFileOfTheNameIsNotTakenForIt() throws IOException {
        Path file = folder.resolve("senim.mv.db");
        Files.copy(file, folder.resolve("other"));
        Files.move(folder.resolve("other"), file, StandardCopyOption.REPLACE_EXISTING);
        refused();
    }

    /** The open database fails as well: then there is nothing to go on with, and no new one is begun. */
    @Test
    void noNewDatabaseIsBegunInItsPlace() throws Exception {
        Connecting.abandon(Connecting.toWrite(folder, Optional.empty()));
        remove();
        assertThrows(Trouble.class, () -> shelf.all());
        assertEquals(Kind.DATABASE_EMPTY, assertThrows(Trouble.class, () -> shelf.all()).kind());
        assertEquals(Kind.DATABASE_EMPTY, assertThrows(Trouble.class, () -> shelf.add(Samples.full("two"))).kind());
        assertFalse(Files.exists(folder));
    }
}
