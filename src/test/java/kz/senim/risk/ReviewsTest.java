package kz.senim.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReviewsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Risk OUTAGE = Risk.own("outage", "іркіліс").withLevels(Levels.NONE.withInitial(level(3)));
    private static final Risk LEAK = Risk.own("leak", "ағып кету").withLevels(Levels.NONE.withInitial(level(4)));
    private static final Risk GONE = Risk.own("gone", "жабық").withClosed(Optional.of(new Closing(DAY, "")));
    private static final List<Risk> REGISTER = List.of(OUTAGE, LEAK, GONE);

    private static Optional<Level> level(int likelihood) {
        return Optional.of(new Level(likelihood, 4));
    }

    private static Review held(String id, LocalDate on) {
        return Review.begin(id, on, Set.of(Occasion.YEARLY)).with(OUTAGE, Verdict.CONFIRMED).with(LEAK, Verdict.CONFIRMED)
                .end(on, REGISTER);
    }

    @Test
    void everyStandingRiskHasToBeDealtWith() {
        var begun = Review.begin("1", DAY, Set.of(Occasion.YEARLY));
        assertEquals(List.of(OUTAGE, LEAK), begun.left(REGISTER));
        var half = begun.with(OUTAGE, Verdict.CONFIRMED);
        assertEquals(List.of(LEAK), half.left(REGISTER));
        assertThrows(IllegalStateException.class, () -> half.end(DAY, REGISTER));
        assertEquals(List.of(OUTAGE, LEAK), half.without("outage").left(REGISTER));
        var ended = half.with(LEAK, Verdict.CHANGED).end(DAY, REGISTER);
        assertFalse(ended.underWay());
        assertEquals(List.of("leak"), ended.of(Verdict.CHANGED));
    }

    /** A risk that comes up while the review is under way is not left out. */
    @Test
    void aRiskAddedMeanwhileIsDealtWithToo() {
        var review = Review.begin("1", DAY, Set.of()).with(OUTAGE, Verdict.CONFIRMED);
        assertThrows(IllegalStateException.class, () -> review.end(DAY, List.of(OUTAGE, LEAK)));
    }

    @Test
    void risksAreDueAYearAfterTheLastTime() {
        var none = new Reviews(List.of());
        assertEquals(LocalDate.of(2027, 11, 22), none.due(DAY, REGISTER));
        var two = new Reviews(List.of(held("2", DAY.plusMonths(3)), held("1", DAY)));
        assertEquals(DAY.plusMonths(3).plusYears(1), two.due(DAY, REGISTER));
        assertEquals(List.of("2", "1"), two.held().stream().map(Review::id).toList());
        assertEquals(LocalDate.of(2029, 2, 28), new Reviews(List.of(held("3", LocalDate.of(2028, 2, 29)))).due(DAY, List.of()));
    }

    @Test
    void aRiskMayAskForAnEarlierDay() {
        var soon = OUTAGE.withReview(Optional.of(DAY.plusDays(10)));
        var reviews = new Reviews(List.of(held("1", DAY)));
        assertEquals(DAY.plusDays(10), reviews.due(DAY, List.of(soon, LEAK.withReview(Optional.of(DAY.plusYears(3))))));
        assertEquals(DAY.plusYears(1), reviews.due(DAY, List.of(soon.withClosed(Optional.of(new Closing(DAY, ""))))));
    }

    @Test
    void oneThatIsUnderWayIsNotTheLast() {
        var begun = Review.begin("2", DAY.plusYears(1), Set.of());
        var reviews = new Reviews(List.of(held("1", DAY), begun));
        assertEquals(Optional.of(begun), reviews.underWay());
        assertEquals("1", reviews.last().orElseThrow().id());
        assertEquals("1", reviews.before(begun).orElseThrow().id());
        assertTrue(reviews.before(reviews.last().orElseThrow()).isEmpty());
    }

    @Test
    void twoReviewsAreCompared() {
        var graver = OUTAGE.withLevels(OUTAGE.levels().withCurrent(level(5)));
        var fresh = Risk.own("new", "жаңа");
        var later = Review.begin("2", DAY.plusYears(1), Set.of(Occasion.INCIDENT)).with(graver, Verdict.CHANGED)
                .with(LEAK, Verdict.CLOSED).with(fresh, Verdict.ADDED).end(DAY.plusYears(1), List.of(graver, fresh));
        var progress = Progress.between(Optional.of(held("1", DAY)), later);
        assertEquals(List.of("new"), progress.added());
        assertEquals(List.of("leak"), progress.closed());
        assertEquals(List.of(8, 0), progress.levels().stream().map(Progress.Step::compared).toList());
        assertEquals(List.of("outage", "leak", "new"), Progress.between(Optional.empty(), later).added());
    }

    @Test
    void whatIsDoneElsewhereIsNoticed() {
        var begun = Review.begin("1", DAY, Set.of()).with(LEAK, Verdict.CONFIRMED);
        var reworded = OUTAGE.with(RiskField.OWNER, "Айжан");
        var closed = LEAK.withClosed(Optional.of(new Closing(DAY, "сатылды")));
        var fresh = Risk.own("new", "жаңа");
        var noticed = begun.noticing(REGISTER, List.of(reworded, closed, GONE, fresh));
        assertEquals(List.of("outage"), noticed.of(Verdict.CHANGED));
        assertEquals(List.of("leak"), noticed.of(Verdict.CLOSED));
        assertEquals(List.of("new"), noticed.of(Verdict.ADDED));
        assertTrue(noticed.left(List.of(reworded, closed, fresh)).isEmpty());
        assertEquals(begun, begun.noticing(REGISTER, REGISTER));
    }

    /** A risk that was added and then worked on stays an added one; one that is removed is not spoken of. */
    @Test
    void anAddedRiskStaysAdded() {
        var fresh = Risk.own("new", "жаңа");
        var added = Review.begin("1", DAY, Set.of()).noticing(REGISTER, List.of(OUTAGE, LEAK, GONE, fresh));
        var reworded = fresh.with(RiskField.OWNER, "Айжан");
        assertEquals(List.of("new"), added.noticing(List.of(fresh), List.of(reworded)).of(Verdict.ADDED));
        assertEquals(List.of(), added.noticing(List.of(fresh), List.of()).of(Verdict.ADDED));
    }

    @Test
    void endingMovesEarlierDaysOnByAYear() {
        var soon = OUTAGE.withReview(Optional.of(DAY.minusDays(3)));
        var late = LEAK.withReview(Optional.of(DAY.plusYears(2)));
        var moved = held("1", DAY).movedOn(List.of(soon, late, GONE, Risk.own("none", "күнсіз")));
        assertEquals(List.of(soon.withReview(Optional.of(DAY.plusYears(1)))), moved);
    }

    @Test
    void levelsAreCounted() {
        var graver = OUTAGE.withLevels(OUTAGE.levels().withCurrent(level(5)));
        var later = Review.begin("2", DAY.plusYears(1), Set.of()).with(graver, Verdict.CHANGED)
                .with(LEAK, Verdict.CONFIRMED).end(DAY.plusYears(1), List.of(graver, LEAK));
        var progress = Progress.between(Optional.of(held("1", DAY)), later);
        assertEquals(List.of(1L, 0L, 1L), List.of(progress.graver(), progress.lighter(), progress.equal()));
    }
}
