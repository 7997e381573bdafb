package kz.senim.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Dossiers;
import kz.senim.dossier.JournalEntry;
import kz.senim.dossier.Past;
import kz.senim.dossier.RecordId;
import kz.senim.dossier.Trouble;
import kz.senim.law.Answer;
import kz.senim.risk.Risk;
import kz.senim.risk.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2ShelfTest {

    @TempDir
    Path folder;

    H2Shelf shelf;

    @BeforeEach
    void open() {
        shelf = H2Shelf.open(folder, Samples.CLOCK, 0);
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    private void reopen() {
        close();
        open();
    }

    @Test
    void theHistoryOfAnAnswerIsReadFromTheJournal() {
        shelf.add(Samples.empty("one"));
        for (var answer : Samples.answers().byQuestion().values()) {
            shelf.apply("one", new Change.Answered("q", answer), Samples.NOON);
        }
        shelf.apply("one", new Change.Withdrawn("q"), Samples.NOON);
        shelf.apply("one", new Change.Answered("other", Answer.UNKNOWN), Samples.NOON);
        var past = shelf.history("one", Set.of(RecordId.answer("q")));
        var given = Samples.answers().byQuestion().values().stream().<Change>map(a -> new Change.Answered("q", a)).toList();
        var none = new Change.Withdrawn("q");
        assertEquals(Stream.concat(given.stream(), Stream.of(none)).toList(), past.stream().map(Past::after).toList());
        assertEquals(Stream.concat(Stream.of(none), given.stream()).toList(), past.stream().map(Past::before).toList());
        assertTrue(past.getFirst().added() && past.getLast().removed() && !past.getLast().added());
        assertEquals(List.of(), shelf.history("one", Set.of(RecordId.answer("none"), RecordId.note("q"))));
    }

    @Test
    void theHistoryOfNotesRisksAndScenariosTellsEachStateWhole() {
        shelf.add(Samples.empty("one"));
        var risk = Samples.filled("r");
        var scenario = Samples.told("s");
        var changes = List.of(new Change.Noted("q", "екі\nжол \\n = 5"), new Change.RiskPut(risk),
                new Change.ScenarioPut(Scenario.blank("s")), new Change.RiskPut(risk.withMisuse(!risk.misuse())),
                new Change.ScenarioPut(scenario), new Change.Noted("q", ""), new Change.ScenarioRemoved("s"),
                new Change.RiskRemoved("r"));
        changes.forEach(change -> shelf.apply("one", change, Samples.NOON));
        for (var about : List.of(RecordId.note("q"), RecordId.risk("r"), RecordId.scenario("s"))) {
            var past = shelf.history("one", Set.of(about));
            assertEquals(changes.stream().filter(c -> RecordId.of(c).equals(about)).toList(),
                    past.stream().map(Past::after).toList());
            assertTrue(past.getFirst().added() && past.getLast().removed());
            for (int i = 1; i < past.size(); i++) {
                assertEquals(past.get(i - 1).after(), past.get(i).before());
            }
        }
        assertEquals(changes, shelf.history("one", Set.of(RecordId.note("q"), RecordId.risk("r"), RecordId.scenario("s")))
                .stream().map(Past::after).toList());
    }

    @Test
    void keepsEverythingOfADossierInItsOrder() {
        var dossier = Samples.full("one");
        shelf.add(dossier);
        reopen();
        var found = shelf.find("one").orElseThrow();
        assertEquals(dossier, found);
        assertEquals(List.copyOf(dossier.answers().byQuestion().keySet()),
                List.copyOf(found.answers().byQuestion().keySet()));
        assertEquals(List.copyOf(dossier.notes().keySet()), List.copyOf(found.notes().keySet()));
        assertEquals(dossier.answers().to("a.many").orElseThrow().toString(),
                found.answers().to("a.many").orElseThrow().toString());
    }

    @Test
    void keepsDossiersInTheOrderInWhichTheyWereAdded() {
        var ids = List.of("z", "a", "m");
        ids.forEach(id -> shelf.add(Samples.full(id)));
        reopen();
        assertEquals(ids, shelf.all().stream().map(Dossier::id).toList());
        assertEquals(Samples.full("a"), shelf.all().get(1));
    }

    @Test
    void knowsNoOtherDossier() {
        assertEquals(Optional.empty(), shelf.find("none"));
        assertEquals(List.of(), shelf.journal("none"));
        var change = new Change.Withdrawn("q");
        var trouble = assertThrows(Trouble.class, () -> shelf.apply("none", change, Samples.NOON));
        assertEquals(Trouble.Kind.UNKNOWN_SYSTEM, trouble.kind());
        shelf.remove("none");
        assertEquals(List.of(), shelf.all());
    }

    @Test
    void everyChangeStandsAsTheDossierItselfWouldChange() {
        var dossier = Samples.full("one");
        shelf.add(dossier);
        shelf.add(Samples.full("two"));
        for (var change : changes()) {
            var at = dossier.changed().plusMillis(1500);
            shelf.apply("one", change, at);
            dossier = dossier.after(change, at);
            assertEquals(dossier, shelf.find("one").orElseThrow(), change.toString());
        }
        reopen();
        assertEquals(List.of(dossier, Samples.full("two")), shelf.all());
        assertEquals(List.copyOf(dossier.answers().byQuestion().keySet()),
                List.copyOf(shelf.all().getFirst().answers().byQuestion().keySet()));
    }

    private static List<Change> changes() {
        return List.of(new Change.Answered("new", new Answer.Text("жаңа")),
                new Change.Answered("y.one", Answer.chosen("they")),
                new Change.Answered("y.one", Answer.UNKNOWN),
                new Change.Withdrawn("z.unknown"),
                new Change.Withdrawn("never.given"),
                new Change.Answered("z.unknown", Answer.UNKNOWN),
                new Change.Noted("f.day", "ескерту"),
                new Change.Noted("a.many", " "),
                new Change.Noted("never.noted", ""),
                new Change.RiskPut(Risk.own("b", "өз қатері")),
                new Change.RiskPut(Samples.filled("a")),
                new Change.RiskPut(Risk.own("z", "")),
                new Change.RiskRemoved("b"),
                new Change.RiskRemoved("never.there"));
    }

    @Test
    void removesADossierWithItsJournal() {
        shelf.add(Samples.full("one"));
        shelf.add(Samples.full("two"));
        shelf.remove("one");
        reopen();
        assertEquals(List.of(Samples.full("two")), shelf.all());
        assertEquals(List.of(), shelf.journal("one"));
        shelf.add(Samples.empty("one"));
        assertEquals(1, shelf.journal("one").size());
    }

    @Test
    void theJournalTellsWhatWasBeforeAndAfter() {
        shelf.add(Samples.empty("one"));
        shelf.apply("one", new Change.Answered("q", Answer.chosen("a", "b")), Samples.NOON.plusSeconds(1));
        shelf.apply("one", new Change.Answered("q", Answer.UNKNOWN), Samples.NOON.plusSeconds(2));
        shelf.apply("one", new Change.Withdrawn("q"), Samples.NOON.plusSeconds(3));
        shelf.apply("one", new Change.Withdrawn("q"), Samples.NOON.plusSeconds(4));
        shelf.apply("one", new Change.Noted("q", "ескерту"), Samples.NOON.plusSeconds(5));
        shelf.apply("one", new Change.RiskPut(Risk.own("r", "екі\nжол \\")), Samples.NOON.plusSeconds(6));
        reopen();
        assertEquals(List.of("1 dossier  > kz-230-VIII-2026-01",
                "2 answer:q  > chosen:a,b", "3 answer:q chosen:a,b > unknown:", "4 answer:q unknown: > ",
                "5 note:q  > ескерту", "6 risk:r  > risk\ntitle=екі\\nжол \\\\\nmisuse=false\naccepted=false"),
                shelf.journal("one").stream().map(H2ShelfTest::line).toList());
        assertEquals(Samples.NOON.plusSeconds(6), shelf.journal("one").getLast().at());
    }

    private static String line(JournalEntry entry) {
        return entry.number() + " " + entry.what() + " " + entry.before() + " > " + entry.after();
    }

    @Test
    void theJournalExplainsAllThatADossierWasAddedWith() {
        var dossier = Samples.full("one");
        shelf.add(dossier);
        int things = dossier.answers().byQuestion().size() + dossier.notes().size() + dossier.risks().size()
                + dossier.scenarios().size() + dossier.reviews().all().size() + dossier.register().scales().size()
                + dossier.texts().byPlace().size();
        assertEquals(1 + things, shelf.journal("one").size());
    }

    @Test
    void eachHashOfTheJournalIsMadeOfTheOneBefore() {
        shelf.add(Samples.full("one"));
        var last = Checksum.NONE.hex();
        for (var entry : shelf.journal("one")) {
            assertEquals(Checksum.of(last, "one", entry.number(), entry.at(), entry.what(), entry.before(),
                    entry.after()).hex(), entry.hash());
            last = entry.hash();
        }
    }

    @Test
    void aRefusedChangeLeavesNothingBehind() {
        shelf.add(Samples.full("one"));
        var change = new Change.Answered("q", Answer.chosen("a,b"));
        assertThrows(IllegalArgumentException.class, () -> shelf.apply("one", change, Samples.NOON));
        assertEquals(Samples.full("one"), shelf.find("one").orElseThrow());
    }

    @Test
    void severalThreadsMayWrite() throws InterruptedException {
        shelf.add(Samples.empty("one"));
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 4; i++) {
            String question = "q" + i;
            threads.add(Thread.ofPlatform().start(() -> {
                for (int j = 0; j < 10; j++) {
                    shelf.apply("one", new Change.Answered(question + j, Answer.UNKNOWN), Samples.NOON);
                }
            }));
        }
        for (var thread : threads) {
            thread.join();
        }
        assertEquals(40, shelf.find("one").orElseThrow().answers().byQuestion().size());
        assertEquals(41, shelf.journal("one").size());
    }

    @Test
    void aDossierReadAgainEqualsTheOneWritten() {
        var dossiers = new Dossiers(shelf, Clock.systemUTC());
        var dossier = dossiers.create("kz-230-VIII-2026-01");
        dossier = dossiers.change(dossier, new Change.Noted("q", "ескерту"));
        assertEquals(dossier, dossiers.open(dossier.id()));
    }

    @Test
    void aClosedShelfOpensAgainWhenUsed() {
        shelf.add(Samples.full("one"));
        shelf.close();
        shelf.close();
        assertTrue(shelf.find("one").isPresent());
    }
}
