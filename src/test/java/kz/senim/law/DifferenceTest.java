package kz.senim.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    /** Whatever is named differs as named, and whatever is not named is the same. */
    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void namesExactlyWhatDiffers(@ForAll long seed) {
        var books = new Books(seed);
        var rules = books.rulebook();
        var answers = books.answers(rules, 0.7);
        var question = books.any(rules.questions());
        var changed = books.answer(question);
        var before = Concluding.conclude(answers, rules, Books.DAY);
        var after = Concluding.conclude(answers.with(question.id(), changed), rules, Books.DAY);
        var difference = Difference.of(answers, question.id(), changed, rules, Books.DAY);
        exactly(difference.findings(), before.findings().keySet(), before::truthOf, after::truthOf);
        exactly(difference.axes(), before.axes().keySet(), id -> before.axes().get(id).possible(),
                id -> after.axes().get(id).possible());
        exactly(difference.duties(), before.duties().keySet(), id -> before.duties().get(id).applies(),
                id -> after.duties().get(id).applies());
        assertEquals(asked(after).filter(q -> !before.asks(q)).toList(), difference.nowAsked());
        assertEquals(asked(before).filter(q -> !after.asks(q)).toList(), difference.notAsked());
    }

    private static <T> void exactly(List<Difference.Of<T>> named, Set<String> ids, Function<String, T> before,
                                    Function<String, T> after) {
        var differing = named.stream().collect(Collectors.toMap(Difference.Of::id, Function.identity()));
        for (String id : ids) {
            var of = differing.get(id);
            assertEquals(before.apply(id).equals(after.apply(id)), of == null, id);
            assertTrue(of == null || of.before().equals(before.apply(id)) && of.after().equals(after.apply(id)), id);
        }
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void theSameAnswerChangesNothing(@ForAll long seed) {
        var books = new Books(seed);
        var rules = books.rulebook();
        var answers = books.answers(rules, 1.0);
        var question = books.any(rules.questions()).id();
        assertTrue(Difference.of(answers, question, answers.to(question).orElseThrow(), rules, Books.DAY).isEmpty());
    }

    @Test
    void anotherEditionMayKnowWhatThisOneDoesNot() {
        var before = conclusions(Map.of("old", Truth.YES));
        var after = conclusions(Map.of("new", Truth.NO));
        var difference = Difference.between(before, after);
        assertEquals(List.of("new", "old"), difference.findings().stream().map(Difference.Of::id).toList());
        assertNull(difference.findings().getFirst().before());
        assertNull(difference.findings().getLast().after());
    }

    @Test
    void contradictionsAriseAndAreSettled() {
        var none = conclusions(Map.of());
        var one = new Conclusions(Books.DAY, Map.of(), Map.of(), Map.of(), List.of(), Map.of(), List.of("c"));
        assertEquals(List.of(new Difference.Of<>("c", Truth.NO, Truth.YES)),
                Difference.between(none, one).contradictions());
        assertEquals(List.of(new Difference.Of<>("c", Truth.YES, Truth.NO)),
                Difference.between(one, none).contradictions());
    }

    private static Conclusions conclusions(Map<String, Truth> truths) {
        var findings = truths.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                e -> new Conclusion(e.getKey(), e.getValue(), List.of(), List.of(), List.of())));
        return new Conclusions(Books.DAY, findings, Map.of(), Map.of(), List.of(), Map.of(), List.of());
    }

    private static Stream<String> asked(Conclusions conclusions) {
        return conclusions.inPlay().keySet().stream().filter(conclusions::asks);
    }
}
