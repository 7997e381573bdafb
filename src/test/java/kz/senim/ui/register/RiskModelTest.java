package kz.senim.ui.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import kz.senim.law.Citation;
import kz.senim.risk.Closing;
import kz.senim.risk.Level;
import kz.senim.risk.Levels;
import kz.senim.risk.Measure;
import kz.senim.risk.Remark;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.risk.Treatment;
import kz.senim.text.Language;
import org.junit.jupiter.api.Test;

class RiskModelTest {

    private final Workplace workplace = new Workplace("order-bot", Risk.own("own", "Сервер өшті"));
    private final RiskModel own = new RiskModel(workplace.register, "own", workplace);

    private RiskModel suggested() {
        var template = workplace.register.suggested().getFirst();
        workplace.register.add(template, List.of());
        return new RiskModel(workplace.register, "id1", workplace);
    }

    @Test
    void theCatalogueBeginsAndFollowsTheLanguage() {
        var model = suggested();
        String kazakh = model.shown(RiskField.CONSEQUENCE, Language.KK);
        assertFalse(kazakh.equals(model.shown(RiskField.CONSEQUENCE, Language.RU)));
        model.type(RiskField.CONSEQUENCE, " " + kazakh + "\n");
        model.type(RiskField.TITLE, model.shown(RiskField.TITLE, Language.RU));
        assertEquals("", model.risk().text(RiskField.CONSEQUENCE));
        assertFalse(model.reworded());
        assertTrue(model.fromCatalogue());
    }

    @Test
    void ownWordsAreStoredAndGivenUpAgain() {
        var model = suggested();
        model.type(RiskField.CONSEQUENCE, "Касса апарады.");
        assertEquals("Касса апарады.", workplace.kept().risks().getLast().text(RiskField.CONSEQUENCE));
        assertEquals("Касса апарады.", model.shown(RiskField.CONSEQUENCE, Language.RU));
        assertTrue(model.reworded());
        model.restoreWords();
        assertEquals("", workplace.kept().risks().getLast().text(RiskField.CONSEQUENCE));
    }

    @Test
    void everyEditIsSavedAndCanBeUndone() {
        own.change(r -> r.withLevels(new Levels(Optional.of(new Level(4, 5)), Optional.empty(), Optional.of(new Level(2, 5)))));
        own.type(RiskField.OWNER, "Айжан");
        own.change(r -> r.withReview(Optional.of(Workplace.TODAY.plusYears(1))));
        assertEquals(List.of(own.risk()), workplace.kept().risks());
        own.undo();
        assertEquals(Optional.empty(), workplace.kept().risks().getFirst().review());
        assertEquals("Айжан", own.risk().text(RiskField.OWNER));
    }

    @Test
    void whatIsTheSameIsNotSavedAnew() {
        var before = workplace.open.dossier();
        own.type(RiskField.TITLE, "Сервер өшті");
        own.change(r -> r.withMisuse(false));
        assertEquals(before, workplace.open.dossier());
    }

    @Test
    void misuseStandsInAnotherSubparagraph() {
        assertEquals(List.of(Citation.parse("18.1.1")), own.basis());
        own.change(r -> r.withMisuse(true));
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

    @Test
    void anAcceptanceOfWhichNothingIsSaidIsNone() {
        assertFalse(own.needsAcceptance());
        own.change(r -> r.withTreatment(Optional.of(Treatment.RETAIN)));
        assertTrue(own.needsAcceptance());
        own.accept(a -> a.withBy("Айжан"));
        assertEquals("Айжан", workplace.kept().risks().getFirst().acceptance().orElseThrow().by());
        own.accept(a -> a.withBy(""));
        assertEquals(Optional.empty(), workplace.kept().risks().getFirst().acceptance());
    }

    @Test
    void aClosedRiskCanBeOpenedAgain() {
        own.closing(c -> new Closing(c.on(), "ескі"));
        assertTrue(own.risk().standing(), "nothing is said of why before it is closed");
        own.close();
        own.closing(c -> new Closing(c.on(), "ескі"));
        assertEquals(Optional.of(new Closing(Workplace.TODAY, "ескі")), workplace.kept().risks().getFirst().closed());
        assertEquals(List.of(), own.remarks());
        own.reopen();
        assertTrue(workplace.kept().risks().getFirst().standing());
    }

    @Test
    void aMeasureLeftBlankIsNotKept() {
        own.measures().addOwn();
        var said = own.measures().addOwn();
        own.measures().type(said, "Сервер сатып алу");
        own.dropBlank();
        assertEquals(List.of("Сервер сатып алу"), own.risk().measures().stream().map(Measure::text).toList());
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
