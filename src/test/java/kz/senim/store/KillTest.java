package kz.senim.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kz.senim.dossier.Change;
import kz.senim.law.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever has been acknowledged is there after the process was killed. */
class KillTest {

    private static final int ROUNDS = 5;
    private static final int SESSIONS = 8;
    private static final int SAVES = 20;

    @TempDir
    Path folder;

    @Test
    void everyAcknowledgedAnswerIsThereAfterAKill() throws Exception {
        try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0)) {
            shelf.add(Samples.empty("one"));
        }
        var random = new Random();
        int before = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int acknowledged = killedAfter(random.nextInt(20, 400));
            int kept = kept();
            assertTrue(kept >= acknowledged, acknowledged + " acknowledged, " + kept + " kept");
            assertTrue(kept <= acknowledged + 1, "more than the one answer under way: " + kept);
            assertTrue(acknowledged > before, "nothing was written");
            before = kept;
        }
    }

    /** The file as a kill at that moment would leave it, after saves in many short sessions. */
    @Test
    void everyAcknowledgedAnswerIsInTheFileAtOnce() throws IOException, SQLException {
        Path home = folder.resolve("home");
        try (var shelf = H2Shelf.open(home, Samples.CLOCK, 0)) {
            shelf.add(Samples.empty("one"));
        }
        for (int session = 0; session < SESSIONS; session++) {
            try (var shelf = H2Shelf.open(home, Samples.CLOCK, 0)) {
                for (int save = 0; save < SAVES; save++) {
                    var answer = new Answer.Text(Samples.LONG_TEXT + save);
                    shelf.apply("one", new Change.Answered("q" + session + "." + save, answer), Samples.NOON);
                    if (save % 10 == 0) {
                        assertEquals(session * SAVES + save + 1, answersInACopyOf(home, session + "-" + save));
                    }
                }
            }
        }
    }

    private int answersInACopyOf(Path home, String name) throws IOException, SQLException {
        Path copy = Files.createDirectory(folder.resolve(name));
        for (String file : List.of("senim.mv.db", "senim.store")) {
            Files.copy(home.resolve(file), copy.resolve(file));
        }
        try (var connection = Connecting.toRead(copy, Optional.empty());
             var count = connection.prepareStatement("SELECT COUNT(*) FROM answer");
             var rows = count.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private int killedAfter(int milliseconds) throws Exception {
        try (var child = Child.start(WritingChild.class, folder)) {
            child.line();
            var lines = new ArrayList<>(List.of(child.line()));
            Thread.sleep(milliseconds);
            child.kill();
            lines.addAll(child.rest());
            return Integer.parseInt(lines.getLast());
        }
    }

    private int kept() {
        try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0)) {
            var answers = shelf.find("one").orElseThrow().answers();
            int kept = answers.byQuestion().size();
            for (int i = 1; i <= kept; i++) {
                assertEquals(Samples.LONG_TEXT + i, answers.textOf("q" + i));
            }
            assertEquals(kept + 1, shelf.journal("one").size());
            return kept;
        }
    }

    /** Gives one answer after the other, and says how many are saved, until it is killed. */
    static final class WritingChild {
        public static void main(String[] args) {
            var shelf = H2Shelf.open(Path.of(args[0]), Samples.CLOCK, 0);
            int saved = shelf.find("one").orElseThrow().answers().byQuestion().size();
            System.out.println("open");
            while (true) {
                saved++;
                var answer = new Answer.Text(Samples.LONG_TEXT + saved);
                shelf.apply("one", new Change.Answered("q" + saved, answer), Samples.NOON);
                System.out.println(saved);
            }
        }
    }
}
