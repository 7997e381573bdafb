package kz.senim.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.senim.law.Duty.Bearer;
import kz.senim.law.Duty.Due;
import kz.senim.law.DutyState.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutiesTest {

    private static final Condition TALKS = new Condition.Is("talks", Set.of("yes"));
    private static final Condition ALONE = new Condition.Is("alone", Set.of("yes"));

    private final Rulebook rules = new Rulebook("test", List.of("s"), List.of(ask("talks"), ask("alone")), List.of(),
            List.of(), List.of(duty("duty.tell", false), duty("duty.log", true)),
            List.of(new Contradiction("both", new Condition.All(List.of(TALKS, ALONE)), List.of("talks", "alone"))));

    @Test
    void aDutyBringsItsQuestionInALastStep() {
        assertEquals(List.of("s", Duty.STEP), rules.steps());
        var question = rules.question("duty.tell");
        assertEquals(List.of("done", "partly", "not", "not-applicable"),
                question.choices().stream().map(Question.Choice::id).toList());
        assertEquals(List.of(question, rules.question("duty.log")), rules.questionsOf(Duty.STEP));
        assertTrue(question.optional());
    }

    @Test
    void withoutDutiesThereIsNoStepForThem() {
        assertEquals(List.of("s"), new Rulebook("e", List.of("s"), List.of(), List.of(), List.of()).steps());
    }

    @ParameterizedTest
    @CsvSource({"done, DONE, false", "partly, PARTLY, true", "not, NOT, true", "not-applicable, NOT_APPLICABLE, true",
        "unheard-of, UNKNOWN, true"})
    void theAnswerSaysHowFarItIsDone(String choice, State state, boolean gap) {
        var stands = stands(talking().with("duty.tell", Answer.chosen(choice)), "duty.tell");
        assertEquals(state, stands.state());
        assertEquals(gap, stands.gap(""));
    }

    @Test
    void doesNotConcernUsNeedsAReason() {
        var stands = stands(talking().with("duty.tell", Answer.chosen("not-applicable")), "duty.tell");
        assertTrue(stands.gap(" "));
        assertFalse(stands.gap("Клиенттер онсыз да біледі"));
    }

    @Test
    void unansweredIsAGapButNothingOpen() {
        var conclusions = conclude(talking());
        assertTrue(conclusions.duties().get("duty.tell").gap(""));
        assertEquals(List.of("alone"), conclusions.open());
    }

    @Test
    void whatDoesNotApplyIsNoGapWhateverWasAnswered() {
        var stands = stands(Answers.NONE.with("talks", Answer.chosen("no")).with("duty.tell", Answer.chosen("not")),
                "duty.tell");
        assertEquals(Truth.NO, stands.applies());
        assertEquals(State.UNKNOWN, stands.state());
        assertFalse(stands.gap(""));
        assertEquals(List.of("talks"), stands.because().stream().flatMap(Reason::questions).toList());
    }

    @Test
    void whileItIsOpenWhetherItAppliesTheQuestionsThatDecideAreNamed() {
        var stands = stands(Answers.NONE, "duty.tell");
        assertEquals(Truth.OPEN, stands.applies());
        assertEquals(List.of("talks"), stands.missing());
        assertFalse(stands.gap(""));
    }

    @Test
    void goodPracticeIsNeverAGap() {
        assertFalse(stands(talking().with("duty.log", Answer.chosen("not")), "duty.log").gap(""));
    }

    @Test
    void aContradictionIsSeenOnlyWhereAllSidesHold() {
        assertEquals(List.of(), conclude(talking()).contradictions());
        assertEquals(List.of("both"), conclude(talking().with("alone", Answer.chosen("yes"))).contradictions());
    }

    private static Answers talking() {
        return Answers.NONE.with("talks", Answer.chosen("yes"));
    }

    private DutyState stands(Answers answers, String duty) {
        return conclude(answers).duties().get(duty);
    }

    private Conclusions conclude(Answers answers) {
        return Concluding.conclude(answers, rules, Books.DAY);
    }

    private static Duty duty(String id, boolean goodPractice) {
        return new Duty(id, List.of(Bearer.OWNER), TALKS, List.of(), Due.ALWAYS, Optional.of(7), Optional.empty(),
                goodPractice);
    }

    private static Question ask(String id) {
        return new Question(id, "s", Question.Kind.ONE, false, Condition.ALWAYS, List.of(),
                List.of(new Question.Choice("yes", false, 0), new Question.Choice("no", false, 0)), false);
    }
}
