package kz.senim.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RemarkTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Optional<Level> LOW = Optional.of(new Level(2, 2));
    private static final Optional<Level> HIGH = Optional.of(new Level(4, 5));

    @Test
    void anEmptyRegisterDeservesNone() {
        assertEquals(List.of(), Remark.on(new Look(List.of(), DAY, List.of(), List.of(), _ -> true)));
    }
}
