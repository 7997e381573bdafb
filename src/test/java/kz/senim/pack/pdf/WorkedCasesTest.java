package kz.senim.pack.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.senim.dossier.Dossier;
import kz.senim.pack.export.PackExport;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Pack;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.Editions;
import kz.senim.rulebook.WorkedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packs of real cases, as an auditor gets them. */
class WorkedCasesTest {

    /** Enough to see every paper, finished and open; the others differ by their answers only. */
    private static final int CASES = 2;

    private static final Editions EDITIONS = new Editions();
    private static final Edition EDITION = EDITIONS.usual();

    @ParameterizedTest
    @MethodSource("cases")
    void packIsValidAndLosesNoWord(WorkedCase worked) throws Exception {
        Pack pack = pack(worked);
        byte[] file = PdfPackTest.render(pack, Languages.BOTH);
        assertEquals(List.of(), Validation.faults(file, "3a"));
        assertEquals(List.of(), Validation.faults(file, "ua1"));
        String drawn = new TaggedText(file).whole();
        Texts.shown(pack, Languages.BOTH).forEach(text -> assertTrue(Texts.found(drawn, text), text));
    }

    /** The register to be printed is a document of its own, with what it cites and nothing else. */
    @Test
    void theRegisterAloneIsValid() throws Exception {
        var worked = EDITIONS.cases(EDITION.id()).stream().filter(c -> c.id().equals("order-bot")).findFirst().orElseThrow();
        var pack = new PackExport(EDITION, () -> EDITIONS.penalties(EDITION.id())).register(dossier(worked), worked.asOf());
        assertEquals(List.of("risks", "annexes"), pack.papers().stream().map(Pack.Paper::id).toList());
        byte[] file = PdfPackTest.render(pack, Languages.KK);
        assertEquals(List.of(), Validation.faults(file, "3a"));
        assertEquals(List.of(), Validation.faults(file, "ua1"));
        String drawn = new TaggedText(file).whole();
        Texts.shown(pack, Languages.KK).forEach(text -> assertTrue(Texts.found(drawn, text), text));
        assertTrue(Texts.found(drawn, "Бот той тортын өзі растамайды"));
    }

    static Stream<WorkedCase> cases() {
        var cases = EDITIONS.cases(EDITION.id());
        int step = Math.max(1, cases.size() / CASES);
        return IntStream.range(0, cases.size()).filter(i -> i % step == step - 1).mapToObj(cases::get);
    }

    private static Pack pack(WorkedCase worked) {
        return new PackExport(EDITION, () -> EDITIONS.penalties(EDITION.id())).compose(dossier(worked), worked.asOf(), List.of());
    }

    private static Dossier dossier(WorkedCase worked) {
        var given = worked.given();
        var at = worked.asOf().atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Dossier("", EDITION.id(), given.answers(), given.notes(), given.risks(), given.scenarios(), List.of(), at, at);
    }
}
