package kz.senim.ui.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import kz.senim.law.Citation;
import kz.senim.law.Concluding;
import kz.senim.dossier.Dossier;
import kz.senim.text.Language;
import kz.senim.text.Words;
import kz.senim.ui.Office;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Tone;
import org.junit.jupiter.api.Test;

class NextStepsTest {

    private final Office office = new Office();
    private final Speech speech = new Speech(Language.KK, Words.load("ui"));

    private List<NextStep> of(Dossier dossier) {
        var conclusions = Concluding.conclude(dossier.answers(), office.edition.rules(), office.services().today());
        return new NextSteps(office.edition, speech, dossier, conclusions).all();
    }

    private static List<Citation> law(String unit) {
        return List.of(Citation.parse(unit));
    }

    @Test
    void aProhibitedFunctionComesFirstAndLeadsToItsAnswer() {
        var first = of(office.open("call-centre-tone")).getFirst();
        assertEquals(Tone.STOP, first.tone());
        assertEquals(law("18.2"), first.basis());
        assertEquals("prohibited.emotion-measures", first.place().spot());
    }

    @Test
    void whatIsOpenIsNamedAxisByAxis() {
        var steps = of(office.open("beauty-salon-unknown"));
        assertEquals(law("17.3"), steps.getFirst().basis());
        for (var unit : List.of("17.1", "17.2", "17.4")) {
            assertTrue(steps.stream().anyMatch(s -> s.basis().containsAll(law(unit)) && !s.place().spot().isEmpty()), unit);
        }
    }

    @Test
    void anEmptyRegisterIsToBeMade() {
        var bot = office.open("order-bot");
        var bare = office.dossiers.create(bot.edition(), bot.answers(), Map.of(), List.of(), List.of());
        assertTrue(of(bare).stream().anyMatch(s -> s.basis().equals(law("18.1")) && s.place().route() == Route.REGISTER));
    }

    @Test
    void noRegisterIsAskedWhereThereIsNoAiSystem() {
        var steps = of(office.open("price-calculator"));
        assertFalse(steps.stream().anyMatch(s -> s.place().route() == Route.REGISTER));
        assertEquals(1, steps.size());
    }

    @Test
    void everyStepHasWordsInBothLanguages() {
        for (var id : List.of("call-centre-tone", "beauty-salon-unknown", "order-bot", "price-calculator")) {
            for (var language : Language.values()) {
                speech.languageProperty().set(language);
                of(office.open(id)).forEach(s -> assertFalse(s.words().apply(language).contains("{"), id));
            }
        }
    }
}
