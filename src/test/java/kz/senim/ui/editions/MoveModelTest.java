package kz.senim.ui.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.senim.law.Answers;
import kz.senim.rulebook.Edition;
import kz.senim.ui.Office;
import kz.senim.ui.kit.Tasks;
import org.junit.jupiter.api.Test;

class MoveModelTest {

    private static final String AUGUST = "kz-230-VIII-2026-08";

    private final Office office = new Office();

    @Test
    void saysFirstWhatWouldDifferAndThenCopies() {
        var clinic = office.open("clinic-triage");
        var model = MoveModel.read(office.services(), clinic.id());
        assertEquals(List.of(AUGUST), model.others().stream().map(Edition::id).toList());
        assertTrue(model.same());
        assertEquals(List.of("move.reworded", "move.reported"), model.parts().stream().map(MoveModel.Part::key).toList());
        assertEquals(6, model.parts().getLast().lines().size());
        assertEquals(List.of(clinic), office.dossiers.all());
        var made = new ArrayList<String>();
        model.copy(Tasks.inline(), made::add);
        assertEquals(AUGUST, office.dossiers.open(made.getFirst()).edition());
        assertEquals(clinic.answers(), office.dossiers.open(made.getFirst()).answers());
        assertEquals(clinic, office.dossiers.open(clinic.id()));
    }

    /** What a newer program wrote is not lost with it: it can go on under an edition that is here. */
    @Test
    void withoutItsOwnEditionItCanStillBeCopied() {
        var foreign = office.dossiers.create("kz-230-VIII-2031-05",
                new Answers(Map.of("system.name", Office.text("Бот"), "later.question", Office.text("?"))), Map.of(), List.of(),
                List.of());
        var model = MoveModel.read(office.services(), foreign.id());
        assertTrue(model.from().isEmpty());
        assertFalse(model.same());
        assertEquals(2, model.others().size());
        model.chosenProperty().set(model.others().getFirst());
        assertEquals(List.of("Вопросов, названия которых здесь неизвестны: 1"),
                model.parts().getFirst().lines().stream().map(line -> line.ru()).toList());
        var made = new ArrayList<String>();
        model.copy(Tasks.inline(), made::add);
        assertEquals(office.edition.id(), office.dossiers.open(made.getFirst()).edition());
        assertEquals(foreign.answers(), office.dossiers.open(made.getFirst()).answers());
    }
}
