package kz.senim.ui.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import kz.senim.law.Citation;
import kz.senim.risk.Level;
import kz.senim.risk.Remark;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.text.Language;
import org.junit.jupiter.api.Test;

class RiskModelTest {

    private final Workplace workplace = new Workplace("order-bot", Risk.own("own", "Сервер өшті"));
    private final RiskModel own = new RiskModel(workplace.register, "own", workplace);

    private RiskModel suggested() {
        var template = workplace.register.suggested().getFirst();
        workplace.register.add(template);
        return new RiskModel(workplace.register, "id1", workplace);
    }

    @Test
    void theCatalogueBeginsAndFollowsTheLanguage() {
        var model = suggested();
        String kazakh = model.shown(RiskPart.CONSEQUENCE, Language.KK);
        assertFalse(kazakh.equals(model.shown(RiskPart.CONSEQUENCE, Language.RU)));
        model.type(RiskPart.CONSEQUENCE, " " + kazakh + "\n");
        model.type(RiskPart.TITLE, model.shown(RiskPart.TITLE, Language.RU));
        assertEquals("", model.risk().text(RiskField.CONSEQUENCE));
        assertFalse(model.reworded());
        assertTrue(model.fromCatalogue());
    }

    @Test
    void ownWordsAreStoredAndGivenUpAgain() {
        var model = suggested();
        model.type(RiskPart.CONSEQUENCE, "Касса апарады.");
        assertEquals("Касса апарады.", workplace.kept().risks().getLast().text(RiskField.CONSEQUENCE));
        assertEquals("Касса апарады.", model.shown(RiskPart.CONSEQUENCE, Language.RU));
        assertTrue(model.reworded());
        model.restoreWords();
        assertEquals("", workplace.kept().risks().getLast().text(RiskField.CONSEQUENCE));
    }

    @Test
    void everyEditIsSavedAndCanBeUndone() {
        own.before(Optional.of(new Level(4, 5)));
        own.after(Optional.of(new Level(2, 5)));
        own.owner("Айжан");
        own.review(Optional.of(Workplace.TODAY.plusYears(1)));
        assertEquals(List.of(own.risk()), workplace.kept().risks());
        own.undo();
        assertEquals(Optional.empty(), workplace.kept().risks().getFirst().review());
        assertEquals("Айжан", own.risk().text(RiskField.OWNER));
    }

    @Test
    void whatIsTheSameIsNotSavedAnew() {
        var before = workplace.open.dossier();
        own.type(RiskPart.TITLE, "Сервер өшті");
        own.misuse(false);
        assertEquals(before, workplace.open.dossier());
    }

    @Test
    void misuseStandsInAnotherSubparagraph() {
        assertEquals(List.of(Citation.parse("18.1.1")), own.basis());
        own.misuse(true);
        assertEquals(List.of(Citation.parse("18.1.2")), own.basis());
    }

    @Test
    void aNewRiskLeftBlankIsNotKept() {
        String id = workplace.register.addOwn();
        var blank = new RiskModel(workplace.register, id, workplace);
        assertEquals(2, blank.count());
        blank.dropBlank();
        own.dropBlank();
        own.undo();
        assertEquals(List.of("own"), workplace.kept().risks().stream().map(Risk::id).toList());
    }

    /** What the screen still shows for a moment must not fail. */
    @Test
    void aRemovedRiskHasNoNumber() {
        own.remove("Сервер өшті", () -> { });
        assertEquals(0, own.number());
        assertTrue(own.title().isEmpty());
        assertEquals(List.of(), own.remarks());
        assertFalse(own.reworded());
    }

    @Test
    void oneRiskLeadsToTheNext() {
        suggested();
        assertEquals("id1", own.next().orElseThrow().id());
        assertEquals(1, own.number());
    }
}
