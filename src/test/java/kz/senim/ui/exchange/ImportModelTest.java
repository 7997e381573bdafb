package kz.senim.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.senim.dossier.Carried;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Evidence;
import kz.senim.dossier.EvidenceContents;
import kz.senim.dossier.Side;
import kz.senim.dossier.Subject;
import kz.senim.dossier.Trouble;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.risk.RiskField;
import kz.senim.text.Language;
import kz.senim.text.Words;
import kz.senim.ui.Office;
import kz.senim.ui.kit.Alerts;
import kz.senim.ui.kit.RecordLines;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Tasks;
import org.junit.jupiter.api.Test;

class ImportModelTest implements Alerts {

    private static final Path FILE = Path.of("/home/aizhan/бот.senim");
    private static final char[] WORD = "құпия сөз".toCharArray();

    private final Office office = new Office();
    private final ImportModel model = new ImportModel(FILE, office.services(), office.edition, Tasks.inline(), this);
    private final List<Throwable> troubles = new ArrayList<>();
    private int ready;
    private int stopped;

    private Dossier carried(Optional<char[]> password) {
        var bot = office.open("order-bot");
        office.files.write(office.dossiers.carried(bot), FILE, password);
        return bot;
    }

    private Dossier here(Dossier dossier) {
        return office.dossiers.open(dossier.id());
    }

    private void look(Optional<char[]> password) {
        model.look(password, () -> ready++);
    }

    private ImportModel.Found found() {
        return model.foundProperty().get().orElseThrow();
    }

    @Test
    void aSystemThatIsNotHereIsTakenWholeAndOnlyWhenToldTo() {
        var bot = carried(Optional.empty());
        office.dossiers.remove(bot);
        look(Optional.empty());
        assertTrue(found().ours().isEmpty());
        assertEquals(List.of(), office.dossiers.all());
        model.bring(() -> stopped++, _ -> ready++);
        assertEquals(bot, here(bot));
        assertEquals(2, ready);
    }

    @Test
    void whatIsTheSameBringsNothing() {
        carried(Optional.empty());
        look(Optional.empty());
        assertTrue(found().nothingNew());
    }

    @Test
    void ofAConflictOursStaysUntilTheirsIsChosen() {
        var bot = carried(Optional.empty());
        var ours = office.dossiers.change(bot, new Change.Answered("system.name", Office.text("Мұндағы бот")));
        look(Optional.empty());
        var conflict = found().merging().orElseThrow().conflicts().getFirst();
        assertEquals(Side.OURS, model.side(conflict));
        model.bring(() -> stopped++, _ -> ready++);
        assertEquals("Мұндағы бот", here(ours).systemName());
        model.chooseAll(Side.THEIRS);
        model.bring(() -> stopped++, _ -> ready++);
        assertEquals(bot.systemName(), here(ours).systemName());
        assertEquals(3, ready);
    }

    @Test
    void aPasswordIsAskedForAndAnotherOneRefusedCalmly() {
        carried(Optional.of(WORD));
        look(Optional.empty());
        assertTrue(model.lockedProperty().get());
        assertFalse(model.refusedProperty().get());
        look(Optional.of("басқа сөз".toCharArray()));
        assertTrue(model.refusedProperty().get());
        look(Optional.of(WORD));
        assertFalse(model.lockedProperty().get());
        assertTrue(found().nothingNew());
        assertEquals(List.of(), troubles);
    }

    @Test
    void aFileThatCannotBeReadIsToldAndLeadsNowhere() {
        look(Optional.empty());
        assertEquals(Trouble.Kind.FILE_UNREADABLE, ((Trouble) troubles.getFirst()).kind());
        assertEquals(0, ready);
        assertFalse(model.workingProperty().get());
    }

