package kz.senim.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.risk.Occasion;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.risk.Verdict;
import kz.senim.ui.Office;
import kz.senim.ui.kit.Alerts;
import kz.senim.ui.kit.Opened;
import kz.senim.ui.kit.Tasks;
import org.junit.jupiter.api.Test;

class ReviewModelTest implements Alerts {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Office office = new Office();
    private final Dossier dossier = office.add(Map.of("system.name", Office.text("Бот")),
            List.of(Office.risk("іркіліс", TODAY.minusDays(2)), Office.risk("ағып кету", TODAY.plusYears(2))));
    private final Opened opened = new Opened(office, dossier);
    private final ReviewState state = new ReviewState(dossier.id());
    private final ReviewModel model = model();
    private int ids;

    private ReviewModel model() {
        return new ReviewModel(opened.open, office.services(), Tasks.inline(), this, state, () -> "id" + ++ids);
    }

    private Risk risk(int place) {
        return model.risks().get(place);
    }

    private void begun() {
        model.begin(Set.of(Occasion.YEARLY), " Айжан ");
    }

    @Test
    void aReviewIsHeldRiskByRisk() {
        assertTrue(model.isDue());
        begun();
        assertEquals("Айжан", model.underWay().orElseThrow().by());
        model.confirm(risk(0));
        assertEquals(List.of(risk(1)), model.left());
        model.close(risk(1), "  сатылды 🙂 " + "ұ".repeat(10_000));
        assertTrue(model.left().isEmpty());
        assertEquals(2, model.risks().size(), "what was closed in it stays in sight");
        assertTrue(office.dossiers.open(dossier.id()).risks().get(1).closed().orElseThrow().why().startsWith("сатылды 🙂 ұ"));
    }

    @Test
    void endingNamesTheStateAndMovesTheDaysOn() {
        begun();
        model.risks().forEach(model::confirm);
        model.note("«Бәрі» жақсы");
        var ended = new ArrayList<LocalDate>();
        model.end(_ -> "Қайта қарау", review -> ended.add(review.held().orElseThrow()));
        assertEquals(List.of(TODAY), ended);
        var kept = office.dossiers.open(dossier.id());
        assertEquals(Optional.of(TODAY.plusYears(1)), kept.risks().getFirst().review());
        assertEquals(Optional.of(TODAY.plusYears(2)), kept.risks().getLast().review());
        assertEquals("«Бәрі» жақсы", kept.reviews().last().orElseThrow().note());
        assertEquals(List.of("Қайта қарау"), office.dossiers.versions(kept).stream().map(v -> v.name()).toList());
        model.undo();
        assertTrue(model.underWay().isPresent(), "the end is taken back as one step");
        assertEquals(Optional.of(TODAY.minusDays(2)), risk(0).review());
    }

    @Test
    void whatIsDoneOnOtherScreensBelongsToIt() {
        begun();
        String added = model.addOwn();
        opened.open.change(new Change.RiskPut(model.find(added).orElseThrow().with(RiskField.TITLE, "жаңа")));
        opened.open.change(new Change.RiskPut(risk(0).with(RiskField.OWNER, "Ерлан")));
        model.notice();
        assertEquals(Verdict.ADDED, model.seen(model.find(added).orElseThrow()).orElseThrow().verdict());
        assertEquals(Verdict.CHANGED, model.seen(risk(0)).orElseThrow().verdict());
        assertEquals(List.of(risk(1)), model.left());
        model.undo();
        assertEquals(3, model.left().size());
    }

    @Test
    void aBlankRiskThatIsDroppedLeavesNothing() {
        begun();
        opened.open.change(new Change.RiskRemoved(model.addOwn()));
        model.notice();
        assertTrue(model.underWay().orElseThrow().seen().isEmpty());
    }

    @Test
    void undoTakesBackWhatWasDoneHereOnly() {
        opened.open.change(new Change.Noted("system.name", "бұрын"));
        begun();
        model.close(risk(0), "жоқ");
        model.undo();
        assertTrue(risk(0).standing());
        assertEquals(2, model.left().size());
        model.undo();
        assertTrue(model.underWay().isEmpty());
        model.undo();
        assertEquals("бұрын", opened.open.dossier().note("system.name"));
    }

    @Test
    void aReviewMayBeGivenUp() {
        begun();
        model.confirm(risk(0));
        model.drop(() -> { });
        assertTrue(model.reviews().all().isEmpty());
    }

    @Test
    void changedAnswersAndANewerEditionAskForAnEarlyOne() {
        var found = new ArrayList<Triggers>();
        model.triggers(found::add);
        assertEquals(List.of(), found, "nothing to compare with before the first review");
        begun();
        model.risks().forEach(model::confirm);
        model.end(_ -> "1", _ -> { });
        model.triggers(found::add);
        assertEquals(0, found.getFirst().answers(), "not what was answered on the day itself, or before");
        assertFalse(found.getFirst().edition());
    }

    @Override
    public void trouble(Throwable problem) {
        throw new IllegalStateException(problem);
    }

    @Override
    public void note(String key, Object... values) {}

    @Override
    public void ask(Asking asking, Runnable yes) {
        yes.run();
    }
}
