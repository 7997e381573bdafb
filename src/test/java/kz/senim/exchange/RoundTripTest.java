package kz.senim.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Trouble;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.rulebook.Editions;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundTripTest {

    @TempDir
    private Path folder;

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void anyDossierIsReadAsItWasWritten(@ForAll long seed) throws IOException {
        same(new Samples(seed).any());
    }

    @Property(tries = 200)
    void anyTextIsReadAsItWasTyped(@ForAll String text) throws IOException {
        same(Samples.small().after(new Change.Answered("q", new Answer.Text(text)), Samples.small().changed()));
    }

    @Test
    void everyWorkedCaseIsReadAsItWasWritten() throws IOException {
        var editions = new Editions();
        for (var worked : editions.cases(editions.usualId())) {
            var file = worked.given();
            same(new Dossier(Samples.ID, file.edition(), file.answers(), file.notes(), file.risks(), file.scenarios(), List.of(),
                    Samples.small().created(), Samples.small().changed()));
        }
    }

    private static void same(Dossier dossier) throws IOException {
        byte[] bytes = Archive.of(Samples.carried(dossier), "Senim test");
        var carried = Archive.read(bytes);
        var read = carried.dossier();
        dossier.evidence().forEach(e -> assertArrayEquals(Samples.content(e.sha256()), carried.contents().of(e.sha256())));
        assertEquals(dossier, read);
        assertEquals(order(dossier), order(read));
        assertArrayEquals(bytes, Archive.of(carried, "Senim test"));
    }

    private static List<String> order(Dossier dossier) {
        return List.of(String.join(" ", dossier.answers().byQuestion().keySet()), String.join(" ", dossier.notes().keySet()),
                dossier.answers().byQuestion().values().toString());
    }

    @Test
    void aLongTextIsReadAsItWasTyped() {
        var office = new Office(folder);
        String text = "«Ә» 5 000 ₸ 😀".repeat(1000).substring(0, 10_000);
        var dossier = new Dossier(Samples.ID, Samples.EDITION, Answers.NONE.with("q", new Answer.Text(text)),
                Map.of("q", text), List.of(), List.of(), List.of(), Samples.small().created(), Samples.small().changed());
        assertEquals(dossier, office.opened(office.bytes(dossier)));
    }

    @Test
    void anyProgramForArchivesOpensIt() throws IOException {
        try (var zip = new ZipFile(new Office(folder).write(Samples.small(), Optional.empty()).toFile())) {
            assertEquals(List.of("manifest.json", "dossier.json"), zip.stream().map(e -> e.getName()).toList());
            String json = new String(zip.getInputStream(zip.getEntry("dossier.json")).readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(json.contains("«Шара» ₸"), json);
        }
    }

    @Test
    void aPasswordHidesEverythingAndGivesItBack() {
        var office = new Office(folder);
        byte[] sealed = Office.read(office.write(Samples.small(), Optional.of(Office.WORD)));
        assertEquals(Samples.small(), office.opened(sealed));
        assertEquals(-1, new String(sealed, StandardCharsets.ISO_8859_1).indexOf("json"));
        byte[] again = Office.read(office.write(Samples.small(), Optional.of(Office.WORD)));
        assertFalse(Arrays.equals(sealed, again), "salt and nonce are fresh");
    }

    @Test
    void whatCannotBeWrittenLeavesTheOldFile() throws IOException {
        var office = new Office(folder);
        var nowhere = folder.resolve("жоқ").resolve("жүйе.senim");
        var trouble = assertThrows(Trouble.class, () -> Office.FILES.write(Samples.carried(Samples.small()), nowhere, Optional.empty()));
        assertEquals(Trouble.Kind.TARGET_UNWRITABLE, trouble.kind());
        assertThrows(Trouble.class, () -> Office.FILES.write(Samples.carried(Samples.small()), folder, Optional.empty()));
        office.write(Samples.small(), Optional.empty());
        try (var files = Files.list(folder)) {
            assertEquals(List.of("жүйе.senim"), files.map(f -> f.getFileName().toString()).toList());
        }
    }

    /** What could not be read again is never said to be written. */
    @Test
    void whatIsNotReadAgainAsItWasIsNotKept() throws IOException {
        var odd = new Dossier("", "e", Answers.NONE, Map.of(), List.of(), List.of(), List.of(), Samples.small().created(),
                Samples.small().changed());
        var trouble = assertThrows(Trouble.class, () -> new Office(folder).write(odd, Optional.empty()));
        assertEquals(Trouble.Kind.INTERNAL, trouble.kind());
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }
}
