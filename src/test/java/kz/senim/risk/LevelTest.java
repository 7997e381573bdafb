package kz.senim.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelTest {

    @ParameterizedTest
    @CsvSource({"1,1,LOW", "2,3,LOW", "1,4,LOW", "2,4,MEDIUM", "3,3,MEDIUM", "1,5,MEDIUM", "5,1,MEDIUM", "2,5,MEDIUM",
        "3,4,MEDIUM", "3,5,HIGH", "5,3,HIGH", "4,4,HIGH", "5,5,HIGH"})
    void fallsIntoABand(int likelihood, int impact, Level.Band band) {
        assertEquals(band, new Level(likelihood, impact).band());
    }

    @Test
    void aHigherLikelihoodOrImpactNeverGivesALowerBand() {
        for (int likelihood = 1; likelihood <= Level.HIGHEST; likelihood++) {
            for (int impact = 1; impact < Level.HIGHEST; impact++) {
                assertTrue(new Level(likelihood, impact).band().compareTo(new Level(likelihood, impact + 1).band()) <= 0);
                assertTrue(new Level(impact, likelihood).band().compareTo(new Level(impact + 1, likelihood).band()) <= 0);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,0", "6,1", "1,6"})
    void isFromOneToFive(int likelihood, int impact) {
        assertThrows(IllegalArgumentException.class, () -> new Level(likelihood, impact));
    }
}
