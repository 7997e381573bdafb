package kz.senim.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.senim.law.Condition;
import kz.senim.law.Question;
import kz.senim.text.Phrase;
import org.junit.jupiter.api.Test;

class EditionsTest {

    private final Edition tiny = Editions.read(Tiny.FOLDER);

    @Test
    void readsWhatAnEditionSaysOfItself() {
        assertEquals("tiny", tiny.id());
        assertEquals(LocalDate.of(2026, 1, 18), tiny.info().inForce());
        assertEquals(EditionInfo.Sureness.C, tiny.info().act("order-1").orElseThrow().sure());
        assertEquals(new Phrase("Өзгерістер", "Изменения"), tiny.info().amendments().getFirst().title());
    }

    @Test
    void keepsQuestionsInTheOrderWritten() {
        assertEquals(List.of("system.name", "system.learned", "system.channels", "harm.people", "harm.grave", "duty.warn", "duty.log"),
                tiny.rules().questions().stream().map(Question::id).toList());
    }

    @Test
    void readsYesAndNoAsWords() {
        assertTrue(tiny.rules().question("system.learned").offers("yes"));
        assertEquals(new Phrase("Иә", "Да"), tiny.words().choice("system.learned", "yes"));
    }

    @Test
    void readsConditions() {
        var people = new Condition.Compare("harm.people", Condition.Bound.AT_LEAST, new BigDecimal(100));
        var grave = new Condition.Is("harm.grave", Set.of("loss"));
        assertEquals(new Condition.Any(List.of(grave, people)), tiny.rules().finding("risk.medium").when());
    }

    @Test
    void aFindingWithoutDatesIsInForceWithTheLaw() {
        assertEquals(LocalDate.of(2026, 1, 18), tiny.rules().finding("risk.low").from());
        assertEquals(LocalDate.MAX, tiny.rules().finding("risk.low").until());
    }

    @Test
    void readsTheLawVerbatim() {
        assertEquals("низкая;", tiny.statute().unit("2.1.1").orElseThrow().text().ru());
        assertEquals(List.of("1", "1.1", "1.2", "2", "2.1", "2.1.1", "2.1.2"),
                List.copyOf(tiny.statute().units().keySet()));
    }

    @Test
    void readsCases() {
        var bot = Tiny.editions().cases("tiny").getFirst();
        assertEquals("bot", bot.id());
        assertEquals("«Көмекші»", bot.given().answers().textOf("system.name"));
        assertEquals(List.of("risk.medium"), bot.axes().get("risk"));
        assertEquals(9, bot.given().risks().getFirst().initial().orElseThrow().score());
    }
}
