package kz.senim.ui.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import kz.senim.risk.Measure;
import kz.senim.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeasuresModelTest {

    private final Workplace workplace = new Workplace("order-bot");
    private RiskModel risk;
    private MeasuresModel model;
    private List<String> catalogue;

    @BeforeEach
    void suggestedRisk() {
        var template = workplace.register.suggested().getFirst();
        catalogue = template.measures();
        workplace.register.add(template, List.of());
        risk = new RiskModel(workplace.register, "id1", workplace);
        model = risk.measures();
    }

    @Test
    void theCatalogueOffersWhatIsNotTaken() {
        assertEquals(catalogue, model.offered());
        String taken = model.take(catalogue.getFirst());
        assertEquals(catalogue.stream().skip(1).toList(), model.offered());
        assertFalse(model.shown(kept(), Language.KK).equals(model.shown(kept(), Language.RU)));
        model.type(taken, " " + model.shown(kept(), Language.RU));
        assertEquals("", kept().text(), "its words follow the language");
        model.type(taken, "Өзімше");
        assertEquals("Өзімше", model.shown(kept(), Language.RU));
        assertEquals(catalogue.getFirst(), kept().template());
    }

    @Test
    void doneIsDoneToday() {
        String id = model.addOwn();
        model.state(id, Measure.State.DONE);
        assertEquals(Optional.of(Workplace.TODAY), kept().done());
        var earlier = Optional.of(Workplace.TODAY.minusDays(9));
        model.change(id, m -> m.withState(Measure.State.DONE, earlier));
        model.state(id, Measure.State.DONE);
        assertEquals(earlier, kept().done());
        model.state(id, Measure.State.UNDERWAY);
        assertEquals(Optional.empty(), kept().done());
    }

    @Test
    void aMeasureTakenAwayComesBackInItsPlace() {
        model.take(catalogue.get(0));
        String second = model.addOwn();
        model.type(second, "Екінші");
        model.type(model.addOwn(), "Үшінші");
        var before = risk.risk().measures();
        model.remove(second);
        assertEquals(Optional.of("Екінші"), model.removed().map(Measure::text));
        model.restore();
        assertEquals(before, workplace.kept().risks().getFirst().measures());
        assertEquals(Optional.empty(), model.removed());
    }

    /** Undo has brought it back already: nothing is left to restore. */
    @Test
    void itIsBroughtBackOnce() {
        String id = model.addOwn();
        model.type(id, "Бір");
        model.remove(id);
        risk.undo();
        assertEquals(Optional.empty(), model.removed());
        model.restore();
        assertEquals(1, workplace.kept().risks().getFirst().measures().size());
    }

    private Measure kept() {
        return workplace.kept().risks().getFirst().measures().getFirst();
    }
}
