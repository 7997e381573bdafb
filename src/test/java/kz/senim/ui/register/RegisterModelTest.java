package kz.senim.ui.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.senim.risk.Closing;
import kz.senim.risk.Level;
import kz.senim.risk.Levels;
import kz.senim.risk.Measure;
import kz.senim.risk.Remark;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.risk.Treatment;
import org.junit.jupiter.api.Test;

class RegisterModelTest {

    private static final Risk LOW = risk("low", "Принтер кағаз жұтты", 2, 2);
    private static final Risk HIGH = risk("high", "Бот қате баға айтты", 5, 4);
    private static final Risk OPEN = Risk.own("open", "Сервер өшті");

    private final Workplace workplace = new Workplace("order-bot", LOW, HIGH, OPEN);
    private final RegisterModel model = workplace.model();

    private static Risk risk(String id, String title, int likelihood, int impact) {
        return Risk.own(id, title).withLevels(Levels.NONE.withInitial(Optional.of(new Level(likelihood, impact))));
    }

    @Test
    void whatNeedsWorkStandsFirst() {
        assertEquals(List.of("open", "high", "low"), ids());
        assertEquals(1, model.high());
    }

    @Test
    void searchKnowsNoCase() {
        model.soughtProperty().set("  ҚАТЕ БАҒА");
        assertEquals(List.of("high"), ids());
        model.widen();
        assertEquals(3, model.shown().size());
    }

    @Test
    void aCellNarrowsAndWidensAgain() {
        var cell = new Narrowing.Cell(Reading.BEFORE, new Level(5, 4));
        model.narrow(cell);
        assertEquals(List.of("high"), ids());
        model.narrow(cell);
        assertEquals(3, model.shown().size());
    }

    @Test
    void aRemarkNarrowsToWhatItIsAbout() {
        model.narrow(new Narrowing.About(Remark.Kind.NOT_ASSESSED));
        assertEquals(List.of("open"), ids());
    }

    @Test
    void comingBackFindsTheListAsItWasLeft() {
        model.soughtProperty().set("баға");
        model.narrow(new Narrowing.Cell(Reading.BEFORE, new Level(5, 4)));
        var again = workplace.model();
        assertEquals("баға", again.soughtProperty().get());
        assertEquals(List.of("high"), again.shown().stream().map(row -> row.risk().id()).toList());
    }

    @Test
    void aRemovedRiskCanBeBroughtBack() {
        model.remove(model.shown().getFirst(), "Сервер өшті");
        assertEquals("register.remove.title", workplace.asked.getFirst().title());
        assertEquals(List.of("high", "low"), ids());
        assertEquals(OPEN, model.removedProperty().get().risk());
        model.restore();
        assertNull(model.removedProperty().get());
        assertEquals(List.of("open", "high", "low"), ids());
        assertEquals(3, workplace.kept().risks().size());
    }

    @Test
    void undoBringsItBackToo() {
        model.remove(model.shown().getFirst(), "Сервер өшті");
        model.undo();
        assertNull(model.removedProperty().get());
        assertTrue(workplace.kept().risks().contains(OPEN));
    }

    @Test
    void undoLeavesWhatOtherScreensChanged() {
        workplace.open.change(new kz.senim.dossier.Change.Noted("system.name", "жазба"));
        model.undo();
        assertEquals("жазба", workplace.kept().note("system.name"));
    }

    @Test
    void aNewRiskIsShownWhateverWasSought() {
        model.soughtProperty().set("жоқ нәрсе");
        String added = model.addOwn();
        assertTrue(ids().contains(added));
    }

    @Test
    void closedRisksAreShownOnlyWhereAskedFor() {
        workplace.register.put(HIGH.withClosed(Optional.of(new Closing(Workplace.TODAY, ""))));
        assertEquals(List.of("open", "low"), ids());
        assertEquals(0, model.high());
        assertEquals(0, model.map(Reading.BEFORE).count(5, 4));
        model.filterProperty().set(RiskFilter.CLOSED);
        assertEquals(List.of("high"), ids());
        model.narrow(new Narrowing.Cell(Reading.BEFORE, new Level(2, 2)));
        assertEquals(List.of("low"), ids(), "a cell of the map is looked for among those that stand");
    }

    @Test
    void theFilterReadsWhatCountsToday() {
        var late = Measure.own("m", "Бақылау").withDue(Optional.of(Workplace.TODAY.minusDays(1)));
        workplace.register.put(LOW.with(late).withMisuse(true));
        Map.of(RiskFilter.HIGH, "high", RiskFilter.LOW, "low", RiskFilter.UNASSESSED, "open", RiskFilter.OVERDUE, "low",
                RiskFilter.MISUSE, "low").forEach((filter, id) -> {
            model.filterProperty().set(filter);
            assertEquals(List.of(id), ids(), filter.name());
        });
        workplace.register.put(LOW.with(late.withState(Measure.State.DONE, Optional.of(Workplace.TODAY))));
        model.filterProperty().set(RiskFilter.OVERDUE);
        assertEquals(List.of(), ids());
    }

    @Test
    void whatIsChangedInTheListStaysInItsPlace() {
        var before = model.all().getLast();
        model.edits().owner("open", "Ерлан");
        assertEquals("Ерлан", model.all().getFirst().risk().text(RiskField.OWNER));
        assertSame(before, model.all().getLast());
        model.edits().treatment("open", Optional.of(Treatment.REDUCE));
        model.edits().review("open", Optional.of(Workplace.TODAY));
        assertEquals(Optional.of(Workplace.TODAY), workplace.kept().risks().getLast().review());
        model.undo();
        assertEquals(Optional.empty(), workplace.kept().risks().getLast().review());
    }

    /** With two open measures nobody knows which of them the day in the list would be of. */
    @Test
    void theDayOfOneOpenMeasureCanBeChanged() {
        var day = Optional.of(Workplace.TODAY.plusDays(3));
        var one = OPEN.with(Measure.own("m1", "Бір"));
        workplace.register.put(one);
        model.edits().due("open", day);
        assertEquals(day, workplace.kept().risks().getLast().nextDue());
        workplace.register.put(one.with(Measure.own("m2", "Екі")));
        model.edits().due("open", day);
        assertEquals(Optional.empty(), workplace.kept().risks().getLast().nextDue());
    }

    private List<String> ids() {
        return model.shown().stream().map(row -> row.risk().id()).toList();
    }
}
