package kz.senim.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import kz.senim.law.Estimate;
import kz.senim.law.Estimating;
import kz.senim.text.Phrase;
import org.junit.jupiter.api.Test;

class LiabilityTextTest {

    private static final String OFFENCE = "offence.high-risk";

    private final Editions editions = new Editions();
    private final Edition edition = editions.load("kz-230-VIII-2026-01");
    private final Penalties penalties = editions.penalties(edition.id());

    /** Without opening it, an offence that is seen is told from one that is open: both have a fine. */
    @Test
    void aLineSaysWhetherTheOffenceIsSeenAndWithWhatFine() {
        assertEquals("Есть все элементы · 100 МРП, это 432 500 тенге", brief("dose-helper").ru().replace('\u00a0', ' '));
        assertEquals("Анық емес · 20–50 АЕК, бұл 86 500–216 250 теңге",
                brief("beauty-salon-unknown").kk().replace('\u00a0', ' '));
        assertEquals("По ответам нет хотя бы одного элемента", brief("anchor-video").ru());
    }

    /** "No signs of a crime" cannot be said to be there. */
    @Test
    void anElementIsAStatementThatIsSoOrNot() {
        var elements = estimate("dose-helper").of(OFFENCE).elements();
        var text = new LiabilityText(penalties, estimate("dose-helper"));
        assertEquals(new Phrase("Дұрыс", "Верно"), text.state(elements.getLast()));
        var degree = estimate("anchor-video").of(OFFENCE).elements().get(1);
        assertEquals(new Phrase("Дұрыс емес", "Неверно"), text.state(degree));
    }

    private Phrase brief(String worked) {
        var estimate = estimate(worked);
        return new LiabilityText(penalties, estimate).brief(estimate.of(OFFENCE));
    }

    private Estimate estimate(String id) {
        var worked = editions.cases(edition.id()).stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
        return Estimating.estimate(worked.given().answers(), edition.rules(), penalties.fines(), worked.asOf());
    }
}