    @Test
    void whatCannotBeWrittenIsToldAndAnotherTryWritesTheRest() {
        var bot = carried(Optional.empty());
        var ours = office.dossiers.change(bot, new Change.Answered("system.name", Office.text("Бот")));
        look(Optional.empty());
        model.chooseAll(Side.THEIRS);
        office.shelf.full = true;
        model.bring(() -> stopped++, _ -> ready++);
        assertEquals(1, troubles.size());
        assertEquals(1, stopped);
        assertEquals(ours, here(ours));
        office.shelf.full = false;
        model.bring(() -> stopped++, _ -> ready++);
        assertEquals(bot.answers(), here(ours).answers());
    }

    @Test
    void anEditionThatIsNotThereIsTold() {
        var foreign = office.dossiers.create("kz-230-VIII-2031-05",
                new Answers(Map.of("system.name", Office.text("Бот"))), Map.of(), List.of(), List.of());
        office.files.write(office.dossiers.carried(foreign), FILE, Optional.empty());
        look(Optional.empty());
        assertFalse(found().known());
        assertEquals(office.edition.id(), found().words().id());
    }

    @Test
    void bothSidesOfARiskAreShownWhereTheyDiffer() {
        var bot = carried(Optional.empty());
        var risk = bot.risks().getFirst();
        office.dossiers.change(bot, new Change.RiskPut(risk.with(RiskField.OWNER, "Ерлан").withMisuse(!risk.misuse())));
        look(Optional.empty());
        var speech = new Speech(Language.RU, Words.load("ui"));
        var lines = new RecordLines(speech, office.edition.words());
        var conflict = found().merging().orElseThrow().conflicts().getFirst();
        assertEquals("import.sort.risk", RecordLines.sort(conflict.ours()));
        assertEquals(2, lines.ours(conflict).lines().count());
        assertTrue(lines.ours(conflict).lines().anyMatch("Ответственный: Ерлан"::equals), lines.ours(conflict));
        assertFalse(lines.theirs(conflict).contains("Ерлан"));
    }

    @Test
    void answersAreShownInWordsAndALongTextWhereItDiffers() {
        var bot = office.open("order-bot");
        String same = "а".repeat(1000);
        var ours = office.dossiers.change(bot, new Change.Noted("system.name", same + "мұнда"));
        office.files.write(office.dossiers.carried(bot.after(new Change.Noted("system.name", same + "\u202eфайлда"), bot.changed())
                .after(new Change.Answered("autonomy.final", Answer.UNKNOWN), bot.changed())), FILE, Optional.empty());
        look(Optional.empty());
        var lines = new RecordLines(new Speech(Language.KK, Words.load("ui")), office.edition.words());
        var conflicts = found().merging().orElseThrow().conflicts();
        var note = conflicts.getLast();
        assertTrue(lines.ours(note).startsWith("…") && lines.ours(note).endsWith("мұнда"));
        assertTrue(lines.theirs(note).endsWith(" файлда"));
        assertEquals("Білмеймін", lines.theirs(conflicts.getFirst()));
        assertEquals(ours.systemName(), bot.systemName());
    }

    @Override
    public void trouble(Throwable problem) {
        troubles.add(problem);
    }

    @Override
    public void note(String key, Object... values) {}

    @Override
    public void ask(Asking asking, Runnable yes) {}

    /** Of a pack: contents do not come along, and it may say something else than is in it. */
    @Test
    void whatAPackCannotBringIsNamedAndTheRestIsTaken() {
        var bot = office.open("order-bot");
        var file = new Evidence("e9", Subject.question("role.code"), "Шарт.pdf", 2, "ab".repeat(32), bot.created(), Optional.empty());
        var packed = bot.after(new Change.EvidencePut(file), bot.changed());
        office.dossiers.remove(bot);
        office.files.write(new Carried(packed, EvidenceContents.NONE), FILE, Optional.empty());
        office.files.doubts = 3;
        look(Optional.empty());
        assertEquals(List.of(file), found().left());
        assertEquals(3, found().doubts());
        model.bring(() -> stopped++, _ -> ready++);
        assertEquals(bot.evidence(), here(bot).evidence());
        assertEquals(bot.answers(), here(bot).answers());
        assertEquals(List.of(), troubles);
    }
}
