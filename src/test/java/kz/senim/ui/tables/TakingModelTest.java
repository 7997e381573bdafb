package kz.senim.ui.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import kz.senim.dossier.Change;
import kz.senim.dossier.Trouble;
import kz.senim.pack.model.Languages;
import kz.senim.risk.Deadline;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.ui.Office;
import kz.senim.ui.kit.Alerts;
import kz.senim.ui.kit.Desk;
import kz.senim.ui.kit.OpenDossier;
import kz.senim.ui.kit.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table changed elsewhere, on its way back into an open dossier. */
class TakingModelTest implements Alerts {

    @TempDir
    private Path folder;
    private final Office office = new Office();
    private final List<Trouble.Kind> troubles = new ArrayList<>();
    private OpenDossier open;
    private TakingModel model;
    private Path table;

    @BeforeEach
    void saved() {
        var first = Risk.own("a", "Бот жаңылады").with(RiskField.OWNER, "Әсел");
        var dossier = office.add(Map.of(), List.of(first, Risk.own("b", "Сервер өшеді").withReview(Optional.of(LocalDate.of(2027, 2, 1)))));
        var opened = new AtomicReference<OpenDossier>();
        new Desk(office.services(), Tasks.inline(), this::trouble).open(dossier.id(), opened::set);
        open = opened.get();
        model = new TakingModel(open, office.services(), Tasks.inline(), this);
        table = folder.resolve("тізілім.csv");
        office.services().tables().write(dossier, Languages.KK, table);
    }

    private void edit(String from, String to) throws IOException {
        String text = Files.readString(table);
        assertTrue(text.contains(from), text);
        Files.writeString(table, text.replace(from, to));
    }

    private List<Risk> kept() {
        return office.dossiers.open(open.dossier().id()).risks();
    }

    @Test
    void nothingIsWrittenBeforeItIsTakenOver() throws IOException {
        edit("Әсел", "Дана");
        model.choose(table);
        var found = model.foundProperty().get().orElseThrow();
        assertEquals(1, found.reading().changed().size());
        assertEquals(1, found.reading().same().size());
        assertEquals("Әсел", kept().getFirst().text(RiskField.OWNER));
        model.take();
        assertEquals("Дана", kept().getFirst().text(RiskField.OWNER));
        assertEquals("Дана", open.dossier().risks().getFirst().text(RiskField.OWNER));
        assertEquals(Optional.of(new TakingModel.Taken(0, 1)), model.takenProperty().get());
        assertEquals(Optional.empty(), model.foundProperty().get());
        open.undo();
        assertEquals("Әсел", kept().getFirst().text(RiskField.OWNER));
    }

    @Test
    void aCellThatDoesNotFitKeepsAllOut() throws IOException {
        edit("Әсел", "Дана");
        edit("01.02.2027", "31.02.2027");
        model.choose(table);
        assertEquals(1, model.foundProperty().get().orElseThrow().reading().faults().size());
        model.take();
        assertEquals("Әсел", kept().getFirst().text(RiskField.OWNER));
    }

    @Test
    void whatChangedMeanwhileIsComparedAnew() throws IOException {
        edit("Әсел", "Дана");
        model.choose(table);
        open.change(new Change.RiskPut(open.dossier().risks().getFirst().with(RiskField.OWNER, "Болат")));
        model.take();
        assertEquals("Болат", kept().getFirst().text(RiskField.OWNER));
        model.take();
        assertEquals("Дана", kept().getFirst().text(RiskField.OWNER));
    }

    @Test
    void whatTheTableLacksStays() throws IOException {
        Files.write(table, Files.readAllLines(table).stream().filter(line -> !line.contains("Сервер")).toList());
        model.choose(table);
        assertEquals(List.of("b"), model.foundProperty().get().orElseThrow().reading().absent().stream().map(Risk::id).toList());
        model.take();
        assertEquals(2, kept().size());
    }

    @Test
    void aLongTextComesBackWhole() throws IOException {
        String longText = "Қауіп ".repeat(1700).strip();
        edit("Бот жаңылады", longText);
        model.choose(table);
        model.take();
        assertEquals(longText, kept().getFirst().text(RiskField.TITLE));
    }

    @Test
    void badFilesAreToldAndChangeNothing() throws IOException {
        model.choose(folder.resolve("жоқ.xlsx"));
        model.choose(folder);
        model.choose(Files.write(folder.resolve("бүлінген.xlsx"), new byte[] {'P', 'K', 3, 4, 9, 9}));
        model.choose(Files.writeString(folder.resolve("бөтен.csv"), "a;b\n1;2\n"));
        model.choose(folder.resolve("ұ".repeat(10_000)));
        assertEquals(List.of(Trouble.Kind.FILE_UNREADABLE, Trouble.Kind.FILE_UNREADABLE, Trouble.Kind.SHEET_DAMAGED,
                Trouble.Kind.SHEET_NOT_OURS, Trouble.Kind.FILE_UNREADABLE), troubles);
        assertEquals(Optional.empty(), model.foundProperty().get());
        assertFalse(model.workingProperty().get());
        model.fileProperty().set(" ");
        model.look();
        assertTrue(model.wrongProperty().get());
    }

    @Test
    void remindersFollowTheRegister() throws IOException {
        var reminders = new RemindersModel(open, LocalDate.of(2027, 1, 1));
        assertEquals(Map.of(Deadline.Kind.REVIEW, 2L), reminders.counts(), "of a risk, and of all of them within a year");
        edit("01.02.2027", "01.12.2026");
        model.choose(table);
        model.take();
        assertEquals(1, reminders.overdue());
        assertEquals(Set.of(LocalDate.of(2027, 11, 22)), reminders.next().keySet());
        open.change(new Change.RiskRemoved("b"));
        assertFalse(reminders.none());
        open.change(new Change.RiskRemoved("a"));
        assertTrue(reminders.none());
    }

    @Override
    public void trouble(Throwable problem) {
        troubles.add(((Trouble) problem).kind());
    }

    @Override
    public void note(String key, Object... values) {}

    @Override
    public void ask(Asking asking, Runnable yes) {
        yes.run();
    }
}
