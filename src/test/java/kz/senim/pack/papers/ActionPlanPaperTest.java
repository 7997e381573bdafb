package kz.senim.pack.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.model.Pack;
import kz.senim.risk.Measure;
import kz.senim.text.Language;
import org.junit.jupiter.api.Test;

/** What is left to do and to find out, the most urgent first. */
class ActionPlanPaperTest {

    private static final Answers UNDONE = Filled.first()
            .with("duty.energy", Answer.chosen("not")).with("duty.user-agreement", Answer.chosen("partly"))
            .with("duty.stop", Answer.chosen("not"));

    @Test
    void fallsAwayWhereNothingIsLeftToDo() {
        var pack = Filled.pack(Filled.first());
        assertFalse(Read.papers(pack).contains("actions"));
        assertTrue(Read.text(pack, "applicability", Language.RU)
                .contains("План мероприятий по устранению пробелов\n – \nпо ответам все обязанности выполнены"));
    }

    @Test
    void namesEveryGapTheMostUrgentFirst() {
        var table = tables(Filled.pack(UNDONE)).getFirst();
        assertEquals(List.of("duty.stop", "duty.user-agreement", "duty.energy").stream()
                .map(id -> Filled.EDITION.words().duty(id).title().ru()).toList(), table.rows().stream()
                .map(row -> row.get(1).text().spans().getFirst().text().ru()).toList());
        assertEquals(Tone.STOP, table.rows().getFirst().getFirst().tone());
        assertEquals(Tone.NEUTRAL, table.rows().getLast().getFirst().tone());
    }

    @Test
    void aFoundFunctionComesFirstWhereNoDutySaysSo() {
        var table = tables(Filled.pack(UNDONE.with("duty.stop", Answer.chosen("done")))).getFirst();
        assertTrue(table.rows().getFirst().get(1).text().spans().getFirst().text().ru().contains("незамедлительные меры"));
    }

    @Test
    void namesEveryOpenQuestionWithTheWayToFindOut() {
        var pack = Filled.pack(Answers.NONE);
        String text = Read.text(pack, "actions", Language.KK);
        var open = Filled.conclude(Answers.NONE).open();
        assertFalse(open.isEmpty());
        open.forEach(id -> {
            assertTrue(text.contains(Filled.EDITION.words().question(id).text().kk()), id);
            assertTrue(text.contains(Filled.EDITION.words().question(id).findOut().kk()), id);
        });
    }

    @Test
    void takesOverMeasuresThatAreLateOrNotBegun() {
        var late = Filled.risk("a", false).with(measure("late", Measure.State.UNDERWAY, Filled.DAY.minusDays(1)))
                .with(measure("planned", Measure.State.PLANNED, Filled.DAY.plusDays(9)))
                .with(measure("going", Measure.State.UNDERWAY, Filled.DAY.plusDays(9)));
        String text = Read.text(Filled.pack(Filled.dossier(UNDONE, Map.of(), List.of(late))), "actions", Language.RU).replace("\n [без перевода]", "");
        assertTrue(text.contains("Шара late\n\n\nАтауы a\nсрок прошёл\nЖауапты late\n21.11.2026"), text);
        assertTrue(text.contains("Шара planned\n\n\nАтауы a\nне начата"), text);
        assertFalse(text.contains("going"), text);
    }

    private static Measure measure(String id, Measure.State state, LocalDate due) {
        return Measure.own(id, "Шара " + id).withOwner("Жауапты " + id).withDue(Optional.of(due)).withState(state, Optional.empty());
    }

    private static List<Block.Table> tables(Pack pack) {
        return Read.paper(pack, "actions").blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast).toList();
    }
}
