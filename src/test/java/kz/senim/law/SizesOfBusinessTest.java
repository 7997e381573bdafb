package kz.senim.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.senim.law.Estimate.SizeFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thresholds of the Entrepreneurial Code, article 24, by the MCI of 2026 (4325 tenge). */
class SizesOfBusinessTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, micro", "15, 129750000, micro", "16, 129750000, small", "15, 129750001, small",
        "100, 1297500000, small", "101, 1, medium", "1, 1297500001, medium", "250, 12975000000, medium",
        "251, 1, large", "1, 12975000001, large"})
    void bothBoundsAreKeptElseTheNextSizeApplies(String people, String income, String size) {
        assertEquals(List.of(size), size(Fined.figures(people, income)).possible());
    }

    @Test
    void oneFigureAloneSaysFromWhichSizeOn() {
        assertEquals(List.of("medium", "large"), size(Fined.figures("101", "0").without("income")).possible());
        assertEquals(List.of("small", "medium", "large"),
                size(Fined.figures("0", "200000000").without("people")).possible());
        assertEquals(List.of("large"), size(Fined.figures("251", "0").without("income")).possible());
    }

    @Test
    void withoutFiguresThereIsNothingToSay() {
        assertEquals(Optional.empty(), estimate(Fined.seen(), Fined.DAY).size());
        assertEquals(Optional.empty(), estimate(Fined.figures("-1", "-1"), Fined.DAY).size());
    }

    @Test
    void theIncomeOfAYearWithoutItsIndexSaysNothing() {
        var next = LocalDate.of(2027, 1, 1);
        assertEquals(Optional.empty(), estimate(Fined.figures("5", "1").without("people"), next).size());
        assertEquals(List.of("micro", "small", "medium", "large"),
                estimate(Fined.figures("5", "1"), next).size().orElseThrow().possible());
    }

    @Test
    void whatWasChosenCountsAndADifferenceIsPointedOut() {
        var estimate = estimate(Fined.figures("101", "1").with("size", Answer.chosen("small")), Fined.DAY);
        assertEquals(List.of("small"), estimate.column().subjects());
        assertTrue(estimate.size().orElseThrow().differs());
        assertEquals(Optional.of("small"), estimate.size().orElseThrow().chosen());
        assertFalse(size(Fined.figures("3", "1").with("size", Answer.chosen("small"))).differs(), "micro is small");
    }

    @Test
    void whereNothingIsChosenTheFiguresNarrowTheColumn() {
        assertEquals(List.of("medium"), estimate(Fined.figures("101", "1"), Fined.DAY).column().subjects());
        assertEquals(List.of("medium", "large"),
                estimate(Fined.figures("101", "1").without("income"), Fined.DAY).column().subjects());
    }

    private static SizeFound size(Answers answers) {
        return estimate(answers, Fined.DAY).size().orElseThrow();
    }

    private static Estimate estimate(Answers answers, LocalDate day) {
        return Estimating.estimate(answers, Fined.RULES, Fined.FINES, day);
    }
}
