package kz.senim.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import kz.senim.law.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatuteTest {

    private static final Statute LAW = Law230.edition().statute();

    @Test
    void hasTheWholeLaw() {
        assertEquals(200, LAW.units().size());
        assertEquals("Жасанды интеллект жүйелерінің құқықтық режимі", LAW.titleOf("17.1.2").kk());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            17.3.6  | 17.3    | 17.3 17.3.1 17.3.2 17.3.3 17.3.4 17.3.5 17.3.6* 17.3.7
            17.3    | 17.3    | 17.3 17.3.1 17.3.2 17.3.3 17.3.4 17.3.5 17.3.6 17.3.7
            17.2.1  | 17.2    | 17.2 17.2.1* 17.2.2 17.2.3
            17.2.n1 | 17.2.n1 | 17.2.n1
            17.4.n2 | 17.4.n2 | 17.4.n2
            27.1.n2 | 27.1    | 27.1 27.1.n1 27.1.n2* 27.1.n3
            1.0.5   | 1.0.5   | 1.0.5
            4.0.3   | 4.0     | 4.0.n1 4.0.1 4.0.2 4.0.3* 4.0.4 4.0.5 4.0.6 4.0.7
            9.0.n1  | 9.0.n1  | 9.0.n1
            8       | 8       | 8 8.1 8.2 8.3
            """)
    void showsAListWholeAndTheCitedItemMarked(String cited, String key, String shown) {
        var passage = LAW.passage(Citation.parse(cited));
        assertEquals(key, passage.key());
        assertEquals(List.of(shown.split(" ")), passage.lines().stream()
                .map(l -> l.unit().key() + (l.cited() ? "*" : "")).toList());
    }

    @Test
    void refusesWhatIsNoUnitOfTheLaw() {
        assertThrows(IllegalArgumentException.class, () -> LAW.passage(Citation.parse("17.9")));
        assertThrows(IllegalArgumentException.class, () -> LAW.passage(Citation.parse("act:order-1")));
    }
}
