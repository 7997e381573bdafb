package kz.senim.ui.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kz.senim.risk.Risk;
import org.junit.jupiter.api.Test;

class SuggestionsModelTest {

    private final Workplace workplace = new Workplace("order-bot");
    private final SuggestionsModel model = new SuggestionsModel(workplace.register);

    @Test
    void nothingIsAddedByItself() {
        assertFalse(model.suggested().isEmpty());
        assertEquals(0, model.add());
        assertEquals(List.of(), workplace.kept().risks());
    }

    @Test
    void onlyTheMarkedAreAdded() {
        var first = model.suggested().getFirst();
        var third = model.suggested().get(2);
        int before = model.suggested().size();
        model.mark(first, true);
        model.mark(model.suggested().get(1), true);
        model.mark(model.suggested().get(1), false);
        model.mark(third, true);
        assertEquals(2, model.add());
        assertEquals(List.of(first.id(), third.id()), workplace.kept().risks().stream().map(Risk::template).toList());
        assertEquals(before - 2, model.suggested().size());
        assertEquals(0, model.markedProperty().get());
    }

    @Test
    void misuseComesAfterIntendedUse() {
        var misuse = model.suggested().stream().map(kz.senim.risk.RiskTemplate::misuse).toList();
        assertTrue(misuse.contains(true));
        assertEquals(misuse.stream().sorted().toList(), misuse);
    }

    @Test
    void allAreMarkedAndUnmarkedAtOnce() {
        model.markAll();
        assertEquals(model.suggested().size(), model.markedProperty().get());
        model.markAll();
        assertEquals(0, model.markedProperty().get());
    }
}
