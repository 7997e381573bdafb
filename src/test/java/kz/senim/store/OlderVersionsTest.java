package kz.senim.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.JournalEntry;
import kz.senim.dossier.OwnTexts;
import kz.senim.dossier.Version;
import kz.senim.law.Answer;
import kz.senim.risk.Risk;
import kz.senim.risk.Scenario;
import kz.senim.risk.ScenarioField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that an older version of the tables left is opened with all that is in it. */
class OlderVersionsTest {

    private static final List<String> KINDS = List.of("stop", "wrong", "worst");

    @TempDir
    Path folder;

    /** Version 1 kept failure scenarios as three long answers; they are records now, and no word is lost. */
    @Test
    void theTextsOfVersion1AreScenarios() throws IOException {
        unpack("version-1.zip");
        try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0)) {
            var carried = shelf.all().stream().filter(d -> !d.scenarios().isEmpty()).toList();
            assertFalse(carried.isEmpty());
            carried.forEach(d -> check(d, shelf.journal(d.id())));
            assertTrue(shelf.all().stream().noneMatch(d -> KINDS.stream()
                    .anyMatch(kind -> d.answers().to(question(kind)).isPresent())));
        }
        try (var backups = Files.list(folder.resolve("backups"))) {
            assertTrue(backups.anyMatch(file -> file.getFileName().toString().startsWith("before-V2")));
        }
    }

    /** A note on an answer that is no longer there becomes the note of its scenario; "I don't know" says nothing. */
    @Test
    void theNotesOfVersion1AreKeptToo() throws IOException {
        unpack("version-1.zip");
        try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0)) {
            var three = shelf.find("three").orElseThrow();
            assertEquals(List.of(scenario("stop", Samples.LONG_TEXT, ""),
                    scenario("wrong", "Қате баға: «сто» вместо «сто пять», 5 000 ₸ 😀", ""),
                    scenario("worst", "Ең ауыры’ 🔥\nекі жол", "Ескертпе: үш адамнан сұрадық")), three.scenarios());
            assertEquals(Map.of("risk.outage", "Апта"), three.notes());
            var unknown = shelf.find("unknown").orElseThrow();
            assertEquals(List.of(scenario("wrong", "", "Тек ескертпе")), unknown.scenarios());
            assertEquals(Map.of(), unknown.notes());
            assertEquals(Samples.full("none").answers(), shelf.find("none").orElseThrow().answers());
        }
        try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0)) {
            assertEquals(3, shelf.find("three").orElseThrow().scenarios().size(), "carried over once");
        }
    }

    /** Version 2 had no named states; everything else is as it was, and its journal replays to it. */
    @Test
    void version2IsOpenedWithAllThatIsInIt() throws IOException {
        unpack("version-2.zip");
        try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0)) {
            var full = shelf.find("full").orElseThrow();
            assertEquals(Samples.full("full").answers().with("d.text", new Answer.Text("Жаңа мәтін")), full.answers());
            assertEquals(List.of(Samples.told("y")), full.scenarios());
            assertEquals(List.of(Samples.first("z").carried(), Risk.own("a", "")), full.risks());
            assertEquals(List.of(), shelf.versions("full"));
            var version = shelf.keep("full", "v", "бірінші", Optional.empty(), Samples.NOON);
            assertEquals(full, shelf.at("full", version));
        }
        try (var backups = Files.list(folder.resolve("backups"))) {
            assertTrue(backups.anyMatch(file -> file.getFileName().toString().startsWith("before-V3")));
        }
    }

    /** Version 3 had no evidence; its named states are as they were. */
    @Test
    void version3IsOpenedWithAllThatIsInIt() throws IOException {
        unpack("version-3.zip");
        try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0)) {
            var full = shelf.find("full").orElseThrow();
            assertEquals(Samples.full("full").answers().with("d.text", new Answer.Text("Жаңа мәтін")), full.answers());
            assertEquals(List.of(), full.evidence());
            assertEquals("Әсел", shelf.worker());
            var versions = shelf.versions("full");
            assertEquals(List.of("бірінші", "екінші"), versions.stream().map(Version::name).toList());
            assertEquals(Samples.full("full").answers(), shelf.at("full", versions.getFirst()).answers());
            assertEquals(full.risks(), shelf.at("full", versions.getLast()).risks());
        }
        try (var backups = Files.list(folder.resolve("backups"))) {
            assertTrue(backups.anyMatch(file -> file.getFileName().toString().startsWith("before-V4")));
        }
    }

    /** Version 4 kept all measures of a risk in one text, done by one person by one day: that is a measure now. */
    @Test
    void theRisksOfVersion4AreInTheirFormOfToday() throws IOException {
        unpack("version-4.zip");
        var carried = List.of(Samples.first("z").carried(), Risk.own("a", ""));
        try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0)) {
            var full = shelf.find("full").orElseThrow();
            assertEquals(carried, full.risks());
            assertEquals(Samples.LONG_TEXT, full.risks().getFirst().measures().getFirst().text());
            assertEquals("Бұйрық", new String(shelf.content("full", full.evidence().getFirst().sha256()), StandardCharsets.UTF_8));
            assertEquals(List.of(), full.reviews().all());
            assertEquals(carried, shelf.at("full", shelf.versions("full").getFirst()).risks(), "replayed from lines of old");
            var version = shelf.keep("full", "v3", "бүгін", Optional.empty(), Samples.NOON);
            assertEquals(full, shelf.at("full", version));
        }
        try (var backups = Files.list(folder.resolve("backups"))) {
            assertTrue(backups.anyMatch(file -> file.getFileName().toString().startsWith("before-V5")));
        }
    }

    /** Version 5 had no texts for the documents. */
    @Test
    void version5IsOpenedWithAllThatIsInIt() throws IOException {
        unpack("version-5.zip");
        try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0)) {
            var full = shelf.find("full").orElseThrow();
            assertEquals(Samples.full("full").register(), full.register());
            assertEquals(OwnTexts.NONE, full.texts());
            assertEquals(full.risks(), shelf.at("full", shelf.versions("full").getFirst()).risks());
            shelf.apply("full", new Change.Worded(OwnTexts.blank("place"), "Алматы"), Samples.NOON);
            var version = shelf.keep("full", "v2", "бүгін", Optional.empty(), Samples.NOON);
            assertEquals(shelf.find("full").orElseThrow(), shelf.at("full", version));
        }
        try (var backups = Files.list(folder.resolve("backups"))) {
            assertTrue(backups.anyMatch(file -> file.getFileName().toString().startsWith("before-V6")));
        }
    }

    private static Scenario scenario(String kind, String what, String note) {
        return Scenario.of("carried-" + kind, what).with(ScenarioField.NOTE, new Answer.Text(note));
    }

    /** What each scenario says is, letter by letter, what the journal says of the answer that was taken out. */
    private static void check(Dossier dossier, List<JournalEntry> journal) {
        for (String kind : KINDS) {
            var taken = journal.stream().filter(e -> e.what().equals("answer:" + question(kind)) && e.after().isEmpty()).map(JournalEntry::before)
                    .filter(before -> before.startsWith("text:")).map(text -> text.substring("text:".length())).toList();
            var told = dossier.scenarios().stream().filter(s -> s.id().equals("carried-" + kind))
                    .map(s -> s.text(ScenarioField.WHAT)).filter(text -> !text.isEmpty()).toList();
            assertEquals(taken, told);
        }
    }

    private static String question(String kind) {
        return "risk.scenario-" + kind;
    }

    private void unpack(String name) throws IOException {
        try (var zip = new ZipInputStream(OlderVersionsTest.class.getResourceAsStream("/store/" + name))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.copy(zip, folder.resolve(entry.getName()));
            }
        }
    }
}
