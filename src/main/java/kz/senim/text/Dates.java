package kz.senim.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Dates and times as the two languages write them; days as 18.01.2027 in both. */
public final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final List<DateTimeFormatter> TYPED = Stream.of("d.M.uuuu", "uuuu-M-d", "d/M/uuuu")
            .map(form -> DateTimeFormatter.ofPattern(form).withResolverStyle(ResolverStyle.STRICT)).toList();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** бірде, екіде, үште, төртте, бесте, алтыда, жетіде, сегізде, тоғызда */
    private static final String[] ENDING_OF_UNITS = {"", "де", "де", "те", "те", "те", "да", "де", "де", "да"};
    /** нөлде, онда, жиырмада, отызда, қырықта, елуде */
    private static final String[] ENDING_OF_TENS = {"де", "да", "да", "да", "та", "де"};

    private Dates() {}

    public static String day(TemporalAccessor day) {
        return DAY.format(day);
    }

    /** "22.11.2026 14:05", of something that was done. */
    public static String moment(LocalDateTime moment) {
        return day(moment) + ' ' + time(moment.toLocalTime());
    }

    /** A day as people type it: 18.01.2027, 18/1/2027 or 2027-01-18; empty where it is none. */
    public static Optional<LocalDate> read(String typed) {
        for (var form : TYPED) {
            try {
                return Optional.of(LocalDate.parse(typed.strip(), form)).filter(Dates::likely);
            } catch (DateTimeParseException e) {
                // another form may fit
            }
        }
        return Optional.empty();
    }

    private static boolean likely(LocalDate day) {
        return day.getYear() > 1900 && day.getYear() < 2200;
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
