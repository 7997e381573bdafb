package kz.senim.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Dossiers;
import kz.senim.dossier.Evidence;
import kz.senim.dossier.Subject;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.risk.Scenario;
import kz.senim.store.H2Shelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two offices that send a system to each other. */
class ExchangeTest {

    @TempDir
    private Path folder;
    private Path here;
    private Path there;
    private Path file;
    private Dossier kept;

    @BeforeEach
    void twoOffices() {
        here = folder.resolve("мұнда");
        there = folder.resolve("онда");
        file = folder.resolve("бот.senim");
        kept = in(here, dossiers -> dossiers.create(Sample.EDITION, new Answers(Map.of(
                Dossier.SYSTEM_NAME, new Answer.Text("Тапсырыс боты"), "role.code", Answer.chosen("we"))),
                Map.of("role.code", "Өзіміз жаздық"), List.of(Risk.own("r1", "Қате баға")),
                List.of(Scenario.of("s1", "Бот жалған баға айтады"))));
    }

    private static <T> T in(Path folder, Function<Dossiers, T> work) {
        try (var shelf = H2Shelf.open(folder, Cli.CLOCK)) {
            return work.apply(new Dossiers(shelf, Cli.CLOCK));
        }
    }

    private Cli.Ended run(Path office, String... args) {
        var all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--lang", "kk"));
        return new Cli(office).run(all.toArray(String[]::new));
    }

    private void exported(Path office) {
        var ended = run(office, "export", "--system", kept.id(), file.toString());
        assertEquals(0, ended.exit(), ended.err());
        assertTrue(ended.out().startsWith("Жүйе файлға жазылды: "), ended.out());
    }

    private Cli.Ended imported(Path office, String... more) {
        var all = new ArrayList<>(List.of("import", file.toString()));
        all.addAll(List.of(more));
        return run(office, all.toArray(String[]::new));
    }

    @Test
    void aSystemThatIsNotThereIsAddedWhole() {
        exported(here);
        var seen = imported(there);
        assertEquals(0, seen.exit(), seen.err());
        assertTrue(seen.out().contains(kept.id() + "  Тапсырыс боты · ұйым жазылмаған"), seen.out());
        assertTrue(seen.out().contains("Ештеңе жазылған жоқ."), seen.out());
        assertFalse(Files.exists(there));
        var done = imported(there, "--yes");
        assertEquals(0, done.exit(), done.err());
        assertEquals(kept, in(there, dossiers -> dossiers.open(kept.id())));
    }

    @Test
    void whatIsNewIsAddedAndAgainIsNothing() {
        exported(here);
        imported(there, "--yes");
        in(here, dossiers -> dossiers.change(dossiers.open(kept.id()), new Change.Noted(Dossier.SYSTEM_NAME, "Жаңа атау")));
        exported(here);
        var seen = imported(there, "--yes");
        assertEquals(0, seen.exit(), seen.err());
        assertTrue(seen.out().contains("Қосылатын жазба саны: 1, бірдейі: 5, әртүрлісі: 0."), seen.out());
        assertTrue(seen.out().contains("ескертпе: "), seen.out());
        assertEquals("Жаңа атау", in(there, dossiers -> dossiers.open(kept.id()).note(Dossier.SYSTEM_NAME)));
        assertTrue(imported(there, "--yes").out().contains("саны: 0, бірдейі: 6, әртүрлісі: 0."));
    }

    /** With a new system and with one that is there already; of what differs, the day is named. */
    @Test
    void evidenceTravelsWithItsContent() {
        byte[] content = "%PDF бұйрық".getBytes(StandardCharsets.UTF_8);
        var first = attached("Бұйрық.pdf", content);
        exported(here);
        assertTrue(imported(there, "--yes").out().contains("дәлел файлы: 1"));
        var second = attached("Шарт.pdf", new byte[] {1, 2});
        exported(here);
        var seen = imported(there, "--yes");
        assertTrue(seen.out().contains("Қосылатын жазба саны: 1") && seen.out().contains("дәлел файлы: Шарт.pdf"), seen.out());
        in(there, dossiers -> {
            var dossier = dossiers.open(kept.id());
            assertEquals(List.of(first, second), dossier.evidence());
            assertArrayEquals(content, dossiers.content(dossier, first));
            assertArrayEquals(new byte[] {1, 2}, dossiers.content(dossier, second));
            return dossiers.change(dossier, new Change.EvidencePut(first.until(Optional.of(LocalDate.of(2027, 1, 18)))));
        });
        var differing = imported(there);
        assertEquals(1, differing.exit());
        assertTrue(differing.out().contains("мұнда: 18.01.2027") && differing.out().contains("файлда: –"), differing.out());
    }

    private Evidence attached(String name, byte[] content) {
        return in(here, dossiers -> {
            var dossier = dossiers.open(kept.id());
            var evidence = dossiers.attach(dossier, Subject.question(Dossier.SYSTEM_NAME), name, content);
            dossiers.change(dossier, new Change.EvidencePut(evidence));
            return evidence;
        });
    }

