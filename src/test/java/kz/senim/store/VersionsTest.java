package kz.senim.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Dossiers;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Version.SignOff;
import kz.senim.law.Answer;
import kz.senim.risk.Risk;
import kz.senim.risk.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A named state is had again from the journal, letter by letter. */
class VersionsTest {

    private static final SignOff SIGNED = new SignOff("Әсел Ғабитқызы", "ab".repeat(32));

    @TempDir
    Path folder;

    private static void same(Dossier expected, Dossier found) {
        assertEquals(expected.answers(), found.answers());
        assertEquals(expected.notes(), found.notes());
        assertEquals(expected.risks(), found.risks());
        assertEquals(expected.scenarios(), found.scenarios());
        assertEquals(expected.evidence(), found.evidence());
        assertEquals(expected.edition(), found.edition());
    }

    @Test
    void isKeptWithItsNameAndWhoSignedIt() {
        try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0)) {
            var dossiers = new Dossiers(shelf, Samples.CLOCK);
            shelf.add(Samples.full("one"));
            var one = dossiers.open("one");
            dossiers.keep(one, "  Аудитке дейін «1» 😀 ");
            dossiers.change(one, new Change.Withdrawn("d.text"));
            dossiers.signOff(dossiers.open("one"), "Қол қойылды", SIGNED);
        }
        try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0)) {
            var versions = shelf.versions("one");
            assertEquals(List.of("Аудитке дейін «1» 😀", "Қол қойылды"), versions.stream().map(v -> v.name()).toList());
            assertEquals(List.of(Optional.empty(), Optional.of(SIGNED)), versions.stream().map(v -> v.signed()).toList());
            same(Samples.full("one"), shelf.at("one", versions.getFirst()));
            same(shelf.find("one").orElseThrow(), shelf.at("one", versions.getLast()));
            assertEquals(List.of(), shelf.versions("other"));
        }
    }

    @Test
    void broughtBackItIsAsItWasAndWhatWasBetweenIsInTheJournal() {
        try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0)) {
            var dossiers = new Dossiers(shelf, Samples.CLOCK);
            shelf.add(Samples.full("one"));
            var before = dossiers.open("one");
            var version = dossiers.keep(before, "v");
            dossiers.change(before, new Change.Answered("new", new Answer.Text("кейін")));
            dossiers.change(before, new Change.RiskRemoved("z"));
            dossiers.change(before, new Change.ScenarioPut(Scenario.of("x", "жаңа")));
            dossiers.change(before, new Change.Noted("d.text", ""));
            dossiers.bringBack(dossiers.open("one"), version);
            var back = dossiers.open("one");
            assertEquals(before.answers(), back.answers());
            assertEquals(before.notes(), back.notes());
            assertEquals(List.copyOf(before.scenarios()), back.scenarios());
            assertEquals(before.risks().stream().sorted(Comparator.comparing(Risk::id)).toList(),
                    back.risks().stream().sorted(Comparator.comparing(Risk::id)).toList());
            assertEquals(1, dossiers.history(back, "new").stream().filter(p -> p.after().isPresent()).count());
        }
    }

    @Test
    void theJournalNamesWhoWasAtWorkAndCannotBeMadeToNameAnother() throws SQLException {
        try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0)) {
            shelf.add(Samples.full("one"));
            assertEquals("", shelf.worker());
            var dossiers = new Dossiers(shelf, Samples.CLOCK);
            dossiers.name(" Әсел Ғабитқызы ");
            dossiers.change(dossiers.open("one"), new Change.Answered("d.text", new Answer.Text("Әсел жазды")));
            dossiers.name("");
            dossiers.change(dossiers.open("one"), new Change.Answered("d.text", new Answer.Text("белгісіз")));
            assertEquals(List.of("", "Әсел Ғабитқызы", ""), dossiers.history(dossiers.open("one"), "d.text").stream()
                    .map(p -> p.who()).toList());
        }
        try (var connection = Connecting.toWrite(folder, Optional.empty()); var run = connection.createStatement()) {
            assertEquals(1, run.executeUpdate("UPDATE journal SET who = 'Басқа адам' WHERE who <> ''"));
            connection.commit();
            Connecting.shutDown(connection);
        }
        try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0)) {
            assertEquals(Trouble.Kind.DATABASE_DAMAGED,
                    assertThrows(Trouble.class, () -> shelf.journal("one")).kind());
        }
    }

    @Test
    void aChangedVersionIsDamage() throws SQLException {
        try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0)) {
            shelf.add(Samples.full("one"));
            shelf.keep("one", "v", "name", Optional.of(SIGNED), Samples.NOON);
        }
        try (var connection = Connecting.toWrite(folder, Optional.empty()); var run = connection.createStatement()) {
            assertEquals(1, run.executeUpdate("UPDATE version SET pack = '" + "cd".repeat(32) + "'"));
            connection.commit();
            Connecting.shutDown(connection);
        }
        try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0)) {
            assertEquals(Trouble.Kind.DATABASE_DAMAGED, assertThrows(Trouble.class, shelf::all).kind());
        }
    }

    /** Whatever was done to it, the whole journal replays to what the dossier is. */
    @Test
    void theJournalReplaysToTheDossier() {
        try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0)) {
            shelf.add(Samples.full("one"));
            var random = new Random(7);
            for (int i = 0; i < 300; i++) {
                shelf.apply("one", change(random), Samples.NOON.plusSeconds(i));
                if (i % 10 == 0) {
                    var version = shelf.keep("one", "v" + i, "v", Optional.empty(), Samples.NOON.plusSeconds(i));
                    same(shelf.find("one").orElseThrow(), shelf.at("one", version));
                }
            }
        }
    }

    private static Change change(Random random) {
        String id = List.of("a.many", "d.text", "y.one", "new.one", "new.two").get(random.nextInt(5));
        String text = List.of("", "екі\nжол\r\n\\n = 5", Samples.LONG_TEXT, "  ", "😀").get(random.nextInt(5));
        return switch (random.nextInt(10)) {
            case 0 -> new Change.Answered(id, new Answer.Text(text));
            case 1 -> new Change.Answered(id, random.nextBoolean() ? Answer.UNKNOWN : Answer.chosen("b", "a"));
            case 2 -> new Change.Withdrawn(id);
            case 3 -> new Change.Noted(id, text);
            case 4 -> new Change.RiskPut(random.nextBoolean() ? Samples.filled(id).withTitle(text) : Risk.own(id, text));
            case 5 -> new Change.RiskRemoved(id);
            case 6 -> new Change.ScenarioPut(random.nextBoolean() ? Samples.told(id) : Scenario.of(id, text));
            case 7 -> new Change.ScenarioRemoved(id);
            case 8 -> new Change.EvidencePut(Samples.evidence(id, new byte[] {1}).until(random.nextBoolean()
                    ? Optional.empty() : Optional.of(LocalDate.of(2030, 1, 1))));
            default -> new Change.EvidenceRemoved(id);
        };
    }
}
