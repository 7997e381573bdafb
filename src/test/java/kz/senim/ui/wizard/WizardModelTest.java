package kz.senim.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.law.Answer;
import kz.senim.law.Truth;
import kz.senim.ui.Office;
import kz.senim.ui.kit.OpenDossier;
import kz.senim.ui.kit.Opened;
import org.junit.jupiter.api.Test;

class WizardModelTest {

    private final Office office = new Office();

    private WizardModel model(Dossier dossier, String spot) {
        return new WizardModel(new Opened(office, dossier).open, office.edition.rules(), spot);
    }

    private WizardModel empty() {
        return model(office.add(Map.of(), List.of()), "");
    }

    private static void answer(OpenDossier open, String question, String choice) {
        open.change(new Change.Answered(question, Answer.chosen(choice)));
    }

    @Test
    void aNewDossierBeginsAtTheFirstQuestion() {
        var model = empty();
        assertEquals("organisation", model.step());
        assertEquals("org.name", model.question());
    }

    @Test
    void anUnfinishedOneBeginsWhereSomethingIsOpen() {
        var dossier = office.open("order-bot");
        office.dossiers.change(dossier, new Change.Withdrawn("autonomy.cancel"));
        var model = model(dossier, "");
        assertEquals("autonomy", model.step());
        assertEquals("autonomy.cancel", model.question());
    }

    @Test
    void aSpotLeadsToItsQuestionOrStep() {
        var dossier = office.open("order-bot");
        assertEquals("risk.moral", model(dossier, "risk.moral").question());
        assertEquals("risk", model(dossier, "risk.moral").step());
        assertEquals("mode", model(dossier, "mode").step());
    }

    @Test
    void stepsLeadOnToBothEnds() {
        var model = empty();
        assertFalse(model.previous());
        model.steps().stream().skip(1).forEach(step -> {
            assertTrue(model.next());
            assertEquals(step, model.step());
        });
        assertFalse(model.next());
    }

    @Test
    void aStepTellsHowFarItIs() {
        var model = empty();
        assertEquals(StepState.EMPTY, model.stateOf("autonomy"));
        assertEquals(StepState.DONE, model(office.open("order-bot"), "").stateOf("autonomy"));
        assertEquals(StepState.FIND_OUT, model(office.open("beauty-salon-unknown"), "").stateOf("prohibited"));
        answer(model.open(), "org.kind", "entrepreneur");
        assertEquals(StepState.STARTED, model.stateOf("organisation"));
    }

    @Test
    void withoutAnAiSystemLaterStepsAreNotNeededAndSayWhy() {
        var model = model(office.open("price-calculator"), "autonomy");
        assertEquals(StepState.NOT_NEEDED, model.stateOf("autonomy"));
        assertEquals("", model.question());
        var out = model.outOfPlay(Truth.NO);
        assertEquals(model.questionsOf("autonomy"), out);
        assertFalse(model.whyAsked(out.getFirst()).because().isEmpty());
    }

    @Test
    void undoLeadsToTheQuestionItChanges() {
        var model = model(office.open("order-bot"), "organisation");
        answer(model.open(), "autonomy.final", "human");
        assertTrue(model.undo());
        assertEquals("autonomy.final", model.question());
        assertFalse(model.undo());
    }
}
