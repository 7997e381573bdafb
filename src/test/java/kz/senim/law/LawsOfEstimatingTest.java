package kz.senim.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.BiConsumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What holds for offences made of any conditions, over any rulebook and answers. */
class LawsOfEstimatingTest {

    private record Try(Books books, Rulebook rules, Fines fines) {

        Liability of(Answers answers) {
            return Estimating.estimate(answers, rules, fines, Fined.DAY).of("offence");
        }
    }

    private static void check(long seed, BiConsumer<Try, Answers> law) {
        var books = new Books(seed);
        var rules = books.rulebook();
        var fines = Fined.fines(books.condition(2), books.condition(2), books.condition(1));
        var tried = new Fines(fines.offences().stream().map(o -> new Offence(o.id(), o.act(), o.from(), o.until(),
                o.elements(), o.mci(), o.repeatMci(), books.condition(1))).toList(),
                fines.subjects().stream().map(s -> new Fines.Subject(s.id(), books.condition(1))).toList(),
                fines.years(), fines.sizes(), Fines.Figures.NONE);
        law.accept(new Try(books, rules, tried), books.answers(rules, books.any(List.of(0.2, 0.5, 0.8, 1.0))));
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void anElementThatDoesNotHoldExcludesTheOffence(@ForAll long seed) {
        check(seed, (tried, answers) -> {
            var liability = tried.of(answers);
            var truths = liability.elements().stream().map(e -> e.state().truth()).toList();
            var expected = truths.contains(Truth.NO) ? Truth.NO
                    : truths.contains(Truth.OPEN) ? Truth.OPEN : Truth.YES;
            assertEquals(expected, liability.truth());
            assertEquals(liability.truth() == Truth.OPEN, !liability.missing().isEmpty());
        });
    }

    /** Nor does it widen the amounts. */
    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void aFurtherAnswerNeverUndecides(@ForAll long seed) {
        check(seed, (tried, answers) -> {
            var before = tried.of(answers);
            for (var question : tried.rules().questions()) {
                if (answers.to(question.id()).isEmpty()) {
                    var after = tried.of(answers.with(question.id(), tried.books().answer(question)));
                    assertTrue(!before.truth().decided() || before.truth() == after.truth(), question::id);
                    after.fine().ifPresent(fine -> assertTrue(before.fine().isPresent()
                            && before.fine().get().from() <= fine.from() && before.fine().get().to() >= fine.to(),
                            question::id));
                }
            }
        });
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void theOrderOfAnswersNeverMatters(@ForAll long seed) {
        check(seed, (tried, answers) -> assertEquals(tried.of(answers), tried.of(tried.books().shuffled(answers))));
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void anAmountStandsOnlyWhereTheOffenceIsSeenOrOpen(@ForAll long seed) {
        check(seed, (tried, answers) -> {
            var liability = tried.of(answers);
            assertTrue(liability.truth() != Truth.NO || liability.fine().isEmpty());
            liability.fine().ifPresent(fine -> assertTrue(fine.from() <= fine.to() && fine.from() >= 20));
        });
    }
}
