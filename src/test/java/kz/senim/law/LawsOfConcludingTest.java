package kz.senim.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** The laws hold for any rulebook, not only for ours. */
class LawsOfConcludingTest {

    private interface Law {
        void holds(Laws laws, Answers answers);
    }

    private static void check(long seed, Law law) {
        var books = new Books(seed);
        var rules = books.rulebook();
        law.holds(new Laws(rules, books), books.answers(rules, books.any(List.of(0.2, 0.5, 0.8, 1.0))));
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void orderOfAnswersNeverMatters(@ForAll long seed) {
        check(seed, Laws::orderOfAnswersNeverMatters);
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void aFurtherAnswerNeverUndecides(@ForAll long seed) {
        check(seed, Laws::aFurtherAnswerNeverUndecides);
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void becauseTellsEverythingThatCounts(@ForAll long seed) {
        check(seed, Laws::becauseTellsEverythingThatCounts);
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void anUntoldAnswerCanBeTakenBack(@ForAll long seed) {
        check(seed, Laws::anUntoldAnswerCanBeTakenBack);
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void missingSaysWhatToAskInOrder(@ForAll long seed) {
        check(seed, Laws::missingSaysWhatToAskInOrder);
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void onlyMissingAnswersDecide(@ForAll long seed) {
        check(seed, Laws::onlyMissingAnswersDecide);
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void questionsOutOfPlayDoNotCount(@ForAll long seed) {
        check(seed, Laws::questionsOutOfPlayDoNotCount);
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void moreHarmNeverLowersTheDegree(@ForAll long seed) {
        var books = new Books(seed);
        var rules = books.harmful();
        new Laws(rules, books).moreHarmNeverLowersTheDegree(rules.axes().getFirst(), books.answers(rules, 0.6));
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void lawsOfDeMorganAndDoubleNegation(@ForAll long seed) {
        var books = new Books(seed);
        var rules = books.rulebook();
        var answers = books.answers(rules, 0.6);
        var a = books.condition(2);
        var b = books.condition(2);
        var notBoth = new Condition.Not(new Condition.All(List.of(a, b)));
        var oneNot = new Condition.Any(List.of(new Condition.Not(a), new Condition.Not(b)));
        assertEquals(holds(notBoth, answers, rules), holds(oneNot, answers, rules));
        assertEquals(holds(a, answers, rules), holds(new Condition.Not(new Condition.Not(a)), answers, rules));
        assertEquals(holds(new Condition.All(List.of(a, b)), answers, rules),
                holds(new Condition.All(List.of(b, a)), answers, rules));
    }

    private static Truth holds(Condition condition, Answers answers, Rulebook rules) {
        return Concluding.holds(condition, answers, rules, Books.DAY);
    }
}
