package kz.senim.pack.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import kz.senim.dossier.Carried;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.EvidenceContents;
import kz.senim.dossier.OwnTexts;
import kz.senim.dossier.Trouble;
import kz.senim.pack.Progress;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Pack;
import kz.senim.pack.model.Unfilled;
import kz.senim.pack.order.Finality;
import kz.senim.pack.order.Order;
import kz.senim.risk.Risk;
import kz.senim.rulebook.Editions;
import kz.senim.text.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackExportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Editions EDITIONS = new Editions();
    private static final String EDITION = EDITIONS.usual().id();
    private static final Order FINAL = Order.pdf(Languages.RU, Finality.FINAL);
    private static final Order DRAFT = Order.pdf(Languages.BOTH, Finality.DRAFT);

    private static final PackExport EXPORT = new PackExport(EDITIONS.usual(), () -> EDITIONS.penalties(EDITION));

    @TempDir
    Path folder;

    private static Dossier worked(String id, List<Risk> more) {
        var given = EDITIONS.cases(EDITION).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow().given();
        var at = DAY.atStartOfDay(ZoneOffset.UTC).toInstant();
        var risks = new ArrayList<>(given.risks());
        risks.addAll(more);
        var dossier = new Dossier("", EDITION, given.answers(), given.notes(), risks, given.scenarios(), List.of(), at, at);
        for (var blank : EXPORT.blanks(dossier, DAY)) {
            dossier = dossier.after(new Change.Worded(OwnTexts.blank(blank.id()), "Айжан"), at);
        }
        return dossier;
    }

    private Pack made(String id, Order order) {
        return EXPORT.compose(worked(id, List.of()), DAY, List.of(), order);
    }

    @Test
    void whatIsWholeIsFinalOrADraftAsAsked() {
        assertFalse(made("order-bot", FINAL).draft());
        assertTrue(made("order-bot", DRAFT).draft());
        assertFalse(EXPORT.compose(worked("order-bot", List.of()), DAY, List.of()).draft());
    }

    @Test
    void openQuestionsRefuseAFinalPackAndAreNamed() {
        var refused = assertThrows(Trouble.class, () -> made("beauty-salon-unknown", FINAL));
        assertEquals(Trouble.Kind.PACK_OPEN, refused.kind());
        assertTrue(refused.subject().matches("\\d+: «.+\\?», «.+», «.+» …"), refused.subject());
        assertTrue(made("beauty-salon-unknown", DRAFT).draft());
    }

    /** All is answered, but risks have no decision: a register is never without gaps. */
    @Test
    void remarksOnTheRegisterHinderNothing() {
        assertEquals(List.of(), Unfilled.of(made("call-centre-tone", FINAL)));
        assertFalse(made("call-centre-tone", FINAL).draft());
    }

    @Test
    void oneBlankIsEnough() {
        var whole = worked("order-bot", List.of());
        var blank = EXPORT.blanks(whole, DAY).getFirst();
        var dossier = whole.after(new Change.Worded(OwnTexts.blank(blank.id()), ""), whole.changed());
        assertThrows(Trouble.class, () -> EXPORT.compose(dossier, DAY, List.of(), FINAL));
        assertFalse(EXPORT.compose(EXPORT.filled(dossier, DAY), DAY, List.of(), FINAL).draft());
    }

    @Test
    void aMarkBesideAnOpenQuestionIsNotCountedTwice() {
        var questions = List.of(new Phrase("Сұрақ?", "Вопрос?"));
        var risk = new Unfilled.Spot("risks", Phrase.same("Решение"));
        var unfilled = List.of(new Unfilled.Spot("annexes", Phrase.same("Вопрос?: Ответ")), new Unfilled.Spot("duties", Phrase.same("Вопрос?: Ответ")), risk, risk);
        assertEquals(List.of(risk), Unfilled.beside(questions, unfilled));
        assertEquals(3, Unfilled.beside(List.of(), unfilled).size());
    }

    /** Where one cancels does not matter: the wish is noticed soon, and the old file stays. */
    @Test
    void cancelledAtAnyLookNothingIsLeftBehind() throws IOException {
        var risks = EDITIONS.usual().risks().templates();
        var many = IntStream.range(0, 500).mapToObj(i -> Risk.of("r" + i, risks.get(i % risks.size()))).toList();
        var carried = new Carried(worked("order-bot", many), EvidenceContents.NONE);
        var pack = EXPORT.compose(carried.dossier(), DAY, List.of(), DRAFT);
        var old = Files.writeString(folder.resolve("бот.pdf"), "old");
        var looks = new Looks(Integer.MAX_VALUE);
        EXPORT.write(pack, carried, DRAFT, folder.resolve("whole.pdf"), looks);
        Files.delete(folder.resolve("whole.pdf"));
        assertTrue(looks.count > 20 * pack.papers().size(), "looks: " + looks.count);
        for (int at : List.of(1, looks.count / 2, looks.count)) {
            assertThrows(CancellationException.class, () -> EXPORT.write(pack, carried, DRAFT, old, new Looks(at)));
            assertEquals("old", Files.readString(old));
            try (var files = Files.list(folder)) {
                assertEquals(List.of(old), files.toList());
            }
        }
    }

    /** Wishes to stop at a certain look. */
    private static final class Looks implements Progress {

        private final int stop;
        private int count;

        Looks(int stop) {
            this.stop = stop;
        }

        @Override
        public void papers(int done, int all) {}

        @Override
        public boolean cancelled() {
            return ++count >= stop;
        }
    }
}
