package kz.senim.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;

/** Dates and times as the two languages write them; days as 18.01.2027 in both. */
public final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Dates() {}

    public static String day(TemporalAccessor day) {
        return DAY.format(day);
    }

    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** "2026 жылғы 18 қаңтар" or "18 января 2026 года". */
    public static String written(LocalDate day, Language language) {
        String pattern = language == Language.KK ? "uuuu 'жылғы' d MMMM" : "d MMMM uuuu 'года'";
        return new DateTimeFormatterBuilder().appendPattern(pattern).toFormatter(language.locale()).format(day);
    }

    public static Phrase written(LocalDate day) {
        return new Phrase(written(day, Language.KK), written(day, Language.RU));
    }
}
