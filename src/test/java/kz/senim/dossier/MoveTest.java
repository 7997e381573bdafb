package kz.senim.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.law.Books;
import kz.senim.law.Question;
import kz.senim.law.Rulebook;
import kz.senim.risk.Review;
import kz.senim.risk.Risk;
import kz.senim.risk.Scenario;
import kz.senim.rulebook.Editions;
import kz.senim.ui.MemoryShelf;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

class MoveTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Editions EDITIONS = new Editions();
    private static final Rulebook RULES = EDITIONS.usual().rules();

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void toTheSameEditionNothingDiffers(@ForAll long seed) {
        var books = new Books(seed);
        var answers = books.answers(RULES, books.any(List.of(0.3, 0.6, 1.0)));
        var move = Move.of(answers, Stream.of(), Optional.of(RULES), RULES, DAY);
        assertTrue(move.difference().orElseThrow().isEmpty());
        assertEquals(List.of(), move.unknown());
        assertEquals(List.of(), move.unfit());
    }

    @Test
    void whatTheOtherEditionLacksIsNamedAndKept() {
        var without = new Rulebook("other", RULES.steps(), RULES.questions().stream()
                .filter(q -> !q.id().equals("org.name")).map(MoveTest::withoutDevices).toList(), RULES.findings(),
                RULES.axes(), RULES.duties(), RULES.contradictions());
        var answers = Answers.NONE.with("org.name", new Answer.Text("Айжан"))
                .with("ai.software", Answer.chosen("device"));
        var move = Move.of(answers, Stream.of("org.name", "system.name"), Optional.of(RULES), without, DAY);
        assertEquals(List.of("org.name"), move.unknown());
        assertEquals(List.of("ai.software"), move.unfit());
        assertEquals(Optional.empty(), Move.of(answers, Stream.of(), Optional.empty(), without, DAY).difference());
    }

    private static Question withoutDevices(Question question) {
        return !question.id().equals("ai.software") ? question : new Question(question.id(), question.step(),
                question.kind(), question.optional(), question.askIf(), question.basis(),
                question.choices().stream().filter(c -> !c.id().equals("device")).toList(), question.informs());
    }

    @Test
    void theCopyHasEverythingAndTheOriginalIsUntouched() {
        var dossiers = new Dossiers(new MemoryShelf(), Clock.systemUTC());
        var given = EDITIONS.cases(EDITIONS.usualId()).getFirst().given();
        var original = dossiers.create(EDITIONS.usualId(), given.answers(), Map.of("system.name", "?"),
                List.of(Risk.own("r", "Қате")), List.of(Scenario.of("s", "Тоқтады")));
        original = dossiers.change(original, new Change.ReviewPut(Review.begin("v", LocalDate.of(2026, 11, 22), Set.of())));
        original = dossiers.change(original, new Change.ScaleWorded("impact.5", "Фирма жабылады"));
        var copy = dossiers.move(original, "kz-230-VIII-2026-08");
        assertEquals(original, dossiers.open(original.id()));
        assertNotEquals(original.id(), copy.id());
        assertEquals("kz-230-VIII-2026-08", copy.edition());
        assertEquals(List.of(original.answers(), original.notes(), original.risks(), original.scenarios()),
                List.of(copy.answers(), copy.notes(), copy.risks(), copy.scenarios()));
        assertEquals(original.register(), copy.register(), "reviews and scales, too");
    }
}
