package kz.senim.pack.calendar;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;

/** Events as iCalendar (RFC 5545) and back. */
final class CalendarText {

    /** On the day of the alarm, at nine in the morning. */
    private static final int HOUR = 9;
    private static final int HOURS = 24;
    private static final int SECONDS = 60;

    private CalendarText() {}

    /**
     * @param name       of the calendar
     * @param now        a later file takes the place of an earlier one
     * @param daysBefore of the alarm
     */
    static String of(List<Event> events, String name, Instant now, int daysBefore) throws IOException {
        var calendar = new ICalendar();
        calendar.setProductId("-//Senim//Senim//KK");
        calendar.setMethod("PUBLISH");
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        events.forEach(event -> calendar.addEvent(made(event, now, daysBefore)));
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        }
        return Folding.folded(text.toString());
    }

    private static VEvent made(Event event, Instant now, int daysBefore) {
        var made = new VEvent();
        made.setUid(event.uid());
        made.setDateTimeStamp(Date.from(now));
        made.setSequence((int) (now.getEpochSecond() / SECONDS));
        made.setDateStart(date(event.day()), false);
        made.setDateEnd(date(event.day().plusDays(1)), false);
        made.setSummary(event.summary());
        made.setDescription(event.description());
        made.setTransparency(true);
        made.addAlarm(alarm(event, daysBefore));
        return made;
    }

    private static VAlarm alarm(Event event, int daysBefore) {
        int hours = daysBefore * HOURS - HOUR;
        int days = Math.abs(hours) / HOURS;
        var before = Duration.builder().prior(hours > 0).days(days == 0 ? null : days).hours(Math.abs(hours) % HOURS).build();
        return VAlarm.display(new Trigger(before, Related.START), event.summary());
    }

    /** The library writes and reads days in the zone of the computer. */
    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    static List<Event> read(String text) {
        return Biweekly.parse(text).all().stream().flatMap(calendar -> calendar.getEvents().stream()).map(e ->
                new Event(e.getUid().getValue(), day(e.getDateStart().getValue()), e.getSummary().getValue(),
                        e.getDescription().getValue())).toList();
    }

    private static LocalDate day(Date date) {
        return LocalDate.ofInstant(date.toInstant(), ZoneId.systemDefault());
    }
}
