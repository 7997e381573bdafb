package kz.senim.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private final Words words = Words.load("sample");

    @Test
    void saysTheSameInBothLanguages() {
        assertEquals(new Phrase("Сәлем, Айжан!", "Здравствуйте, Айжан!"), words.phrase("greeting", "name", "Айжан"));
    }

    @Test
    void whatAUserTypedIsNeverTakenForAPlaceholder() {
        assertEquals("Сәлем, {name} $1 \\!", words.in(Language.KK, "greeting", "name", "{name} $1 \\"));
    }

    @Test
    void aPhraseIsPutInByItsLanguage() {
        assertEquals(new Phrase("Көмекші жүйесінен", "из системы Помощник"),
                words.phrase("from", "system", new Phrase("Көмекші", "Помощник")));
    }

    @Test
    void aPlaceholderWithoutValueStays() {
        assertEquals("Сәлем, {name}!", words.in(Language.KK, "greeting"));
    }

    @ParameterizedTest
    @CsvSource({"0,0 ответов", "1,1 ответ", "2,2 ответа", "4,4 ответа", "5,5 ответов", "11,11 ответов", "12,12 ответов",
        "14,14 ответов", "21,21 ответ", "22,22 ответа", "25,25 ответов", "101,101 ответ", "111,111 ответов",
        "112,112 ответов", "1002,1002 ответа"})
    void russianCountsInThreeForms(long count, String expected) {
        assertEquals(expected, words.counted(Language.RU, "count", count));
        assertEquals(count + " жауап", words.counted(Language.KK, "count", count));
    }

    @Test
    void aMissingKeyIsNamed() {
        var missing = assertThrows(IllegalArgumentException.class, () -> words.in(Language.RU, "nothing"));
        assertTrue(missing.getMessage().contains("nothing"));
    }
}
