package kz.senim.pack.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.JournalEntry;
import kz.senim.exchange.Samples;
import kz.senim.form.Refusal;
import kz.senim.law.Concluding;
import kz.senim.pack.model.Mark;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.Editions;
import kz.senim.text.Language;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dossier as a machine copy and back, and the published schema of it. */
class MachineCopyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Made MADE = new Made("Senim test", Made.PACK, new Mark("«Айжан» ЖК", List.of("Алматы"), Optional.empty()));
    private static final Editions EDITIONS = new Editions();
    private static final Edition EDITION = EDITIONS.usual();
    private static final AssessmentJson JSON = new AssessmentJson(EDITION, () -> EDITIONS.penalties(EDITION.id()));
    private static final List<JournalEntry> JOURNAL = List.of(
            new JournalEntry(1, Instant.parse("2026-11-22T09:02:00.123Z"), "Айжан", "answer:q.1", "", "", "ab12"),
            new JournalEntry(2, Instant.parse("2026-11-22T09:03:00Z"), "", "risk:r.1", "", "", "cd34"));
    private static final Schema SCHEMA = schema();
    private static final String SMALL = new String(copy(Samples.small(), JOURNAL), StandardCharsets.UTF_8);

    private static Schema schema() {
        try (var in = AssessmentJson.class.getResourceAsStream("/schema/machine-copy.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] copy(Dossier dossier, List<JournalEntry> journal) {
        return JSON.of(dossier, Concluding.conclude(dossier.answers(), EDITION.rules(), DAY), journal, MADE);
    }

    private static List<?> faults(byte[] copy) {
        return SCHEMA.validate(new String(copy, StandardCharsets.UTF_8), InputFormat.JSON);
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void anyDossierIsReadAsItWas(@ForAll long seed) throws IOException {
        var dossier = new Samples(seed).any();
        byte[] bytes = copy(dossier, JOURNAL);
        var read = MachineCopy.read(bytes);
        assertEquals(dossier, read.dossier());
        assertEquals(JOURNAL, read.journal());
        assertEquals(DAY, read.asOf());
        assertEquals(MADE, read.made());
        assertArrayEquals(bytes, copy(read.dossier(), read.journal()));
        assertEquals(List.of(), faults(bytes));
    }

    @Test
    void everyWorkedCaseIsReadAsItWasAndFitsTheSchema() throws IOException {
        for (var worked : EDITIONS.cases(EDITION.id())) {
            var dossier = GivenJson.dossier(worked.given(), worked.asOf());
            byte[] bytes = copy(dossier, List.of());
            assertEquals(dossier, MachineCopy.read(bytes).dossier());
            assertEquals(List.of(), faults(bytes), worked.id());
            var conclusions = Concluding.conclude(worked.given().answers(), EDITION.rules(), worked.asOf());
            assertEquals(List.of(), faults(JSON.withWords(worked.given(), conclusions, Language.KK)));
        }
    }

    /** Each replaces one piece of a sound copy. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
        "\"version\" : 2; \"version\" : 2, \"more\" : 1",
        "\"version\" : 2; \"version\" : \"2\"",
        "\"asOf\" : \"2026-11-22\"; \"asOf\" : 20261122",
        "\"asOf\" : \"2026-11-22\",; ~ ~",
        "\"likelihood\" : 5; \"likelihood\" : 6",
        "\"likelihood\" : 5; \"likelihood\" : 5.0e0",
        "\"kind\" : \"day\"; \"kind\" : \"never\"",
        "\"misuse\" : true; \"misuse\" : 1",
        "\"number\" : 2; \"number\" : 2, \"after\" : \"x\"",
    })
    void whatIsNoCopyFitsNeitherTheReaderNorTheSchema(String piece, String other) {
        var broken = SMALL.replaceFirst(java.util.regex.Pattern.quote(piece), java.util.regex.Matcher.quoteReplacement(other.strip()));
        assertNotEquals(SMALL, broken);
        byte[] bytes = broken.getBytes(StandardCharsets.UTF_8);
        assertThrows(Exception.class, () -> MachineCopy.read(bytes));
        if (!other.contains("5.0e0")) {
            assertFalse(faults(bytes).isEmpty());
        }
    }

    @Test
    void whatIsUnderAnotherKeyTwiceOrTooDeepIsRefused() {
        refused(SMALL.replaceFirst("\"version\" : 2", "\"version\" : 2, \"version\" : 2"));
        refused(SMALL + "{}");
        refused("[".repeat(100_000));
        refused("{\"schema\":" + "{\"a\":".repeat(500) + "1" + "}".repeat(501));
        refused("");
        refused("null");
        refused("{\"schema\":\"senim.assessment\"}");
        refused(SMALL.substring(0, SMALL.length() / 2));
        assertThrows(Exception.class, () -> MachineCopy.read(new byte[] {(byte) 0xff, (byte) 0xfe}));
        assertThrows(Refusal.class, () -> MachineCopy.read(new byte[MachineCopy.LARGEST + 1]));
    }

    private static void refused(String json) {
        assertThrows(Exception.class, () -> MachineCopy.read(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anotherVersionIsSaidToBeOne() {
        var other = SMALL.replaceFirst("\"version\" : 2", "\"version\" : 3").getBytes(StandardCharsets.UTF_8);
        var refusal = assertThrows(Refusal.class, () -> MachineCopy.read(other));
        assertTrue(refusal.of("x").getMessage().startsWith("K3"), refusal.of("x").getMessage());
    }
}
