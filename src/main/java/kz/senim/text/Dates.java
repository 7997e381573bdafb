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

    /** бірде, екіде, үште, төртте, бесте, алтыда, жетіде, сегізде, тоғызда */
    private static final String[] ENDING_OF_UNITS = {"", "де", "де", "те", "те", "те", "да", "де", "де", "да"};
    /** нөлде, онда, жиырмада, отызда, қырықта, елуде */
    private static final String[] ENDING_OF_TENS = {"де", "да", "да", "да", "та", "де"};

    private Dates() {}

    public static String day(TemporalAccessor day) {
        return DAY.format(day);
    }

    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** When something happened on the clock: "14:02-де" (in Kazakh the ending follows the number read out) or "14:02". */
    public static String at(LocalTime time, Language language) {
        return language == Language.KK ? time(time) + "-" + ending(time.getMinute()) : time(time);
    }

    private static String ending(int minute) {
        int unit = minute % 10;
        return unit == 0 ? ENDING_OF_TENS[minute / 10] : ENDING_OF_UNITS[unit];
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
