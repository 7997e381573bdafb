package kz.senim.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

    @Test
    void theCurrentLevelIsTheOneAfterMeasuresWhereThereIsOne() {
        assertEquals(Optional.of(new Level(1, 4)), outage.current());
        assertEquals(Optional.of(new Level(3, 4)), leak.current());
    }

    private static Risk assessed(String title, Level before, Optional<Level> after) {
        return new FirstForm(title, "", title, "", false, Optional.of(before), after, "", "", Optional.empty(),
                Optional.empty()).carried();
    }
}
