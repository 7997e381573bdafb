package kz.senim.risk;

import static kz.senim.risk.Remark.Kind.HIGH_WITHOUT_MEASURES;
import static kz.senim.risk.Remark.Kind.NOT_ASSESSED;
import static kz.senim.risk.Remark.Kind.NO_MISUSE;
import static kz.senim.risk.Remark.Kind.NO_OWNER;
import static kz.senim.risk.Remark.Kind.NO_REVIEW;
import static kz.senim.risk.Remark.Kind.OVERDUE;
import static kz.senim.risk.Remark.Kind.RESIDUAL_ABOVE;
import static kz.senim.risk.Remark.Kind.RESIDUAL_HIGH;
import static kz.senim.risk.Remark.Kind.RESIDUAL_NOT_ASSESSED;
import static kz.senim.risk.Remark.Kind.REVIEW_LATE;
import static kz.senim.risk.Remark.Kind.REVIEW_OVERDUE;
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
    void aCarefulRegisterDeservesNone() {
        assertEquals(List.of(), kinds(risk(HIGH, LOW, "адам тексереді", DAY, DAY.plusYears(1))));
    }

    @Test
    void anEmptyRegisterDeservesNone() {
        assertEquals(List.of(), Remark.on(List.of(), DAY, _ -> true));
    }

    @Test
    void aNewRiskIsNotYetWorkedOut() {
        assertEquals(List.of(NOT_ASSESSED, NO_MISUSE, NO_OWNER, NO_REVIEW), kinds(Risk.own("1", "іркіліс")));
    }

    @Test
    void highWithoutMeasures() {
        assertEquals(List.of(HIGH_WITHOUT_MEASURES, RESIDUAL_NOT_ASSESSED),
                kinds(risk(HIGH, Optional.empty(), "", DAY, DAY)));
    }

    @Test
    void highInSpiteOfMeasures() {
        assertEquals(List.of(RESIDUAL_HIGH, RESIDUAL_ABOVE), kinds(risk(LOW, HIGH, "бар", DAY, DAY)));
    }

    @Test
    void daysGoneBy() {
        assertEquals(List.of(OVERDUE, REVIEW_OVERDUE), kinds(risk(LOW, LOW, "бар", DAY.minusDays(1), DAY.minusDays(1))));
    }

    @Test
    void moreThanAYearIsTooLate() {
        assertEquals(List.of(REVIEW_LATE), kinds(risk(LOW, LOW, "бар", DAY, DAY.plusYears(1).plusDays(1))));
    }

    @Test
    void oneRiskOfManyIsNamed() {
        var good = risk(LOW, LOW, "бар", DAY, DAY);
        var bare = Risk.own("2", "іркіліс");
        assertEquals(new Remark(NOT_ASSESSED, List.of(bare)),
                Remark.on(List.of(good, bare), DAY, r -> !r.measures().isBlank()).getFirst());
        assertEquals(List.of(NOT_ASSESSED, NO_OWNER, NO_REVIEW), Remark.on(bare, DAY, _ -> false));
    }

    private static List<Remark.Kind> kinds(Risk risk) {
        return Remark.on(List.of(risk), DAY, r -> !r.measures().isBlank()).stream().map(Remark::kind).toList();
    }

    private static Risk risk(Optional<Level> before, Optional<Level> after, String measures, LocalDate due,
                             LocalDate review) {
        return new Risk("1", "", "іркіліс", "", true, before, after, measures, "Айжан", Optional.of(due),
                Optional.of(review));
    }
}
