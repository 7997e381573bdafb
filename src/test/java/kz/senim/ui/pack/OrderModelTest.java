package kz.senim.ui.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import kz.senim.dossier.Change;
import kz.senim.law.Answer;
import kz.senim.pack.model.Blank;
import kz.senim.pack.model.Offer;
import kz.senim.pack.model.Unfilled.Spot;
import kz.senim.pack.order.Finality;
import kz.senim.pack.order.Format;
import kz.senim.text.Phrase;
import kz.senim.ui.Office;
import kz.senim.ui.kit.Desk;
import kz.senim.ui.kit.OpenDossier;
import kz.senim.ui.kit.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrderModelTest {

    private final Office office = new Office();
    private final PackChoice choice = new PackChoice(Path.of("құжаттар"));
    private final List<Spot> unfilled = new ArrayList<>();
    private final List<Blank> blanks = new ArrayList<>();
    private final List<Offer> offered = new ArrayList<>(List.of(
            new Offer("passport", Phrase.same("Паспорт"), Optional.empty()),
            new Offer("data", Phrase.same("Деректер"), Optional.of(Phrase.same("оқытпайды")))));
    private OpenDossier open;

    @BeforeEach
    void begin() {
        var opened = new AtomicReference<OpenDossier>();
        new Desk(office.services(), Tasks.inline(), problem -> {
            throw new IllegalStateException(problem);
        }).open(office.open("order-bot").id(), opened::set);
        open = opened.get();
    }

    private OrderModel model(PackChoice chosen) {
        return new OrderModel(open, new Outlook(blanks, unfilled, offered), chosen);
    }

    @Test
    void whatIsOpenIsListedInOrder() {
        var order = model(choice);
        assertEquals(List.of(), order.questions());
        assertTrue(order.mayBeFinal());
        open.change(new Change.Withdrawn("autonomy.final"));
        open.change(new Change.Answered("risk.outage", Answer.UNKNOWN));
        assertFalse(order.mayBeFinal());
        assertTrue(order.questions().containsAll(List.of("risk.outage", "autonomy.final")));
        var all = office.edition.rules().questions().stream().map(q -> q.id()).toList();
        assertEquals(order.questions().stream().sorted((a, b) -> all.indexOf(a) - all.indexOf(b)).toList(), order.questions());
    }

    @Test
    void finalWherePossibleUnlessADraftIsChosen() {
        assertEquals(Finality.FINAL, model(choice).order().finality());
        unfilled.add(new Spot("risks", Phrase.same("Шешім")));
        var marked = model(choice);
        assertEquals(Finality.DRAFT, marked.order().finality());
        assertFalse(marked.mayBeFinal());
        unfilled.clear();
        var free = model(choice);
        assertEquals(Finality.FINAL, free.order().finality(), "what had to be a draft was no choice");
        free.finalityProperty().set(Finality.DRAFT);
        assertEquals(Finality.DRAFT, model(choice).order().finality());
    }

    @Test
    void aMarkBesideAnOpenQuestionIsNotNamedTwice() {
        unfilled.add(new Spot("passport", Phrase.same("Шектеулер")));
        unfilled.add(new Spot("risks", Phrase.same("Қауіп-қатер: Шешім")));
        assertEquals(unfilled, model(choice).unfilled());
        open.change(new Change.Withdrawn("autonomy.final"));
        assertEquals(unfilled.subList(1, 2), model(choice).unfilled());
    }

    @Test
    void aBlankKeepsItADraft() {
        blanks.add(new Blank("contact", Phrase.same("байланыс"), Phrase.EMPTY, List.of(Phrase.same("Келісім")), ""));
        assertFalse(model(choice).mayBeFinal());
        assertEquals(blanks, model(choice).blanks());
    }

    @Test
    void onePaperIsKeptForItsDossierAsLongAsItIsCalledFor() {
        assertTrue(model(choice).order().whole());
        model(choice).paperProperty().set("passport");
        assertEquals("passport", model(choice).order().paper());
        assertEquals("Паспорт", model(choice).title().orElseThrow().kk());
        offered.removeFirst();
        assertTrue(model(choice).order().whole());
        choice.chosePaper(open.dossier().id(), "data");
        assertTrue(model(choice).order().whole(), "not called for");
        choice.chosePaper("another", "passport");
        assertTrue(model(choice).order().whole());
    }

    @Test
    void anArchiveIsAlwaysWhole() {
        var order = model(choice);
        order.paperProperty().set("passport");
        order.formatProperty().set(Format.ZIP);
        assertTrue(order.order().whole());
        assertTrue(model(choice).order().whole());
    }
}
