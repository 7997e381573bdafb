package kz.senim.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Conditions follow Kleene's strong logic. */
class KleeneTest {

    private static final List<Truth> ALL = List.of(Truth.YES, Truth.NO, Truth.OPEN);

    private static final Rulebook RULES = new Rulebook("kleene", List.of("s"),
            List.of(question("one"), question("other")), List.of(), List.of());

    private static Question question(String id) {
        return new Question(id, "s", Question.Kind.ONE, false, Condition.ALWAYS, List.of(),
                List.of(new Question.Choice("yes", false, 0), new Question.Choice("no", false, 0)), false);
    }

    private static Condition is(String id) {
        return new Condition.Is(id, Set.of("yes"));
    }

    private static Truth of(Condition condition, Truth one, Truth other) {
        var answers = answer(answer(Answers.NONE, "one", one), "other", other);
        return Concluding.holds(condition, answers, RULES, Books.DAY);
    }

    private static Answers answer(Answers answers, String id, Truth truth) {
        return switch (truth) {
            case YES -> answers.with(id, Answer.chosen("yes"));
            case NO -> answers.with(id, Answer.chosen("no"));
            case OPEN -> answers;
        };
    }

    @Test
    void allIsNoWhereOneIsNoAndYesWhereAllAre() {
        for (var one : ALL) {
            for (var other : ALL) {
                var expected = one == Truth.NO || other == Truth.NO ? Truth.NO
                        : one == Truth.YES && other == Truth.YES ? Truth.YES : Truth.OPEN;
                assertEquals(expected, of(new Condition.All(List.of(is("one"), is("other"))), one, other));
            }
        }
    }

    @Test
    void anyIsYesWhereOneIsYesAndNoWhereAllAreNot() {
        for (var one : ALL) {
            for (var other : ALL) {
                var expected = one == Truth.YES || other == Truth.YES ? Truth.YES
                        : one == Truth.NO && other == Truth.NO ? Truth.NO : Truth.OPEN;
                assertEquals(expected, of(new Condition.Any(List.of(is("one"), is("other"))), one, other));
            }
        }
    }

    @Test
    void notTurnsYesAndNoAndLeavesOpen() {
        assertEquals(List.of(Truth.NO, Truth.YES, Truth.OPEN), ALL.stream()
                .map(t -> of(new Condition.Not(is("one")), t, Truth.OPEN)).toList());
    }

    @Test
    void nothingToMeetIsMetAndNothingToChooseIsNot() {
        assertEquals(Truth.YES, of(new Condition.All(List.of()), Truth.OPEN, Truth.OPEN));
        assertEquals(Truth.NO, of(new Condition.Any(List.of()), Truth.OPEN, Truth.OPEN));
    }
}
