package kz.senim.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.senim.law.Liability.Span;
import org.junit.jupiter.api.Test;

class EstimatingTest {

    @Test
    void whereEveryElementHoldsTheOffenceIsSeen() {
        var liability = of(Fined.seen());
        assertEquals(Truth.YES, liability.truth());
        assertEquals(Optional.of(new Span(20, 20)), liability.fine());
        assertEquals(List.of("deed"), liability.elements().getFirst().state().because().stream()
                .flatMap(Reason::questions).toList());
    }

    @Test
    void oneElementThatDoesNotHoldIsEnough() {
        var liability = of(Fined.seen().without("harm").with("deed", Answer.chosen("no")));
        assertEquals(Truth.NO, liability.truth());
        assertEquals(Truth.OPEN, liability.elements().getLast().state().truth());
        assertEquals(Optional.empty(), liability.fine());
        assertEquals(List.of(), liability.missing());
    }

    @Test
    void whatIsNotKnownStaysOpenAndSaysWhatDecides() {
        var liability = of(Fined.seen().with("harm", Answer.UNKNOWN));
        assertEquals(Truth.OPEN, liability.truth());
        assertEquals(List.of("harm"), liability.missing());
        assertEquals(Optional.of(new Span(20, 20)), liability.fine());
    }

    @Test
    void aRepeatHasItsOwnAmountAndAnOpenOneBoth() {
        assertEquals(Optional.of(new Span(50, 50)), of(Fined.seen().with("again", Answer.chosen("yes"))).fine());
        assertEquals(Optional.of(new Span(20, 50)), of(Fined.seen().without("again")).fine());
    }

    @Test
    void anOpenSubjectGivesAnInterval() {
        var estimate = estimate(Fined.seen().without("size"));
        assertEquals(Optional.of(new Span(20, 100)), estimate.of("offence").fine());
        assertEquals(List.of("size"), estimate.column().missing());
    }

    @Test
    void whereNoSubjectAppliesThereIsNoAmount() {
        var estimate = estimate(Fined.seen().with("size", Answer.chosen("none")));
        assertEquals(Truth.YES, estimate.of("offence").truth());
        assertEquals(Optional.empty(), estimate.of("offence").fine());
        assertEquals(List.of(), estimate.column().subjects());
    }

    @Test
    void beforeItIsInForceThereIsNoOffence() {
        var before = Estimating.estimate(Fined.seen(), Fined.RULES, Fined.FINES, LocalDate.of(2026, 1, 17));
        assertEquals(List.of(), before.offences());
        assertThrows(IllegalArgumentException.class, () -> before.of("offence"));
    }

    @Test
    void theIndexIsThatOfTheYearAndNeverGuessed() {
        assertEquals(tenge(4325), estimate(Fined.seen()).index().tenge());
        var next = Estimating.estimate(Fined.seen(), Fined.RULES, Fined.FINES, LocalDate.of(2027, 1, 1));
        assertEquals(Optional.empty(), next.index().tenge());
        assertEquals(Optional.of(new Span(20, 20)), next.of("offence").fine());
    }

    @Test
    void theUsersFigureCountsInItsYearOnly() {
        var answers = Fined.seen().with("mci", Fined.quantity("4500"));
        assertEquals(tenge(4325), estimate(answers).index().tenge(), "without a year");
        assertTrue(estimate(answers).index().yearless());
        var dated = estimate(answers.with("year", Fined.quantity("2026"))).index();
        assertEquals(tenge(4500), dated.tenge());
        assertEquals(tenge(4325), dated.listed());
        assertFalse(dated.yearless());
        var other = estimate(answers.with("year", Fined.quantity("2027"))).index();
        assertEquals(tenge(4325), other.tenge());
        assertTrue(other.yearless());
        var zero = estimate(Fined.seen().with("mci", Fined.quantity("0")).with("year", Fined.quantity("2026")));
        assertEquals(tenge(4325), zero.index().tenge());
    }

    private static Optional<BigDecimal> tenge(int tenge) {
        return Optional.of(BigDecimal.valueOf(tenge));
    }

    private static Liability of(Answers answers) {
        return estimate(answers).of("offence");
    }

    private static Estimate estimate(Answers answers) {
        return Estimating.estimate(answers, Fined.RULES, Fined.FINES, Fined.DAY);
    }
}
