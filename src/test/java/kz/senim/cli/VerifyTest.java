package kz.senim.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Dossiers;
import kz.senim.dossier.Evidence;
import kz.senim.dossier.OwnTexts;
import kz.senim.dossier.Subject;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.pack.verify.Forging;
import kz.senim.pack.verify.GivenPack;
import kz.senim.risk.Risk;
import kz.senim.risk.Scenario;
import kz.senim.store.H2Shelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack that is sent to another office, which looks whether it is right and takes the system out of it. */
class VerifyTest {

    @TempDir
    private Path folder;
    private Path here;
    private Path there;
    private Path file;
    private Dossier kept;

    @BeforeEach
    void packed() {
        here = folder.resolve("мұнда");
        there = folder.resolve("онда");
        file = folder.resolve("топтама.pdf");
        kept = in(here, dossiers -> {
            var made = dossiers.create(Sample.EDITION, new Answers(Map.of(Dossier.SYSTEM_NAME, new Answer.Text("Тапсырыс боты"),
                            "role.code", Answer.chosen("we"))), Map.of("role.code", "Өзіміз жаздық"),
                    List.of(Risk.own("r1", "Қате баға")), List.of(Scenario.of("s1", "Бот жалған баға айтады")));
            return dossiers.change(made, new Change.Worded(OwnTexts.blank("place"), "Алматы"));
        });
        packedAgain();
    }

    private void packedAgain() {
        var ended = run(here, "pack", "--system", kept.id(), "--out", file.toString(), "--lang", "both");
        assertEquals(0, ended.exit(), ended.err());
    }

    private static <T> T in(Path folder, Function<Dossiers, T> work) {
        try (var shelf = H2Shelf.open(folder, Cli.CLOCK)) {
            return work.apply(new Dossiers(shelf, Cli.CLOCK));
        }
    }

    private static Cli.Ended run(Path office, String... args) {
        return new Cli(office).run(args);
    }

    private Cli.Ended verified() {
        return run(there, "verify", file.toString(), "--lang", "ru");
    }

    private Cli.Ended imported(String... more) {
        var all = new ArrayList<>(List.of("import", file.toString(), "--lang", "ru"));
        all.addAll(List.of(more));
        return run(there, all.toArray(String[]::new));
    }

    private void write(byte[] content) {
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void forge(String piece, String other) {
        String machine = new String(GivenPack.read(file).machine(), StandardCharsets.UTF_8);
        assertTrue(machine.contains(piece), piece);
        write(Forging.embedded(bytes(), machine.replace(piece, other).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aPackIsRightWithoutAnyDataFolder() throws IOException {
        var ended = verified();
        assertEquals(0, ended.exit(), ended.out() + ended.err());
        assertTrue(ended.out().startsWith("Тапсырыс боты"), ended.out());
        assertTrue(ended.out().contains("Всё сходится") && ended.out().contains("до последнего байта"), ended.out());
        assertFalse(Files.exists(there));
        var json = JSON.std.mapFrom(run(there, "verify", file.toString(), "--json").out());
        assertEquals(true, json.get("right"));
        assertEquals("both", json.get("languages"));
    }

    @Test
    void whatDiffersIsNamedAndEndsWithOne() {
        forge("\"chosen\",\n      \"value\" : [ \"we\" ]", "\"chosen\",\n      \"value\" : [ \"vendor\" ]");
        var ended = verified();
        assertEquals(1, ended.exit(), ended.out() + ended.err());
        assertTrue(ended.out().contains("Напечатан SHA-256 не той копии"), ended.out());
        assertTrue(ended.out().contains("Вывод: ") || ended.out().contains("Часть копии"), ended.out());
        var json = run(there, "verify", file.toString(), "--json");
        assertEquals(1, json.exit());
        assertTrue(json.out().contains("\"place\" : \"hash\""), json.out());
    }

    @Test
    void whatIsNoSoundPackEndsWithThree() {
        byte[] whole = bytes();
        told("(R2)", null);
        told("(K1)", "бұл мәтін".getBytes(StandardCharsets.UTF_8));
        told("(K1)", Forging.emptied(whole));
        told("(K2)", Arrays.copyOf(whole, whole.length / 3));
        told("(K2)", Forging.embedded(whole, "[".repeat(100_000).getBytes(StandardCharsets.UTF_8)));
    }

    private void told(String code, byte[] content) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        if (content != null) {
            write(content);
        }
        var ended = verified();
        assertEquals(3, ended.exit(), code + ended.out());
        assertTrue(ended.err().contains(code), ended.err());
        if (GivenPack.looksLike(file)) {
            var refused = imported("--yes");
            assertEquals(3, refused.exit(), refused.out());
            assertTrue(refused.err().contains(code), refused.err());
        }
        assertFalse(Files.exists(there));
    }

    @Test
    void anEditionThatIsNotKnownIsNamed() {
        forge("\"" + Sample.EDITION + "\"", "\"kz-2099\"");
        var ended = verified();
        assertEquals(3, ended.exit());
        assertTrue(ended.err().contains("kz-2099") && ended.err().contains("(R1)"), ended.err());
        var seen = imported();
        assertEquals(0, seen.exit(), seen.err());
        assertTrue(seen.out().contains("kz-2099"), seen.out());
    }

    @Test
    void aSystemIsTakenFromAPackAndAgainIsNothing() {
        var seen = imported();
        assertEquals(0, seen.exit(), seen.err());
        assertTrue(seen.out().contains("добавится целиком"), seen.out());
        assertFalse(Files.exists(there));
        var done = imported("--yes");
        assertEquals(0, done.exit(), done.err());
        assertEquals("", done.err());
        assertEquals(kept, in(there, dossiers -> dossiers.open(kept.id())));
        assertTrue(imported("--yes").out().contains("Добавится записей: 0"));
    }

    /** Their contents are not in a pack; those that are here are kept. */
    @Test
    void evidenceWhoseContentIsNowhereIsLeftOutAndNamed() {
        in(here, dossiers -> {
            var dossier = dossiers.open(kept.id());
            return dossiers.change(dossier, new Change.EvidencePut(dossiers.attach(dossier, Subject.question("role.code"), "Шарт.pdf", new byte[] {1, 2})));
        });
        packedAgain();
        var done = imported("--yes");
        assertEquals(0, done.exit(), done.err());
        assertTrue(done.out().contains("не добавятся: Шарт.pdf"), done.out());
        List<Evidence> taken = in(there, dossiers -> dossiers.open(kept.id()).evidence());
        assertEquals(List.of(), taken);
        var own = run(here, "import", file.toString(), "--yes", "--lang", "ru");
        assertEquals(0, own.exit(), own.err());
        assertFalse(own.out().contains("Шарт.pdf"), own.out());
    }

    @Test
    void aForgedPackIsTakenAsItsCopySaysAndThatIsToldFirst() {
        forge("Өзіміз жаздық", "Басқалар жазды");
        var seen = imported();
        assertEquals(0, seen.exit(), seen.err());
        assertTrue(seen.err().contains("есть расхождения"), seen.err());
    }
}
