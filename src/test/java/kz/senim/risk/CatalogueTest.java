package kz.senim.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.law.Condition;
import kz.senim.law.Question;
import kz.senim.law.Rulebook;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final Rulebook RULES = new Rulebook("e", List.of("s"), List.of(new Question("voice", "s",
            Question.Kind.ONE, false, Condition.ALWAYS, List.of(), List.of(new Question.Choice("yes", false, 0),
            new Question.Choice("no", false, 0)), false)), List.of(), List.of());

    private final RiskTemplate outage = new RiskTemplate("outage", false, Condition.ALWAYS, List.of(), List.of("spare"));
    private final RiskTemplate fraud = new RiskTemplate("fraud", true,
            new Condition.Is("voice", Set.of("yes")), List.of(), List.of());
    private final Catalogue catalogue = new Catalogue(List.of(outage, fraud));

    @Test
    void suggestsWhatTheAnswersSuggestForSure() {
        assertEquals(List.of(outage), suggested(Answers.NONE));
        assertEquals(List.of(outage), suggested(Answers.NONE.with("voice", Answer.UNKNOWN)));
        assertEquals(List.of(outage, fraud), suggested(Answers.NONE.with("voice", Answer.chosen("yes"))));
    }

    @Test
    void doesNotSuggestWhatTheRegisterHas() {
        assertEquals(List.of(fraud), suggested(Answers.NONE.with("voice", Answer.chosen("yes")), Risk.of("1", outage)));
    }

    @Test
    void aRiskOfTheCatalogueKeepsThatItIsMisuse() {
        assertTrue(Risk.of("1", fraud).misuse());
        assertEquals(Optional.of(fraud), catalogue.find("fraud"));
        assertEquals(Optional.empty(), catalogue.find("no-such"));
    }

    private List<RiskTemplate> suggested(Answers answers, Risk... register) {
        return catalogue.suggested(answers, RULES, DAY, List.of(register));
    }
}
