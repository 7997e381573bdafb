package kz.senim.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static Measure measure(String id, LocalDate due) {
        return Measure.own(id, id).withDue(Optional.of(due));
    }

    @Test
    void theEarliestIsFirst() {
        var risk = Risk.own("r", "x").withReview(Optional.of(DAY.plusDays(2))).with(measure("m", DAY.plusDays(3)))
                .withAcceptance(Optional.of(Acceptance.OPEN.withUntil(Optional.of(DAY))));
        var all = Deadlines.of(List.of(risk));
        assertEquals(List.of(Deadline.Kind.ACCEPTANCE, Deadline.Kind.REVIEW, Deadline.Kind.MEASURE),
                all.all().stream().map(Deadline::kind).toList());
        assertEquals(List.of("r", "r"), all.upTo(DAY.plusDays(2)).stream().map(Deadline::id).toList());
        assertEquals("r/m", all.all().getLast().id());
    }

    @Test
    void whatIsDoneDroppedOrClosedIsNotDue() {
        var done = measure("a", DAY).withState(Measure.State.DONE, Optional.of(DAY));
        var dropped = measure("b", DAY).withState(Measure.State.DROPPED, Optional.empty());
        var closed = Risk.own("s", "y").withReview(Optional.of(DAY)).withClosed(Optional.of(new Closing(DAY, "")));
        assertEquals(List.of(), Deadlines.of(List.of(Risk.own("r", "x").with(done).with(dropped), closed)).all());
    }

    @Test
    void aDayIsOverdueOnceItIsOver() {
        var due = Deadlines.of(List.of(Risk.own("r", "x").withReview(Optional.of(DAY)))).all().getFirst();
        assertFalse(due.overdue(DAY));
        assertTrue(due.overdue(DAY.plusDays(1)));
    }

    @Test
    void othersAddTheirOwn() {
        var own = new Deadline(Deadline.Kind.REVIEW, DAY, "system", Optional.empty(), Optional.empty());
        var all = Deadlines.of(List.of(Risk.own("r", "x").withReview(Optional.of(DAY.plusDays(1))))).with(List.of(own));
        assertEquals(List.of("system", "r"), all.all().stream().map(Deadline::id).toList());
    }
}
