package kz.senim.law;

import static kz.senim.law.Answer.chosen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConcludingTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 18);
    private static final Condition IS_AI = is("learned", "yes");

    private final Rulebook rules = new Rulebook("test", List.of("s"), List.of(
            ask("learned", Question.Kind.ONE, Condition.ALWAYS, "yes", "no"),
            ask("uses", Question.Kind.MANY, IS_AI, "chat", "voice"),
            ask("people", Question.Kind.NUMBER, new Condition.Holds("ai"), new String[0]),
            ask("law", Question.Kind.TEXT, Condition.ALWAYS, new String[0])),
            List.of(find("ai", IS_AI),
                    find("voice", is("uses", "voice")),
                    find("silent", new Condition.Not(is("uses", "voice"))),
                    find("cited", is("law", Condition.GIVEN)),
                    find("low", new Condition.Not(new Condition.Any(List.of(holds("mid"), holds("high"))))),
                    find("mid", new Condition.Any(List.of(is("uses", "chat"), atLeast("people", 10)))),
                    find("high", atLeast("people", 1000))),
            List.of(new Axis("risk", Axis.Kind.SCALE, IS_AI, List.of(), List.of("low", "mid", "high")),
                    new Axis("mode", Axis.Kind.SET, IS_AI, List.of(), List.of("voice", "silent"))));

    @Test
    void nothingAnsweredLeavesEverythingOpen() {
        var conclusions = conclude(Answers.NONE);
        assertEquals(Truth.OPEN, conclusions.truthOf("ai"));
        assertEquals(List.of("learned"), conclusions.of("ai").missing());
        assertEquals(List.of("learned", "law"), conclusions.open());
        assertEquals(List.of("low", "mid", "high"), conclusions.axes().get("risk").possible());
    }

    @Test
    void dontKnowIsOpenLikeNoAnswer() {
        var conclusions = conclude(Answers.NONE.with("learned", Answer.UNKNOWN));
        assertEquals(Truth.OPEN, conclusions.truthOf("ai"));
        assertEquals(List.of("learned"), conclusions.of("ai").missing());
        assertTrue(conclusions.open().contains("learned"));
    }

    @Test
    void aQuestionOutOfPlayKeepsItsAnswerButDoesNotUseIt() {
        var answers = Answers.NONE.with("uses", chosen("voice")).with("learned", chosen("no"));
        var conclusions = conclude(answers);
        assertFalse(conclusions.asks("uses"));
        assertEquals(Truth.NO, conclusions.truthOf("voice"));
        assertEquals(Truth.YES, conclusions.truthOf("silent"));
        assertEquals(List.of(new Reason.NotAsked("uses",
                        List.of(new Reason.ByAnswer("learned", chosen("no"), Truth.NO, List.of())))),
                conclusions.of("voice").because());
        assertEquals(Truth.YES, conclude(answers.with("learned", chosen("yes"))).truthOf("voice"));
    }

    @Test
    void whileItIsOpenWhetherAQuestionIsAskedItsAnswerWaits() {
        var conclusions = conclude(Answers.NONE.with("uses", chosen("voice")));
        assertEquals(Truth.OPEN, conclusions.truthOf("voice"));
        assertEquals(List.of("learned"), conclusions.of("voice").missing());
    }

    @Test
    void becauseKeepsOnlyTheTellingParts() {
        var answers = Answers.NONE.with("learned", chosen("yes")).with("uses", chosen("chat", "voice"))
                .with("people", new Answer.Quantity(BigDecimal.ONE));
        var reasons = conclude(answers).of("mid").because();
        assertEquals(List.of("uses", "learned"), reasons.stream().flatMap(Reason::questions).toList());
    }

    @Test
    void aFindingThatRestsOnAnotherNamesIt() {
        var answers = Answers.NONE.with("learned", chosen("yes")).with("people", new Answer.Quantity(new BigDecimal(5000)));
        var because = conclude(answers).of("low").because();
        assertEquals(List.of("mid", "high"), because.stream().map(r -> ((Reason.ByFinding) r).finding()).toList());
    }

    @Test
    void aScaleRunsFromTheHighestSureToTheHighestNotExcluded() {
        var ai = Answers.NONE.with("learned", chosen("yes"));
        assertEquals(List.of("low", "mid", "high"), possible(ai));
        assertEquals(List.of("mid", "high"), possible(ai.with("uses", chosen("chat"))));
        assertEquals(List.of("low", "mid"), possible(people(ai, 1)));
        assertEquals(List.of("low"), possible(people(ai, 1).with("uses", chosen("voice"))));
        assertEquals(List.of("high"), possible(people(ai, 1000)));
        assertEquals(List.of(), possible(Answers.NONE.with("learned", chosen("no"))));
    }

    @Test
    void theProvisionalReadingIsTheUpperEnd() {
        var axis = conclude(Answers.NONE.with("learned", chosen("yes"))).axes().get("risk");
        assertEquals("high", axis.provisional());
        assertEquals(List.of("uses", "people"), axis.missing());
        assertFalse(axis.decided());
    }

    @Test
    void onASetEverythingNotExcludedIsPossible() {
        var ai = Answers.NONE.with("learned", chosen("yes"));
        assertEquals(List.of("voice", "silent"), conclude(ai).axes().get("mode").possible());
        assertEquals(List.of("silent"), conclude(ai.with("uses", chosen("chat"))).axes().get("mode").possible());
    }

    @Test
    void anAnswerOfAWrongFormCountsAsNone() {
        assertEquals(Truth.OPEN, conclude(Answers.NONE.with("learned", chosen("perhaps"))).truthOf("ai"));
        assertEquals(Truth.OPEN, conclude(Answers.NONE.with("learned", new Answer.Text("yes"))).truthOf("ai"));
        assertEquals(Truth.OPEN, conclude(Answers.NONE.with("law", new Answer.Text("  "))).truthOf("cited"));
        assertEquals(Truth.YES, conclude(Answers.NONE.with("law", new Answer.Text("5-бап"))).truthOf("cited"));
        assertEquals(conclude(Answers.NONE), conclude(Answers.NONE.with("no.such.question", chosen("yes"))));
    }

    @Test
    void aRuleHoldsOnlyOnTheDaysOnWhichItIsInForce() {
        var answers = Answers.NONE.with("learned", chosen("yes"));
        assertEquals(Truth.NO, Concluding.conclude(answers, rules, START.minusDays(1)).truthOf("ai"));
        assertThrows(IllegalArgumentException.class,
                () -> Concluding.conclude(answers, rules, START.minusDays(1)).of("ai"));
        assertEquals(Truth.YES, Concluding.conclude(answers, rules, START).truthOf("ai"));
        var ended = new Finding("ended", Finding.Group.REGIME, Condition.ALWAYS, START, START.plusDays(1), List.of());
        assertTrue(ended.inForceOn(START));
        assertFalse(ended.inForceOn(START.plusDays(1)));
    }

    @Test
    void whatRestsOnARuleNotYetInForceDoesNotHold() {
        var later = new Finding("later", Finding.Group.REGIME, Condition.ALWAYS, START.plusDays(9), LocalDate.MAX, List.of());
        var book = new Rulebook("later", List.of("s"), List.of(), List.of(later, find("now", holds("later"))), List.of());
        assertEquals(Truth.NO, Concluding.conclude(Answers.NONE, book, START).truthOf("now"));
        assertEquals(Truth.YES, Concluding.conclude(Answers.NONE, book, START.plusDays(9)).truthOf("now"));
    }

    @Test
    void oneFindingOrAxisAloneIsTheSameAsAmongAll() {
        var answers = Answers.NONE.with("learned", chosen("yes")).with("uses", chosen("chat"));
        var all = Concluding.conclude(answers, rules, START);
        rules.findings().forEach(f ->
                assertEquals(all.of(f.id()), Concluding.conclude(f, answers, rules, START)));
        rules.axes().forEach(a -> assertEquals(all.axes().get(a.id()), Concluding.place(a, answers, rules, START)));
    }

    @Test
    void choicesThatStandAloneAreNotCombined() {
        var question = new Question("q", "s", Question.Kind.MANY, false, Condition.ALWAYS, List.of(),
                List.of(new Question.Choice("a", false, 0), new Question.Choice("none", true, 0)), false);
        assertTrue(question.accepts(chosen("none")));
        assertFalse(question.accepts(chosen("a", "none")));
        assertThrows(IllegalArgumentException.class, () -> chosen());
    }

    private List<String> possible(Answers answers) {
        return conclude(answers).axes().get("risk").possible();
    }

    private Conclusions conclude(Answers answers) {
        return Concluding.conclude(answers, rules, START);
    }

    private static Answers people(Answers answers, int number) {
        return answers.with("people", new Answer.Quantity(BigDecimal.valueOf(number)));
    }

    private static Condition is(String question, String choice) {
        return new Condition.Is(question, Set.of(choice));
    }

    private static Condition holds(String finding) {
        return new Condition.Holds(finding);
    }

    private static Condition atLeast(String question, int limit) {
        return new Condition.Compare(question, Condition.Bound.AT_LEAST, BigDecimal.valueOf(limit));
    }

    private static Question ask(String id, Question.Kind kind, Condition askIf, String... choices) {
        return new Question(id, "s", kind, false, askIf, List.of(),
                List.of(choices).stream().map(c -> new Question.Choice(c, false, 0)).toList(), false);
    }

    private static Finding find(String id, Condition when) {
        return new Finding(id, Finding.Group.REGIME, when, START, LocalDate.MAX, List.of());
    }
}
