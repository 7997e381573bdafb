package kz.senim.ui.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import kz.senim.risk.Link;
import kz.senim.risk.Measure;
import kz.senim.risk.Risk;
import org.junit.jupiter.api.Test;

class LinksModelTest {

    private final Workplace workplace = new Workplace("call-centre-tone", Risk.own("own", "Дауыс реңкін бағалау"));
    private final RiskModel risk = new RiskModel(workplace.register, "own", workplace);
    private final LinksModel model = risk.links();

    @Test
    void whatIsFoundCanBeTied() {
        var found = model.choices(Link.Kind.PROHIBITION);
        assertFalse(found.isEmpty());
        assertFalse(model.words(found.getFirst()).isEmpty());
        model.tie(found.getFirst(), true);
        model.tie(found.getFirst(), true);
        assertEquals(List.of(found.getFirst()), workplace.kept().risks().getFirst().links());
        model.tie(found.getFirst(), false);
        assertFalse(model.tied(found.getFirst()));
    }

    @Test
    void dutiesThatApplyHaveWords() {
        var duties = model.choices(Link.Kind.DUTY);
        assertFalse(duties.isEmpty());
        assertTrue(duties.stream().noneMatch(duty -> model.words(duty).isEmpty()));
    }

    /** It can be untied although nothing is there any more. */
    @Test
    void whatIsGoneStaysOffered() {
        var gone = new Link(Link.Kind.SCENARIO, "gone");
        model.tie(gone, true);
        assertTrue(model.choices(Link.Kind.SCENARIO).contains(gone));
        assertTrue(model.words(gone).isEmpty());
        assertEquals(0, model.number("gone"));
    }

    @Test
    void aProhibitionIsAnsweredByAMeasureThatIsBegun() {
        var link = workplace.register.unanswered().getFirst();
        model.tie(link, true);
        risk.change(r -> r.with(Measure.own("m", "Өшіру")));
        assertTrue(workplace.register.unanswered().contains(link));
        risk.measures().state("m", Measure.State.UNDERWAY);
        assertFalse(workplace.register.unanswered().contains(link));
        risk.change(r -> r.with(Measure.own("m", "Өшіру").withState(Measure.State.DONE, Optional.empty())));
        assertFalse(workplace.register.unanswered().contains(link));
    }
}
