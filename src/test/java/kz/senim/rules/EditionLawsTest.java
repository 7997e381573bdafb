package kz.senim.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.law.Books;
import kz.senim.law.Concluding;
import kz.senim.law.Laws;
import kz.senim.law.Question;
import kz.senim.law.Rulebook;
import kz.senim.rulebook.Editions;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** The laws of concluding hold on the shipped edition, with answers at random. */
class EditionLawsTest {

    private final Rulebook rules = new Editions().usual().rules();

    private Answers answers(Books books) {
        return books.answers(rules, books.any(List.of(0.3, 0.6, 0.9, 1.0)));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void orderOfAnswersNeverMatters(@ForAll long seed) {
        var books = new Books(seed);
        new Laws(rules, books).orderOfAnswersNeverMatters(answers(books));
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void aFurtherAnswerNeverUndecides(@ForAll long seed) {
        var books = new Books(seed);
        new Laws(rules, books).aFurtherAnswerNeverUndecides(answers(books));
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void becauseTellsEverythingThatCounts(@ForAll long seed) {
        var books = new Books(seed);
        new Laws(rules, books).becauseTellsEverythingThatCounts(answers(books));
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void anUntoldAnswerCanBeTakenBack(@ForAll long seed) {
        var books = new Books(seed);
        new Laws(rules, books).anUntoldAnswerCanBeTakenBack(answers(books));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void missingSaysWhatToAskInOrder(@ForAll long seed) {
        var books = new Books(seed);
        new Laws(rules, books).missingSaysWhatToAskInOrder(answers(books));
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void onlyMissingAnswersDecide(@ForAll long seed) {
        var books = new Books(seed);
        new Laws(rules, books).onlyMissingAnswersDecide(answers(books));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void questionsOutOfPlayDoNotCount(@ForAll long seed) {
        var books = new Books(seed);
        new Laws(rules, books).questionsOutOfPlayDoNotCount(answers(books));
    }

    /** The check proves it for whole answers; here also for the provisional reading while something is open. */
    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void moreHarmNeverLowersTheRiskDegree(@ForAll long seed) {
        var books = new Books(seed);
        var answers = answers(books);
        for (var question : rules.questions()) {
            for (var mild : question.choices()) {
                question.choices().stream().filter(grave -> grave.harm() > mild.harm()).forEach(grave ->
                        assertTrue(degree(answers, question, grave) >= degree(answers, question, mild),
                                () -> question.id() + ": " + mild.id() + " → " + grave.id() + " " + answers));
            }
        }
    }

    private int degree(Answers answers, Question question, Question.Choice choice) {
        var axis = rules.axes().stream().filter(a -> a.id().equals("risk")).findFirst().orElseThrow();
        var place = Concluding.place(axis, answers.with(question.id(), Answer.chosen(choice.id())), rules, Books.DAY);
        return place.possible().isEmpty() ? -1 : axis.levels().indexOf(place.provisional());
    }
}
