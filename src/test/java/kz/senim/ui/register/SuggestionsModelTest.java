package kz.senim.ui.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kz.senim.risk.Measure;
import kz.senim.risk.Risk;
import org.junit.jupiter.api.Test;

class SuggestionsModelTest {

    private final Workplace workplace = new Workplace("order-bot");
    private final SuggestionsModel model = new SuggestionsModel(workplace.register);

    @Test
    void nothingIsAddedByItself() {
        assertFalse(model.shown().isEmpty());
        assertEquals(0, model.add());
        assertEquals(List.of(), workplace.kept().risks());
    }

    @Test
    void onlyTheMarkedAreAdded() {
        var first = model.shown().getFirst();
        var third = model.shown().get(2);
        int before = model.shown().size();
        model.mark(first, true);
        model.mark(model.shown().get(1), true);
        model.mark(model.shown().get(1), false);
        model.mark(third, true);
        assertEquals(2, model.add());
        assertEquals(List.of(first.id(), third.id()), workplace.kept().risks().stream().map(Risk::template).toList());
        assertEquals(before - 2, model.shown().size());
        assertEquals(0, model.markedProperty().get());
    }

    @Test
    void misuseComesAfterIntendedUse() {
        var misuse = model.shown().stream().map(kz.senim.risk.RiskTemplate::misuse).toList();
        assertTrue(misuse.contains(true));
        assertEquals(misuse.stream().sorted().toList(), misuse);
    }

    @Test
    void measuresComeAlongUnlessLeftOut() {
        var template = model.shown().getFirst();
        String out = template.measures().getFirst();
        model.mark(template, true);
        model.take(template, out, false);
        model.add();
        var taken = workplace.kept().risks().getFirst().measures().stream().map(Measure::template).toList();
        assertEquals(template.measures().stream().skip(1).toList(), taken);
    }

    @Test
    void theWholeCatalogueCanBeSearched() {
        var first = model.shown().getFirst();
        int suggested = model.shown().size();
        model.scopeProperty().set(SuggestionsModel.Scope.WHOLE);
        assertTrue(model.shown().size() > suggested);
        model.soughtProperty().set("  " + model.words(first).title().ru().toUpperCase());
        assertTrue(model.shown().contains(first));
        model.soughtProperty().set("жоқ нәрсе");
        assertEquals(List.of(), model.shown());
    }

    @Test
    void whatIsMarkedStaysMarkedWhileSomethingElseIsShown() {
        model.markAll();
        int all = model.markedProperty().get();
        model.useProperty().set(SuggestionsModel.Use.MISUSE);
        assertTrue(model.shown().stream().allMatch(t -> t.misuse()));
        model.markAll();
        assertEquals(all - model.shown().size(), model.markedProperty().get());
        assertEquals(all - model.shown().size(), model.add());
    }

    @Test
    void allAreMarkedAndUnmarkedAtOnce() {
        model.markAll();
        assertEquals(model.shown().size(), model.markedProperty().get());
        model.markAll();
        assertEquals(0, model.markedProperty().get());
    }
}
