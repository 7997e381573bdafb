package kz.senim.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KazakhOrderTest {

    @Test
    void followsTheKazakhAlphabet() {
        var alphabet = List.of("АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ".split(""));
        assertEquals(42, alphabet.size());
        assertEquals(alphabet, sorted(alphabet));
    }

    @Test
    void sortsKazakhAndRussianWordsTogether() {
        var words = List.of("Абай", "Әсет", "Борис", "Ғани", "Елена", "Ёлка", "Қайрат", "Лаура", "Ұлан", "Үміт", "Фёдор",
                "Һәм", "Ырыс", "Іңкәр", "Яна");
        assertEquals(words, sorted(words));
    }

    @Test
    void numbersComeBeforeLatinBeforeCyrillic() {
        assertEquals(List.of("1 бөлім", "Alpha", "Zeta", "Айгүл"), sorted(List.of("Айгүл", "Zeta", "1 бөлім", "Alpha")));
    }

    @Test
    void caseDoesNotPartWords() {
        var collator = KazakhOrder.collator();
        assertTrue(collator.compare("қазақ", "Қазақстан") < 0);
        assertTrue(collator.compare("Қазақ", "қазақстан") < 0);
    }

    private static List<String> sorted(List<String> words) {
        var mixed = new ArrayList<>(words);
        Collections.shuffle(mixed, new Random(7));
        mixed.sort(KazakhOrder.collator());
        return mixed;
    }
}
