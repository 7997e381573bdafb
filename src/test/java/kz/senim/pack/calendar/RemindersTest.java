package kz.senim.pack.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Trouble;
import kz.senim.pack.model.Languages;
import kz.senim.pack.sheet.Registers;
import kz.senim.risk.Acceptance;
import kz.senim.risk.Deadline;
import kz.senim.risk.Deadlines;
import kz.senim.risk.Measure;
import kz.senim.risk.Risk;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemindersTest {

    private static final Reminders REMINDERS = new Reminders(Registers.EDITION.words());
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2027, 1, 18);
    private static final Risk PRICE = Risk.own("r1", "Бот клиентке қате баға айтып, ұйымға шығын келтіруі мүмкін; «ә, ғ, қ, ң, ө, ұ, ү, һ, і» 😀")
            .withReview(Optional.of(DAY)).with(Measure.own("m1", "Бағаны тексеру").withDue(Optional.of(DAY.minusDays(9))));

    @TempDir
    private Path folder;

    private String written(List<Risk> risks, Languages languages) throws IOException {
        return written(Registers.dossier(risks), Deadlines.of(risks), languages);
    }

    private String written(Dossier dossier, Deadlines deadlines, Languages languages) throws IOException {
        var file = folder.resolve("мерзімдер.ics");
        REMINDERS.write(dossier, deadlines, NOW, languages, Reminders.DAYS_BEFORE, file);
        return Files.readString(file);
    }

    private static List<VEvent> events(String text) {
        return Biweekly.parse(text).first().getEvents();
    }

    @Test
    void eachDeadlineIsADayWithAnAlarmAWeekBefore() throws IOException {
        var risk = PRICE.withAcceptance(Optional.of(Acceptance.OPEN.withUntil(Optional.of(DAY.plusYears(1)))));
        String text = written(List.of(risk), Languages.KK);
        assertEquals(3, events(text).size());
        assertTrue(text.contains("DTSTART;VALUE=DATE:20270118\r\n") && text.contains("DTEND;VALUE=DATE:20270119\r\n"), text);
        assertTrue(text.contains("TRIGGER;RELATED=START:-P6DT15H\r\n"), text);
        var measure = events(text).stream().filter(e -> e.getSummary().getValue().startsWith("Шараның мерзімі")).findFirst().orElseThrow();
        assertTrue(measure.getDescription().getValue().startsWith("Шара: Бағаны тексеру\n№ 1 қауіп-қатер: Бот клиентке қате"), text);
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoLetterIsCut() throws IOException {
        String text = written(List.of(PRICE), Languages.BOTH);
        for (String line : text.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertTrue(!line.contains("\n") && line.chars().noneMatch(c -> c == '\ufffd'), line);
        }
        assertTrue(Arrays.stream(text.split("\r\n")).anyMatch(l -> l.getBytes(StandardCharsets.UTF_8).length > 70));
        assertTrue(events(text).stream().anyMatch(e -> e.getDescription().getValue().contains("«ә, ғ, қ, ң, ө, ұ, ү, һ, і» 😀")), text);
    }

    @Test
    void reviewsOfOneDayAreOneEvent() throws IOException {
        var other = Risk.own("r2", "Баяу жауап").withReview(Optional.of(DAY));
        var events = events(written(List.of(Risk.own("r1", "Қате баға").withReview(Optional.of(DAY)), other), Languages.RU));
        assertEquals(1, events.size());
        assertEquals("Риск № 1: Қате баға\nРиск № 2: Баяу жауап", events.getFirst().getDescription().getValue());
    }

    @Test
    void anEventStaysTheSameWhenItsDayIsMovedOrItsWordsChange() throws IOException {
        var before = events(written(List.of(PRICE), Languages.KK)).stream().map(e -> e.getUid().getValue()).sorted().toList();
        var moved = PRICE.withReview(Optional.of(DAY.plusDays(3))).with(PRICE.measures().getFirst().withText("Басқа"));
        assertEquals(before, events(written(List.of(moved), Languages.RU)).stream().map(e -> e.getUid().getValue()).sorted().toList());
        assertEquals(2, before.stream().distinct().count());
    }

    @Test
    void deadlinesOfOthersHaveTheirPlace() throws IOException {
        var yearly = new Deadline(Deadline.Kind.REVIEW, DAY, "system", Optional.empty(), Optional.empty());
        var events = events(written(Registers.dossier(List.of()), new Deadlines(List.of(yearly)), Languages.RU));
        assertEquals("Ежегодный пересмотр всех рисков: =Бот 😀", events.getFirst().getSummary().getValue());
    }

    @Test
    void theDayIsTheSameInEveryZone() throws IOException {
        var zone = TimeZone.getDefault();
        try {
            for (String id : List.of("Pacific/Kiritimati", "America/Sao_Paulo", "Asia/Almaty", "Pacific/Pago_Pago")) {
                TimeZone.setDefault(TimeZone.getTimeZone(id));
                assertTrue(written(List.of(PRICE), Languages.KK).contains("DTSTART;VALUE=DATE:20270118"), id);
            }
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void whatCannotBeWrittenIsTold() {
        var nowhere = folder.resolve("жоқ").resolve("a.ics");
        assertEquals(Trouble.Kind.TARGET_UNWRITABLE, assertThrows(Trouble.class, () -> REMINDERS.write(
                Registers.dossier(List.of()), Deadlines.of(List.of()), NOW, Languages.KK, 7, nowhere)).kind());
    }

    /** Writing reads the file again and throws where anything differs. */
    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void anyRegisterGivesACalendar(@ForAll long seed, @ForAll Languages languages) throws IOException {
        var risks = new Registers(seed).some(6);
        var file = Files.createTempFile("due", ".ics");
        try {
            int count = REMINDERS.write(Registers.dossier(risks), Deadlines.of(risks), NOW, languages, 0, file);
            var events = Biweekly.parse(Files.readString(file)).first().getEvents();
            assertEquals(count, events.size());
            assertEquals(count, events.stream().map(e -> e.getUid().getValue()).distinct().count());
        } finally {
            Files.delete(file);
        }
    }
}
