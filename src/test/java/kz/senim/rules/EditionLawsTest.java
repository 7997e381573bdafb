package kz.senim.rules;

import java.util.List;
import kz.senim.law.Answers;
import kz.senim.law.Axis;
import kz.senim.law.Books;
import kz.senim.law.Laws;
import kz.senim.law.Rulebook;
import kz.senim.rulebook.Editions;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** The laws of concluding hold on the shipped edition, with answers at random. */
class EditionLawsTest {

    /** Read once: there is a new test object for each try. */
    private static final Rulebook RULES = new Editions().usual().rules();

    private static final Axis RISK = RULES.axes().stream().filter(a -> a.id().equals("risk")).findFirst().orElseThrow();

    private static Answers answers(Books books) {
        return books.answers(RULES, books.any(List.of(0.3, 0.6, 0.9, 1.0)));
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void orderOfAnswersNeverMatters(@ForAll long seed) {
        var books = new Books(seed);
        new Laws(RULES, books).orderOfAnswersNeverMatters(answers(books));
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void aFurtherAnswerNeverUndecides(@ForAll long seed) {
        var books = new Books(seed);
        new Laws(RULES, books).aFurtherAnswerNeverUndecides(answers(books));
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void becauseTellsEverythingThatCounts(@ForAll long seed) {
        var books = new Books(seed);
        new Laws(RULES, books).becauseTellsEverythingThatCounts(answers(books));
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void anUntoldAnswerCanBeTakenBack(@ForAll long seed) {
        var books = new Books(seed);
        new Laws(RULES, books).anUntoldAnswerCanBeTakenBack(answers(books));
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void missingSaysWhatToAskInOrder(@ForAll long seed) {
        var books = new Books(seed);
        new Laws(RULES, books).missingSaysWhatToAskInOrder(answers(books));
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void onlyMissingAnswersDecide(@ForAll long seed) {
        var books = new Books(seed);
        new Laws(RULES, books).onlyMissingAnswersDecide(answers(books));
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void questionsOutOfPlayDoNotCount(@ForAll long seed) {
        var books = new Books(seed);
        new Laws(RULES, books).questionsOutOfPlayDoNotCount(answers(books));
    }

    /** The check proves it for whole answers; here also for the provisional reading while something is open. */
    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void moreHarmNeverLowersTheRiskDegree(@ForAll long seed) {
        var books = new Books(seed);
        new Laws(RULES, books).moreHarmNeverLowersTheDegree(RISK, answers(books));
    }
}
