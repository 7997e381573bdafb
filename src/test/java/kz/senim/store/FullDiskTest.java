package kz.senim.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.senim.dossier.Change;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;
import kz.senim.law.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {

    @TempDir
    Path folder;

    @Test
    void nothingIsSavedWhileSpaceIsShortButAllCanBeRead() {
        var full = new AtomicBoolean();
        var change = new Change.Answered("q", Answer.UNKNOWN);
        try (var shelf = H2Shelf.open(new StoreFolder(folder, _ -> full.get()), Samples.CLOCK, Migration.all())) {
            shelf.add(Samples.full("one"));
            full.set(true);
            var trouble = assertThrows(Trouble.class, () -> shelf.apply("one", change, Samples.NOON));
            assertEquals(Kind.STORAGE_FULL, trouble.kind());
            assertEquals(folder.toString(), trouble.subject());
            assertEquals(List.of(Samples.full("one")), shelf.all());
            assertThrows(Trouble.class, shelf::backUp);
            full.set(false);
            shelf.apply("one", change, Samples.NOON);
            assertTrue(shelf.find("one").orElseThrow().answers().to("q").isPresent());
            full.set(true);
        }
        try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0)) {
            assertTrue(shelf.find("one").orElseThrow().answers().to("q").isPresent());
        }
    }

    /** The limit on the size of files makes the system refuse to write, as a full disk does. */
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows sets no limit on the size of files")
    void whatWasAcknowledgedBeforeTheDiskRefusedIsThere() throws Exception {
        try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0)) {
            shelf.add(Samples.empty("one"));
        }
        List<String> lines;
        try (var child = Child.start(FillingChild.class, folder, "sh", "-c", "ulimit -f 2048; exec \"$@\"", "sh")) {
            lines = child.rest();
        }
        assertEquals(Kind.DATABASE_FAILED.name(), lines.getLast());
        int acknowledged = lines.size() - 1;
        try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0)) {
            int kept = shelf.find("one").orElseThrow().answers().byQuestion().size();
            assertTrue(acknowledged > 0 && kept >= acknowledged, acknowledged + " acknowledged, " + kept + " kept");
            shelf.journal("one");
        }
    }

    /** Gives long answers until one is refused. */
    static final class FillingChild {
        public static void main(String[] args) {
            var shelf = H2Shelf.open(Path.of(args[0]), Samples.CLOCK, 0);
            try {
                for (int i = 0; ; i++) {
                    shelf.apply("one", new Change.Answered("q" + i, new Answer.Text(Samples.LONG_TEXT)), Samples.NOON);
                    System.out.println(i);
                }
            } catch (Trouble e) {
                System.out.println(e.kind());
            }
        }
    }
}
