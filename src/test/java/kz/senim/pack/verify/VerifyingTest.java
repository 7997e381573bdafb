package kz.senim.pack.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.JournalEntry;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;
import kz.senim.exchange.Samples;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.pack.export.PackExport;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Mark;
import kz.senim.pack.model.Pack;
import kz.senim.pack.verify.Difference.Place;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.Editions;
import kz.senim.rulebook.WorkedCase;
import kz.senim.text.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyingTest {

    private static final Editions EDITIONS = new Editions();
    private static final Edition EDITION = EDITIONS.usual();
    private static final PackExport EXPORT = new PackExport(EDITION, () -> EDITIONS.penalties(EDITION.id()));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final List<JournalEntry> JOURNAL = List.of(
            new JournalEntry(1, Instant.parse("2026-11-22T09:02:00Z"), "Айжан", "answer:system.name", "", "x", "ab12"));
    private static final Dossier BOT = dossier(worked("order-bot"));
    private static final Pack PACK = EXPORT.compose(BOT, DAY, JOURNAL);
    private static final byte[] FILE = Forging.pdf(PACK, Languages.RU);

    @TempDir
    private Path folder;

    static Stream<WorkedCase> cases() {
        return EDITIONS.cases(EDITION.id()).stream();
    }

    private static WorkedCase worked(String id) {
        return cases().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    private static Dossier dossier(WorkedCase worked) {
        var given = worked.given();
        var at = worked.asOf().atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Dossier("d1", EDITION.id(), given.answers(), given.notes(), given.risks(), given.scenarios(), List.of(), at, at);
    }

    private GivenPack given(byte[] file) {
        try {
            return GivenPack.read(Files.write(folder.resolve("топтама.pdf"), file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Proof proof(byte[] file) {
        return new Verifying(EDITIONS).of(given(file));
    }

    private static Set<Place> places(Proof proof) {
        return proof.differences().stream().map(Difference::place).collect(Collectors.toSet());
    }

    private static List<String> ids(Proof proof, Place place) {
        return proof.differences().stream().filter(d -> d.place() == place).map(Difference::id).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyWorkedCaseIsRightAndComesBack(WorkedCase worked) {
        var dossier = dossier(worked);
        var given = given(Forging.pdf(EXPORT.compose(dossier, worked.asOf(), JOURNAL), Languages.KK));
        assertEquals(dossier, given.carried().dossier());
        var proof = new Verifying(EDITIONS).of(given);
        assertEquals(List.of(), proof.differences());
        assertTrue(proof.identical());
        assertEquals(Optional.of(Languages.KK), proof.languages());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void anyDossierIsRightAndComesBack(long seed) {
        var dossier = new Samples(seed).any();
        var given = given(Forging.pdf(EXPORT.compose(dossier, DAY, List.of()), Languages.BOTH));
        assertEquals(List.of(), new Verifying(EDITIONS).of(given).differences());
        assertEquals(dossier, given.carried().dossier());
    }

    @Test
    void theRegisterAloneIsRight() {
        var proof = proof(Forging.pdf(EXPORT.register(BOT, DAY), Languages.BOTH));
        assertEquals(List.of(), proof.differences());
        assertTrue(proof.identical());
    }

    /** Each way of ordering it: another paper, marked as a draft though nothing keeps it from being final, under a mark. */
    @Test
    void whatWasOrderedOtherwiseIsRight() {
        var paper = EXPORT.paper("signatures", BOT, DAY, JOURNAL);
        assertEquals(List.of(), proof(Forging.pdf(paper.draft(true), Languages.RU)).differences());
        var marked = new PackExport(EDITION, () -> EDITIONS.penalties(EDITION.id()),
                new Mark("Кеңесші", List.of("Алматы, +7 700"), Optional.empty())).paper("passport", BOT, DAY, JOURNAL);
        var proof = proof(Forging.pdf(marked, Languages.KK));
        assertEquals(List.of(), proof.differences());
        assertTrue(proof.identical());
    }

    /** What is open makes a draft, whatever the file says of itself. */
    @Test
    void aDraftWhoseMarkWasTakenAwayIsNamed() {
        var open = new Dossier("d2", EDITION.id(), Answers.NONE, Map.of(), List.of(), List.of(), List.of(), BOT.created(), BOT.changed());
        var draft = EXPORT.compose(open, DAY, List.of());
        assertTrue(draft.draft());
        assertEquals(Set.of(Place.WORDS), places(proof(Forging.pdf(draft.draft(false), Languages.RU))));
    }

    @Test
    void answersFromAFileGetTheSameIdEachTime() {
        var nameless = new Dossier("", BOT.edition(), BOT.answers(), BOT.notes(), BOT.risks(), BOT.scenarios(), List.of(),
                BOT.created(), BOT.changed());
        byte[] file = Forging.pdf(EXPORT.compose(nameless, DAY, List.of()), Languages.RU);
        var carried = given(file).carried().dossier();
        assertFalse(carried.id().isEmpty());
        assertEquals(carried, given(file).carried().dossier());
        assertEquals(BOT.answers(), carried.answers());
    }

    /** The copy says another conclusion; it was put into the file, or all hashes were made to fit. */
    @Test
    void aForgedConclusionIsNamed() {
        byte[] forged = forgedConclusion();
        var embedded = proof(Forging.embedded(FILE, forged));
        assertEquals(List.of("ai-system"), ids(embedded, Place.FINDING));
        assertTrue(places(embedded).contains(Place.HASH));
        var named = embedded.differences().stream().filter(d -> d.place() == Place.FINDING).findFirst().orElseThrow();
        assertTrue(named.file().toString().contains("truth=no") && named.own().toString().contains("truth=yes"), named.toString());
        assertEquals(List.of("ai-system"), ids(proof(Forging.pdf(Forging.with(PACK, forged), Languages.RU)), Place.FINDING));
    }

    private static byte[] forgedConclusion() {
        String text = new String(PACK.machine(), StandardCharsets.UTF_8);
        int at = text.indexOf("\"ai-system\" : {");
        int truth = text.indexOf("\"truth\" : \"yes\"", at);
        return (text.substring(0, truth) + "\"truth\" : \"no\"" + text.substring(truth + 15)).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aForgedAnswerIsNamedByWhatFollowsFromIt() {
        var other = BOT.after(new Change.Answered("ai.software", Answer.chosen("no")), BOT.changed());
        byte[] forged = Forging.replaced(PACK.machine(), answer(BOT, "ai.software"), answer(other, "ai.software"));
        var proof = proof(Forging.embedded(FILE, forged));
        assertTrue(places(proof).containsAll(Set.of(Place.HASH, Place.FINDING, Place.WORDS)), proof.differences().toString());
        assertTrue(ids(proof, Place.FINDING).contains("ai-system"));
    }

    private static String answer(Dossier dossier, String question) {
        String text = new String(EXPORT.compose(dossier, DAY, JOURNAL).machine(), StandardCharsets.UTF_8);
        int at = text.indexOf("\"question\" : \"" + question + "\"");
        return text.substring(at, text.indexOf('}', at));
    }

    @Test
    void aForgedLevelOfARiskIsNamedByThePages() {
        String text = new String(PACK.machine(), StandardCharsets.UTF_8);
        int at = text.indexOf("\"likelihood\" : ");
        char level = text.charAt(at + 15);
        byte[] forged = Forging.replaced(PACK.machine(), "\"likelihood\" : " + level, "\"likelihood\" : " + (level == '5' ? '1' : '5'));
        assertTrue(places(proof(Forging.embedded(FILE, forged))).containsAll(Set.of(Place.HASH, Place.WORDS)));
    }

    /** Pages of another text, with the sound copy inside. */
    @Test
    void changedWordsOfPagesAreNamed() {
        var other = EXPORT.compose(BOT.after(new Change.Answered(Dossier.ORGANISATION_NAME, new Answer.Text("ЖШС «Жалған»")), BOT.changed()), DAY, JOURNAL);
        var proof = proof(Forging.pdf(Forging.with(other, PACK.machine()), Languages.RU));
        assertTrue(places(proof).contains(Place.WORDS), proof.differences().toString());
        assertTrue(ids(proof, Place.FINDING).isEmpty());
        var page = proof.differences().stream().filter(d -> d.place() == Place.WORDS).findFirst().orElseThrow();
        assertTrue(page.file().toString().contains("Жалған"));
    }

    @Test
    void theCopyOfAnotherPackIsNamed() {
        byte[] another = EXPORT.compose(dossier(cases().filter(c -> !c.id().equals("order-bot")).findFirst().orElseThrow()), DAY, List.of()).machine();
        assertTrue(places(proof(Forging.embedded(FILE, another))).containsAll(Set.of(Place.HASH, Place.WORDS)));
    }

    @Test
    void whatIsDrawnOverAPageIsNamed() {
        var proof = proof(Forging.covered(FILE, 2));
        assertEquals(List.of(new Difference(Place.DRAWING, "2", null, null)), proof.differences());
    }

    @Test
    void aPageTakenOutIsNamed() {
        assertTrue(places(proof(Forging.edited(FILE, pdf -> pdf.removePage(2)))).contains(Place.PAGES));
    }

    @Test
    void aCopyWrittenInAnotherWayIsNamed() {
        byte[] machine = Forging.replaced(PACK.machine(), "{", "{ ");
        assertTrue(places(proof(Forging.embedded(FILE, machine))).containsAll(Set.of(Place.HASH, Place.WRITING)));
    }

    /** Conclusions are compared all the same. */
    @Test
    void pagesOfAnotherVersionOfTheProgramAreNotCompared() {
        byte[] older = Forging.replaced(PACK.machine(), Program.named(), "Senim 0.0.1");
        var proof = proof(Forging.pdf(Forging.with(PACK, older), Languages.RU));
        assertEquals(Optional.empty(), proof.languages());
        assertEquals(Set.of(Place.HASH), places(proof), "the whole hash stands with the signatures");
        byte[] forged = Forging.replaced(forgedConclusion(), Program.named(), "Senim 0.0.1");
        assertEquals(List.of("ai-system"), ids(proof(Forging.embedded(FILE, forged)), Place.FINDING));
    }

    @Test
    void anEditionThatIsNotKnownIsSaid() {
        byte[] other = new String(PACK.machine(), StandardCharsets.UTF_8).replace(EDITION.id(), "kz-2099").getBytes(StandardCharsets.UTF_8);
        var given = given(Forging.embedded(FILE, other));
        var trouble = assertThrows(Trouble.class, () -> new Verifying(EDITIONS).of(given));
        assertEquals(Kind.UNKNOWN_EDITION, trouble.kind());
        assertEquals("kz-2099", trouble.subject());
        assertEquals(0, new Verifying(EDITIONS).doubts(given));
    }

    @Test
    void whatIsNoPackIsSaid() {
        refused(Kind.PACK_NOT_OURS, new byte[0]);
        refused(Kind.PACK_NOT_OURS, "бұл мәтін".getBytes(StandardCharsets.UTF_8));
        refused(Kind.PACK_NOT_OURS, Forging.emptied(FILE));
        refused(Kind.PACK_DAMAGED, "%PDF-1.7 жоқ".getBytes(StandardCharsets.UTF_8));
        refused(Kind.PACK_DAMAGED, Arrays.copyOf(FILE, FILE.length / 2));
        refused(Kind.PACK_DAMAGED, Forging.embedded(FILE, "{}".getBytes(StandardCharsets.UTF_8)));
        refused(Kind.PACK_DAMAGED, Forging.embedded(FILE, Forging.replaced(PACK.machine(), "\"version\" : 2", "\"version\" : 2, \"version\" : 2")));
        refused(Kind.PACK_OTHER_VERSION, Forging.embedded(FILE, Forging.replaced(PACK.machine(), "\"version\" : 2", "\"version\" : 1")));
    }

    /** 200 MB of spaces take 200 KB in the file. */
    @Test
    void aCopyThatBlowsUpIsRefused() {
        byte[] spaces = new byte[200 << 20];
        Arrays.fill(spaces, (byte) ' ');
        byte[] bomb = Forging.embedded(FILE, spaces);
        assertTrue(bomb.length < 3 << 20, "packed: " + bomb.length);
        refused(Kind.PACK_DAMAGED, bomb);
    }

    private void refused(Kind kind, byte[] file) {
        assertEquals(kind, assertThrows(Trouble.class, () -> given(file)).kind());
    }

    /** Whatever a disk does to a file, the answer is a word. */
    @Test
    void anyDamageIsSaid() {
        var random = new Random(230);
        for (int i = 0; i < 40; i++) {
            byte[] damaged = FILE.clone();
            int at = random.nextInt(damaged.length);
            random.nextBytes(damaged);
            byte[] spoilt = FILE.clone();
            System.arraycopy(damaged, 0, spoilt, at, Math.min(1 + random.nextInt(40), spoilt.length - at));
            try {
                given(spoilt);
            } catch (Trouble trouble) {
                assertTrue(Set.of(Kind.PACK_DAMAGED, Kind.PACK_NOT_OURS).contains(trouble.kind()), trouble.toString());
            }
        }
    }
}
