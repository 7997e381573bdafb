package kz.senim.pack.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.senim.risk.Closing;
import kz.senim.risk.Level;
import kz.senim.risk.Levels;
import kz.senim.risk.Risk;
import org.junit.jupiter.api.Test;

class HighestRisksTest {

    private static final Level LOW = new Level(1, 2);
    private static final Level HIGH = new Level(5, 5);

    private static Risk risk(String id, Optional<Level> initial, Optional<Level> current) {
        return Risk.own(id, "Қауіп " + id).withLevels(new Levels(initial, current, Optional.empty()));
    }

    private static List<Risk> low(int count) {
        return IntStream.range(0, count).mapToObj(i -> risk("low-" + i, Optional.of(LOW), Optional.empty())).toList();
    }

    @Test
    void aRegisterThatFitsIsShownWhole() {
        var register = low(HighestRisks.MOST);
        var highest = new HighestRisks(register);
        assertTrue(register.stream().allMatch(highest::shown));
    }

    @Test
    void ofALongerOneThoseToBeLookedAtFirstAreShown() {
        var register = new ArrayList<>(low(HighestRisks.MOST));
        var closed = risk("closed", Optional.of(HIGH), Optional.empty()).withClosed(Optional.of(new Closing(LocalDate.EPOCH, "")));
        register.addAll(List.of(closed, risk("high", Optional.of(HIGH), Optional.empty()),
                risk("lowered", Optional.of(HIGH), Optional.of(LOW)), risk("unassessed", Optional.empty(), Optional.empty())));
        var highest = new HighestRisks(register);
        assertEquals(HighestRisks.MOST, register.stream().filter(highest::shown).count());
        assertTrue(register.stream().filter(r -> r.id().equals("high") || r.id().equals("unassessed")).allMatch(highest::shown));
        assertFalse(highest.shown(closed));
        assertFalse(highest.shown(register.stream().filter(r -> r.id().equals("lowered")).findFirst().orElseThrow()), "no higher than the others, and after them");
    }
}
