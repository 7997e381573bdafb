package kz.senim.ui.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import kz.senim.risk.Level;
import kz.senim.risk.Levels;
import kz.senim.risk.Remark;
import kz.senim.risk.Risk;
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
        var cell = new Narrowing.Cell(false, new Level(5, 4));
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
        model.narrow(new Narrowing.Cell(false, new Level(5, 4)));
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

    private List<String> ids() {
        return model.shown().stream().map(row -> row.risk().id()).toList();
    }
}
