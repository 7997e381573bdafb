package kz.senim.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/** What holds for every rulebook and any answers. */
public final class Laws {

    private final Rulebook rules;
    private final Books books;

    public Laws(Rulebook rules, Books books) {
        this.rules = rules;
        this.books = books;
    }

    public void orderOfAnswersNeverMatters(Answers answers) {
        assertEquals(conclude(answers), conclude(books.shuffled(answers)));
    }

    /** Whatever is decided stays decided, and so does each end of an axis. */
    public void aFurtherAnswerNeverUndecides(Answers answers) {
        var before = conclude(answers);
        for (var question : unanswered(answers)) {
            var after = conclude(answers.with(question.id(), books.answer(question)));
            before.findings().forEach((id, c) -> assertTrue(!c.truth().decided()
                    || c.truth() == after.truthOf(id), () -> id + " by " + question.id()));
            before.axes().forEach((id, axis) -> assertTrue(
                    axis.possible().containsAll(after.axes().get(id).possible()), () -> id + " by " + question.id()));
            before.duties().forEach((id, duty) -> assertTrue(!duty.applies().decided()
                    || duty.applies() == after.duties().get(id).applies(), () -> id + " by " + question.id()));
            assertTrue(after.contradictions().containsAll(before.contradictions()), question.id());
        }
    }

    /** Only what is named as a reason counts: all other answers together can be taken away. */
    public void becauseTellsEverythingThatCounts(Answers answers) {
        conclude(answers).findings().values().stream().filter(c -> c.truth().decided()).forEach(c -> {
            var told = c.because().stream().flatMap(Reason::questions).toList();
            var left = Answers.NONE;
            for (var question : told) {
                left = left.with(question, answers.to(question).orElseThrow());
            }
            assertEquals(c.truth(), conclude(left).truthOf(c.finding()), c::toString);
            assertEquals(c.because(), conclude(left).of(c.finding()).because());
        });
    }

    public void anUntoldAnswerCanBeTakenBack(Answers answers) {
        conclude(answers).findings().values().stream().filter(c -> c.truth().decided()).forEach(c -> {
            var told = c.because().stream().flatMap(Reason::questions).toList();
            for (var question : answers.byQuestion().keySet()) {
                if (!told.contains(question)) {
                    assertEquals(c.truth(), conclude(answers.without(question)).truthOf(c.finding()), question);
                }
            }
        });
    }

    public void missingSaysWhatToAskInOrder(Answers answers) {
        var conclusions = conclude(answers);
        var order = rules.questions().stream().map(Question::id).toList();
        for (var c : conclusions.findings().values()) {
            assertEquals(c.truth() == Truth.OPEN, !c.missing().isEmpty(), c::toString);
            assertTrue(c.truth().decided() || c.because().isEmpty(), c::toString);
            assertEquals(order.stream().filter(c.missing()::contains).toList(), c.missing());
        }
    }

    /** An answer to a question that is not missing changes nothing while the conclusion is open. */
    public void onlyMissingAnswersDecide(Answers answers) {
        var open = conclude(answers).findings().values().stream().filter(c -> c.truth() == Truth.OPEN).toList();
        for (var question : unanswered(answers)) {
            var after = conclude(answers.with(question.id(), books.answer(question)));
            open.stream().filter(c -> !c.missing().contains(question.id())).forEach(c ->
                    assertEquals(Truth.OPEN, after.truthOf(c.finding()), () -> c + " by " + question.id()));
        }
    }

    /** What is not asked is never told and never used. */
    public void questionsOutOfPlayDoNotCount(Answers answers) {
        var conclusions = conclude(answers);
        var outOfPlay = conclusions.inPlay().entrySet().stream().filter(e -> e.getValue() == Truth.NO)
                .map(e -> e.getKey()).toList();
        var without = answers;
        for (var question : outOfPlay) {
            without = without.without(question);
        }
        assertEquals(conclusions, conclude(without));
        var told = conclusions.findings().values().stream().flatMap(c -> c.because().stream())
                .flatMap(Reason::questions).toList();
        assertTrue(outOfPlay.stream().noneMatch(told::contains));
    }

    private List<Question> unanswered(Answers answers) {
        return rules.questions().stream().filter(q -> answers.to(q.id()).isEmpty()).toList();
    }

    private Conclusions conclude(Answers answers) {
        return Concluding.conclude(answers, rules, Books.DAY);
    }
}
