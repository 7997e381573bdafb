package kz.senim.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What holds for every rulebook and any answers. */
public final class Laws {

    /** How many answers one try changes, each by itself. */
    private static final int SAMPLE = 3;

    private final Rulebook rules;
    private final Books books;

    public Laws(Rulebook rules, Books books) {
        this.rules = rules;
        this.books = books;
    }

    public void orderOfAnswersNeverMatters(Answers answers) {
        assertEquals(conclude(answers), conclude(books.shuffled(answers)));
    }

    /** Whatever is decided stays decided, and so does each end of an axis, by one more answer and by many at once. */
    public void aFurtherAnswerNeverUndecides(Answers answers) {
        var before = conclude(answers);
        for (var question : books.some(unanswered(answers), SAMPLE)) {
            decidesNoLess(before, answers.with(question.id(), books.answer(question)));
        }
        decidesNoLess(before, books.further(answers, unanswered(answers)));
    }

    private void decidesNoLess(Conclusions before, Answers further) {
        var after = conclude(further);
        before.findings().forEach((id, c) -> assertTrue(!c.truth().decided()
                || c.truth() == after.truthOf(id), () -> id + " by " + further));
        before.axes().forEach((id, axis) -> assertTrue(
                axis.possible().containsAll(after.axes().get(id).possible()), () -> id + " by " + further));
        before.duties().forEach((id, duty) -> assertTrue(!duty.applies().decided()
                || duty.applies() == after.duties().get(id).applies(), () -> id + " by " + further));
        assertTrue(after.contradictions().containsAll(before.contradictions()), further::toString);
    }

    /** Only what is named as a reason counts: all other answers together can be taken away. */
    public void becauseTellsEverythingThatCounts(Answers answers) {
        decided(answers).forEach(c -> {
            var left = new LinkedHashMap<String, Answer>();
            told(c).forEach(question -> left.put(question, answers.to(question).orElseThrow()));
            var alone = Concluding.conclude(rules.finding(c.finding()), new Answers(left), rules, Books.DAY);
            assertEquals(c.truth(), alone.truth(), c::toString);
            assertEquals(c.because(), alone.because());
        });
    }

    public void anUntoldAnswerCanBeTakenBack(Answers answers) {
        var decided = decided(answers);
        for (var question : books.some(List.copyOf(answers.byQuestion().keySet()), SAMPLE)) {
            var without = conclude(answers.without(question));
            decided.stream().filter(c -> !told(c).contains(question)).forEach(c ->
                    assertEquals(c.truth(), without.truthOf(c.finding()), () -> c.finding() + " without " + question));
        }
    }

    public void missingSaysWhatToAskInOrder(Answers answers) {
        var order = rules.questions().stream().map(Question::id).toList();
        for (var c : conclude(answers).findings().values()) {
            assertEquals(c.truth() == Truth.OPEN, !c.missing().isEmpty(), c::toString);
            assertTrue(c.truth().decided() || c.because().isEmpty(), c::toString);
            var missing = Set.copyOf(c.missing());
            assertEquals(order.stream().filter(missing::contains).toList(), c.missing());
        }
    }

    /** An answer to a question that is not missing changes nothing while the conclusion is open. */
    public void onlyMissingAnswersDecide(Answers answers) {
        var open = conclude(answers).findings().values().stream().filter(c -> c.truth() == Truth.OPEN).toList();
        for (var question : books.some(unanswered(answers), SAMPLE)) {
            var after = conclude(answers.with(question.id(), books.answer(question)));
            open.stream().filter(c -> !c.missing().contains(question.id())).forEach(c ->
                    assertEquals(Truth.OPEN, after.truthOf(c.finding()), () -> c + " by " + question.id()));
        }
    }

    /** What is not asked is never told and never used. */
    public void questionsOutOfPlayDoNotCount(Answers answers) {
        var conclusions = conclude(answers);
        var inPlay = new LinkedHashMap<>(answers.byQuestion());
        inPlay.keySet().removeIf(q -> conclusions.inPlay().get(q) == Truth.NO);
        assertEquals(conclusions, conclude(new Answers(inPlay)));
        conclusions.findings().values().stream().flatMap(c -> told(c).stream()).forEach(q ->
                assertNotEquals(Truth.NO, conclusions.inPlay().get(q), q));
    }

    /** On a scale a graver answer never lowers the provisional reading. */
    public void moreHarmNeverLowersTheDegree(Axis axis, Answers answers) {
        rules.questions().stream().filter(q -> q.choices().stream().anyMatch(c -> c.harm() > 0)).forEach(question -> {
            int highest = -1;
            for (var choice : question.choices().stream().sorted(Comparator.comparing(Question.Choice::harm)).toList()) {
                int degree = degree(axis, answers.with(question.id(), Answer.chosen(choice.id())));
                assertTrue(degree >= highest, () -> question.id() + " " + choice.id() + " " + answers);
                highest = Math.max(highest, degree);
            }
        });
    }

    private int degree(Axis axis, Answers answers) {
        var place = Concluding.place(axis, answers, rules, Books.DAY);
        return place.possible().isEmpty() ? -1 : axis.levels().indexOf(place.provisional());
    }

    private List<Conclusion> decided(Answers answers) {
        return conclude(answers).findings().values().stream().filter(c -> c.truth().decided()).toList();
    }

    private static Set<String> told(Conclusion conclusion) {
        return conclusion.because().stream().flatMap(Reason::questions).collect(Collectors.toSet());
    }

    private List<Question> unanswered(Answers answers) {
        return rules.questions().stream().filter(q -> answers.to(q.id()).isEmpty()).toList();
    }

    private Conclusions conclude(Answers answers) {
        return Concluding.conclude(answers, rules, Books.DAY);
    }
}
