package kz.senim.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    private static final Condition EITHER = new Condition.Any(List.of(is("camera"), is("voice")));

    private final Rulebook rules = new Rulebook("test", List.of("s"), List.of(ask("camera"), ask("voice"), ask("other")),
            List.of(find("found", EITHER), find("low", new Condition.Not(EITHER)), find("high", EITHER)),
            List.of(new Axis("risk", Axis.Kind.SCALE, Condition.ALWAYS, List.of(), List.of("low", "high"))));

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void everyWayToClearReachesItAndNoSmallerPartOfItDoes(@ForAll long seed) {
        var books = new Books(seed);
        var rulebook = books.rulebook();
        var answers = books.answers(rulebook, 0.9);
        var search = new WhatIf(answers, rulebook, Books.DAY);
        for (var finding : rulebook.findings()) {
            for (var way : search.clearing(finding.id())) {
                assertEquals(Truth.YES, truth(answers, rulebook, finding.id()));
                assertEquals(Truth.NO, truth(changed(answers, way.changes()), rulebook, finding.id()), way::toString);
                smaller(way).forEach(part -> assertNotEquals(Truth.NO,
                        truth(changed(answers, part), rulebook, finding.id()), () -> way + " needs only " + part));
            }
        }
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void everyWayToLowerReachesItAndNoSmallerPartOfItDoes(@ForAll long seed) {
        var books = new Books(seed);
        var rulebook = books.rulebook();
        var answers = books.answers(rulebook, 0.9);
        var axis = rulebook.axes().getFirst();
        int now = top(axis, answers, rulebook);
        for (var way : new WhatIf(answers, rulebook, Books.DAY).lowering(axis.id())) {
            int then = top(axis, changed(answers, way.changes()), rulebook);
            assertTrue(then >= 0 && then < now, way::toString);
            assertEquals(axis.levels().get(then), way.reached());
            smaller(way).forEach(part -> {
                int partly = top(axis, changed(answers, part), rulebook);
                assertFalse(partly >= 0 && partly < now, () -> way + " needs only " + part);
            });
        }
    }

    @Test
    void oneAnswerIsEnoughWhereOnlyOneStandsInTheWay() {
        var answers = Answers.NONE.with("camera", Answer.chosen("yes")).with("voice", Answer.chosen("no"));
        assertEquals(List.of(new WhatIf.Way("found", List.of(change("camera", "no")), "found")), clearing(answers));
    }

    @Test
    void twoAnswersWhereBothStandInTheWay() {
        var answers = Answers.NONE.with("camera", Answer.chosen("yes")).with("voice", Answer.chosen("yes"));
        assertEquals(List.of(List.of(change("camera", "no"), change("voice", "no"))),
                clearing(answers).stream().map(WhatIf.Way::changes).toList());
        assertEquals(List.of("low"), new WhatIf(answers, rules, Books.DAY).lowering("risk").stream()
                .map(WhatIf.Way::reached).toList());
    }

    @Test
    void whatDoesNotHoldNeedsNoWay() {
        var none = Answers.NONE.with("camera", Answer.chosen("no")).with("voice", Answer.chosen("no"));
        assertEquals(List.of(), clearing(none));
        assertEquals(List.of(), clearing(Answers.NONE));
        assertEquals(List.of(), new WhatIf(none, rules, Books.DAY).lowering("risk"));
    }

    @Test
    void answersThatDecideNothingAreNotTried() {
        var answers = Answers.NONE.with("camera", Answer.chosen("yes")).with("voice", Answer.chosen("no"))
                .with("other", Answer.chosen("yes"));
        assertTrue(clearing(answers).stream().flatMap(w -> w.changes().stream()).noneMatch(c -> c.question().equals("other")));
    }

    private List<WhatIf.Way> clearing(Answers answers) {
        return new WhatIf(answers, rules, Books.DAY).clearing("found");
    }

    private static WhatIf.Changed change(String question, String choice) {
        return new WhatIf.Changed(question, Answer.chosen(choice));
    }

    private static List<List<WhatIf.Changed>> smaller(WhatIf.Way way) {
        assertTrue(way.changes().size() <= 2);
        return way.changes().size() == 1 ? List.of(List.of()) : way.changes().stream().map(List::of).toList();
    }

    private static Answers changed(Answers answers, List<WhatIf.Changed> changes) {
        for (var change : changes) {
            answers = answers.with(change.question(), change.answer());
        }
        return answers;
    }

    private static Truth truth(Answers answers, Rulebook rules, String finding) {
        return Concluding.conclude(answers, rules, Books.DAY).truthOf(finding);
    }

    private static int top(Axis axis, Answers answers, Rulebook rules) {
        var place = Concluding.place(axis, answers, rules, Books.DAY);
        if (place.applies() == Truth.NO) {
            return -1;
        }
        return axis.levels().stream().filter(l -> truth(answers, rules, l) != Truth.NO)
                .mapToInt(axis.levels()::indexOf).max().orElse(0);
    }

    private static Condition is(String question) {
        return new Condition.Is(question, Set.of("yes"));
    }

    private static Finding find(String id, Condition when) {
        return new Finding(id, Finding.Group.PROHIBITION, when, Books.DAY, LocalDate.MAX, List.of());
    }

    private static Question ask(String id) {
        return new Question(id, "s", Question.Kind.ONE, false, Condition.ALWAYS, List.of(),
                List.of(new Question.Choice("yes", false, 0), new Question.Choice("no", false, 0)), false);
    }
}
