package kz.senim.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import kz.senim.law.Answer;
import kz.senim.law.Truth;
import kz.senim.ui.Office;
import kz.senim.ui.kit.Opened;
import org.junit.jupiter.api.Test;

/** What a change of an answer would change is told before it is made. */
class ForesightTest {

    private final Office office = new Office();
    private final Opened opened = new Opened(office, office.open("call-centre-tone"));

    private QuestionModel model(String question) {
        return new QuestionModel(office.edition.rules().question(question),
                new AnswerPlace.OfDossier(opened.open, office.exports, question));
    }

    @Test
    void aChangeOfWeightWaitsForAYesAndSaysWhatItChanges() {
        var consent = model("prohibited.emotions-consent");
        consent.choose("all");
        assertEquals(Optional.of(Answer.chosen("none")), consent.answer());
        var foreseen = consent.foresightProperty().get();
        assertEquals("prohibited.emotions", foreseen.findings().getFirst().id());
        assertEquals(Truth.NO, foreseen.findings().getFirst().after());
        assertEquals(List.of("prohibited.emotions-law", "duty.stop"), foreseen.unused());
        assertTrue(foreseen.duties().stream().anyMatch(d -> d.after() == Truth.NO));
        consent.goOn();
        assertEquals(Optional.of(Answer.chosen("all")), consent.answer());
        assertEquals(Truth.NO, opened.open.conclusions().truthOf("prohibited.emotions"));
        assertNotNull(opened.open.dossier().answers().to("prohibited.emotions-law").orElse(null));
    }

    @Test
    void leavingItChangesNothing() {
        var consent = model("prohibited.emotions-consent");
        var before = opened.open.dossier();
        consent.choose("all");
        consent.leave();
        assertNull(consent.foresightProperty().get());
        assertEquals(before, opened.open.dossier());
    }

    @Test
    void anAnswerJustGivenIsCorrectedFreely() {
        var consent = model("prohibited.emotions-consent");
        consent.choose("all");
        consent.goOn();
        consent.choose("none");
        assertNull(consent.foresightProperty().get());
        assertEquals(Optional.of(Answer.chosen("none")), consent.answer());
    }

    @Test
    void takingAnAnswerBackWaitsToo() {
        var consent = model("prohibited.emotions-consent");
        consent.takeBack();
        assertEquals(Truth.OPEN, consent.foresightProperty().get().findings().getFirst().after());
        assertTrue(consent.answer().isPresent());
    }

    @Test
    void aChangeThatChangesNothingElseIsMadeAtOnce() {
        var duty = model("duty.risk-management");
        duty.choose("partly");
        var again = model("duty.risk-management");
        again.choose("done");
        assertNull(again.foresightProperty().get());
        assertEquals(Optional.of(Answer.chosen("done")), again.answer());
    }

    @Test
    void choosingTheAnswerThatStandsDropsWhatWaited() {
        var consent = model("prohibited.emotions-consent");
        consent.choose("all");
        consent.choose("none");
        assertNull(consent.foresightProperty().get());
    }
}
