package kz.senim.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 18);

    @Test
    void writesADayInFigures() {
        assertEquals("18.01.2026", Dates.day(DAY));
        assertEquals("09:05", Dates.time(LocalTime.of(9, 5)));
    }

    @Test
    void writesADayInWords() {
        assertEquals(new Phrase("2026 жылғы 18 қаңтар", "18 января 2026 года"), Dates.written(DAY));
    }

    @Test
    void knowsAllMonthsInBothLanguages() {
        assertEquals(List.of("қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан",
                "қараша", "желтоқсан"), months(Language.KK));
        assertEquals(List.of("января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
                "октября", "ноября", "декабря"), months(Language.RU));
    }

    private static List<String> months(Language language) {
        return Stream.of(Month.values()).map(m -> Dates.written(LocalDate.of(2026, m, 1), language)
                .replaceAll("[\\d ]|жылғы|года", "")).toList();
    }

    @ParameterizedTest
    @CsvSource({"14:01,14:01-де", "14:02,14:02-де", "14:03,14:03-те", "14:05,14:05-те", "14:06,14:06-да", "14:07,14:07-де",
        "14:08,14:08-де", "14:09,14:09-да", "14:10,14:10-да", "14:20,14:20-да", "14:36,14:36-да", "14:40,14:40-та",
        "14:50,14:50-де"})
    void kazakhTimeTakesTheEndingOfItsLastNumber(LocalTime time, String expected) {
        assertEquals(expected, Dates.at(time, Language.KK));
        assertEquals(Dates.time(time), Dates.at(time, Language.RU));
    }
}