    @Test
    void whatDiffersIsNamedAndWaitsForAChoice() {
        exported(here);
        imported(there, "--yes");
        in(here, dossiers -> dossiers.change(dossiers.open(kept.id()),
                new Change.RiskPut(kept.risks().getFirst().with(RiskField.OWNER, "Әсел"))));
        exported(here);
        for (var more : List.of(new String[0], new String[] {"--yes"})) {
            var seen = imported(there, more);
            assertEquals(1, seen.exit());
            assertTrue(seen.out().contains("r1, қауіп-қатер: Қате баға") && seen.out().contains("  мұнда: –")
                    && seen.out().contains("  файлда: Әсел"), seen.out());
            assertTrue(seen.err().contains("--prefer"), seen.err());
        }
        assertEquals(0, imported(there, "--yes", "--prefer", "ours").exit());
        assertEquals("", in(there, dossiers -> dossiers.open(kept.id()).risks().getFirst().text(RiskField.OWNER)));
        assertEquals(0, imported(there, "--prefer", "theirs").exit());
        assertEquals("", in(there, dossiers -> dossiers.open(kept.id()).risks().getFirst().text(RiskField.OWNER)));
        assertEquals(0, imported(there, "--yes", "--prefer", "theirs").exit());
        assertEquals("Әсел", in(there, dossiers -> dossiers.open(kept.id()).risks().getFirst().text(RiskField.OWNER)));
    }

    @Test
    void everySortOfRecordIsShownWithBothSides() {
        exported(here);
        in(here, dossiers -> {
            var changed = dossiers.change(kept, new Change.Answered("role.code", Answer.chosen("vendor")));
            changed = dossiers.change(changed, new Change.Noted("role.code", "Өзіміз жаздық\u001b[31m".repeat(100)));
            changed = dossiers.change(changed, new Change.ScenarioPut(Scenario.of("s1", "Басқа")));
            return dossiers.change(changed, new Change.Answered(Dossier.SYSTEM_NAME, new Answer.Text("Тапсырыс боты ")));
        });
        var seen = imported(here);
        assertEquals(1, seen.exit());
        assertTrue(seen.out().contains("әртүрлісі: 4"), seen.out());
        assertTrue(seen.out().contains("s1, іркіліс сценарийі: Басқа"), seen.out());
        assertTrue(seen.out().contains("тек көрінбейтін"), seen.out());
        assertFalse(seen.out().contains("\u001b"), seen.out());
    }

    @Test
    void aPasswordIsNamedOrAskedFor() throws IOException {
        var word = Files.writeString(folder.resolve("сөз.txt"), "ұзақ құпиясөз\n").toString();
        var ended = run(here, "export", "--system", kept.id(), file.toString(), "--protect-file", word);
        assertEquals(0, ended.exit(), ended.err());
        assertTrue(ended.out().contains("шифрланды"), ended.out());
        var refused = imported(there, "--yes");
        assertEquals(3, refused.exit());
        assertTrue(refused.err().contains("(E4)"), refused.err());
        var wrong = Files.writeString(folder.resolve("басқа.txt"), "мүлде басқа сөз").toString();
        assertTrue(imported(there, "--yes", "--protect-file", wrong).err().contains("(E4)"));
        assertFalse(Files.exists(there));
        assertEquals(0, imported(there, "--yes", "--protect-file", word).exit());
        var asked = new Cli(folder.resolve("тағы"));
        asked.typed.add("ұзақ құпиясөз");
        assertEquals(0, asked.run("import", file.toString(), "--yes").exit());
    }

    @Test
    void aShortPasswordIsRefused() throws IOException {
        var word = Files.writeString(folder.resolve("сөз.txt"), "қысқа").toString();
        assertEquals(2, run(here, "export", "--system", kept.id(), file.toString(), "--protect-file", word).exit());
        assertFalse(Files.exists(file));
    }

    @Test
    void whatIsNotThereOrNotOursIsSaid() throws IOException {
        assertEquals(3, run(here, "export", "--system", "жоқ", file.toString()).exit());
        assertEquals(3, run(there, "export", "--system", kept.id(), file.toString()).exit());
        assertEquals(3, run(here, "export", "--system", kept.id(), folder.toString()).exit());
        assertTrue(imported(here).err().contains("(R2)"));
        Files.writeString(file, "бұл мәтін");
        var foreign = imported(here, "--yes");
        assertEquals(3, foreign.exit());
        assertTrue(foreign.err().startsWith("Бұл – Сенім файлы емес (E1)"), foreign.err());
        assertEquals(2, imported(here, "--prefer", "both").exit());
    }

    @Test
    void anotherEditionIsSaid() {
        exported(here);
        in(there, dossiers -> {
            dossiers.take(dossiers.carried(new Dossier(kept.id(), "old", kept.answers(), Map.of(), List.of(), List.of(), List.of(),
                    kept.created(), kept.changed())));
            return 0;
        });
        assertTrue(imported(there).out().contains("мұнда old, файлда " + Sample.EDITION));
        assertEquals(0, imported(there, "--yes").exit());
        assertEquals(0, run(there, "export", "--system", kept.id(), file.toString()).exit());
        assertTrue(imported(folder.resolve("тағы")).out().contains("мұндай редакциясы жоқ: old"));
        assertEquals("old", in(there, dossiers -> dossiers.open(kept.id()).edition()));
    }
}
