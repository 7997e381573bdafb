package kz.senim.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.risk.Review;
import kz.senim.risk.Reviews;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.risk.RiskRegister;
import kz.senim.risk.Scenario;
import kz.senim.risk.ScenarioField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DossierTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Scenario TOLD = Scenario.of("s1", "Бот тоқтап қалды");
    private static final Risk KEPT = Risk.own("r1", "Қате жауап");
    private static final Review HELD = Review.begin("v1", LocalDate.of(2026, 11, 1), Set.of());
    private static final Evidence FILE = evidence("e1");
    private static final Dossier DOSSIER = new Dossier("d", "edition",
            Answers.NONE.with("org.name", new Answer.Text("Айжан")), Map.of("org.name", "Ескертпе"),
            new RiskRegister(List.of(KEPT, Risk.own("r2", "Тоқтау")), new Reviews(List.of(HELD)), Map.of("impact.5", "Жабыламыз")),
            List.of(TOLD, Scenario.of("s2", "Баға қате")),
            List.of(FILE, evidence("e2")), OwnTexts.NONE.with(OwnTexts.blank("place"), "Алматы"), NOON, NOON);

    private static Evidence evidence(String id) {
        return new Evidence(id, Subject.question("org.name"), "Бұйрық.pdf", 7, "ab".repeat(32), NOON, Optional.empty());
    }

    /** Of something there and of something new, put, changed and removed. */
    static Stream<Change> changes() {
        return Stream.of(new Change.Answered("org.name", new Answer.Text("Бота")),
                new Change.Answered("org.size", Answer.chosen("small")), new Change.Withdrawn("org.name"),
                new Change.Noted("org.name", ""), new Change.Noted("org.size", "Жаңа"),
                new Change.RiskPut(KEPT.with(RiskField.OWNER, "Ержан")), new Change.RiskPut(Risk.own("r3", "Жаңа")),
                new Change.RiskRemoved("r1"), new Change.RiskRemoved("r2"),
                new Change.ScenarioPut(TOLD.with(ScenarioField.WHO, new Answer.Text("Сатып алушылар"))),
                new Change.ReviewPut(HELD.withNote("жазба")), new Change.ReviewPut(Review.begin("v2", LocalDate.EPOCH, Set.of())),
                new Change.ReviewRemoved("v1"), new Change.ScaleWorded("impact.5", "Бәрі бітеді"),
                new Change.ScaleWorded("impact.5", " "), new Change.ScaleWorded("likelihood.1", "Ешқашан"),
                new Change.Worded(OwnTexts.blank("place"), "Астана"), new Change.Worded(OwnTexts.blank("place"), " "),
                new Change.Worded(OwnTexts.translation("note:org.name"), "Заметка"),
                new Change.ScenarioPut(Scenario.blank("s3")), new Change.ScenarioRemoved("s1"),
                new Change.ScenarioRemoved("s2"),
                new Change.EvidencePut(FILE.until(Optional.of(LocalDate.of(2027, 1, 1)))),
                new Change.EvidencePut(evidence("e3")), new Change.EvidenceRemoved("e1"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whatIsUndoneIsAsItWas(Change change) {
        var after = DOSSIER.after(change, NOON);
        var undone = after.after(DOSSIER.undoing(change), NOON);
        assertEquals(DOSSIER.answers(), undone.answers());
        assertEquals(DOSSIER.notes(), undone.notes());
        assertEquals(Set.copyOf(DOSSIER.risks()), Set.copyOf(undone.risks()));
        assertEquals(DOSSIER.register().scales(), undone.register().scales());
        assertEquals(Set.copyOf(DOSSIER.reviews().all()), Set.copyOf(undone.reviews().all()));
        assertEquals(Set.copyOf(DOSSIER.scenarios()), Set.copyOf(undone.scenarios()));
        assertEquals(Set.copyOf(DOSSIER.evidence()), Set.copyOf(undone.evidence()));
        assertEquals(DOSSIER.texts(), undone.texts());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangeChangesOneThing(Change change) {
        var after = DOSSIER.after(change, NOON);
        long changed = Stream.of(DOSSIER.answers().equals(after.answers()), DOSSIER.notes().equals(after.notes()),
                DOSSIER.register().equals(after.register()), DOSSIER.scenarios().equals(after.scenarios()),
                DOSSIER.evidence().equals(after.evidence()), DOSSIER.texts().equals(after.texts()))
                .filter(same -> !same).count();
        assertEquals(1, changed);
    }
}
