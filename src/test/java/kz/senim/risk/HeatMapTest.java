package kz.senim.risk;

import static kz.senim.risk.Measure.State.DONE;
import static kz.senim.risk.Measure.State.DROPPED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeatMapTest {

    private final Risk outage = assessed("outage", new Level(3, 4), Optional.of(new Level(1, 4)));
    private final Risk leak = assessed("leak", new Level(3, 4), Optional.empty());
    private final List<Risk> register = List.of(outage, leak, Risk.own("new", "Жаңа"));

    @Test
    void showsEachRiskInItsCellBeforeAndAfterMeasures() {
        assertEquals(List.of(outage, leak), HeatMap.before(register).at(new Level(3, 4)));
        assertEquals(List.of(outage), HeatMap.after(register).at(new Level(1, 4)));
        assertEquals(0, HeatMap.after(register).count(3, 4));
    }

    @Test
    void everyAssessedRiskStandsInExactlyOneCell() {
        int shown = 0;
        for (int likelihood = 1; likelihood <= Level.HIGHEST; likelihood++) {
            for (int impact = 1; impact <= Level.HIGHEST; impact++) {
                shown += HeatMap.before(register).count(likelihood, impact);
            }
        }
        assertEquals(2, shown);
    }

    /** Measures that are only planned have changed nothing yet. */
    @Test
    void theCurrentLevelIsTheResidualOneOnceEveryMeasureIsDone() {
        assertEquals(Optional.of(new Level(3, 4)), outage.current());
        var planned = outage.with(Measure.own("m", "Қосалқы сервер")).with(Measure.own("n", "Қағаз").withState(DROPPED, Optional.empty()));
        assertEquals(Optional.of(new Level(3, 4)), planned.current());
        var done = planned.with(planned.measures().getFirst().withState(DONE, Optional.of(LocalDate.EPOCH)));
        assertEquals(Optional.of(new Level(1, 4)), done.current());
        var stated = done.withLevels(done.levels().withCurrent(Optional.of(new Level(2, 2))));
        assertEquals(Optional.of(new Level(2, 2)), stated.current());
        assertEquals(Optional.empty(), Risk.own("new", "Жаңа").current());
    }

    private static Risk assessed(String title, Level before, Optional<Level> after) {
        return new FirstForm(title, "", title, "", false, Optional.of(before), after, "", "", Optional.empty(),
                Optional.empty()).carried();
    }
}
