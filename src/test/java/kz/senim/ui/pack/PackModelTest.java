package kz.senim.ui.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Dossiers;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Version.SignOff;
import kz.senim.law.Answer;
import kz.senim.law.Conclusions;
import kz.senim.pack.model.Blank;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Offer;
import kz.senim.pack.model.Unfilled.Spot;
import kz.senim.pack.order.Finality;
import kz.senim.pack.order.Format;
import kz.senim.pack.order.Order;
import kz.senim.rulebook.Editions;
import kz.senim.text.Language;
import kz.senim.text.Phrase;
import kz.senim.text.Words;
import kz.senim.ui.MemoryShelf;
import kz.senim.ui.kit.Alerts;
import kz.senim.ui.kit.Desk;
import kz.senim.ui.kit.Exports;
import kz.senim.ui.kit.Job;
import kz.senim.ui.kit.OpenDossier;
import kz.senim.ui.kit.Services;
import kz.senim.ui.kit.Sheets;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackModelTest implements Alerts, Exports {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneId.of("Asia/Almaty"));
    private static final List<Offer> OFFERED = List.of(
            new Offer("passport", new Phrase("Жүйе паспорты", "Паспорт системы"), Optional.empty()),
            new Offer("data", new Phrase("Деректер", "Данные"), Optional.of(new Phrase("оқытпайды", "не обучает"))));
    private static final Tasks TASKS = Tasks.inline();

    @TempDir
    Path folder;
    private final List<String> written = new ArrayList<>();
    private final List<Throwable> troubles = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private boolean refusing;
    private Runnable meanwhile = () -> { };
    private OpenDossier open;
    private Services services;
    private PackModel model;

    @BeforeEach
    void begin() {
        var editions = new Editions();
        var given = editions.cases(editions.usual().id()).stream().filter(c -> c.id().equals("order-bot")).findFirst()
                .orElseThrow().given();
        var dossiers = new Dossiers(new MemoryShelf(), CLOCK);
        services = new Services(dossiers, editions, this, null, null, null, folder, CLOCK);
        var kept = dossiers.create(editions.usual().id(), given.answers(), given.notes(), given.risks(),
                given.scenarios());
        var opened = new AtomicReference<OpenDossier>();
        new Desk(services, TASKS, troubles::add).open(kept.id(), opened::set);
        open = opened.get();
        open.change(new Change.Answered("system.name", new Answer.Text("Тапсырыс чат-боты")));
        model = model(new PackChoice(folder));
    }

    private PackModel model(PackChoice choice) {
        return new PackModel(open, new OrderModel(open, new Outlook(List.of(), List.of(), OFFERED), choice), services, TASKS, TASKS, this, choice,
                new PackName(new Speech(Language.RU, Words.load("ui"))));
    }

    @Test
    void theNameFollowsTheLanguageUntilAnotherIsTyped() {
        model.order().languagesProperty().set(Languages.KK);
        assertEquals(folder.resolve("Тапсырыс чат-боты – құжаттама 2026-11-22.pdf").toString(),
                model.targetProperty().get());
        model.targetProperty().set("/tmp/өзім.pdf");
        model.order().languagesProperty().set(Languages.RU);
        assertEquals("/tmp/өзім.pdf", model.targetProperty().get());
    }

    @Test
    void theNameFollowsThePaper() {
        model.order().languagesProperty().set(Languages.KK);
        model.order().paperProperty().set("passport");
        assertEquals(folder.resolve("Тапсырыс чат-боты – Жүйе паспорты 2026-11-22.pdf").toString(), model.targetProperty().get());
        model.order().formatProperty().set(Format.DOCX);
        assertTrue(model.targetProperty().get().endsWith("Жүйе паспорты 2026-11-22.docx"), model.targetProperty().get());
        model.order().formatProperty().set(Format.ZIP);
        assertTrue(model.targetProperty().get().endsWith("құжаттама 2026-11-22.zip"), model.targetProperty().get());
        assertTrue(model.order().order().whole());
    }

    @Test
    void thePackIsMadeAndTheDossierStays() {
        var before = open.dossier();
        model.order().languagesProperty().set(Languages.BOTH);
        model.make();
        var file = folder.resolve("Тапсырыс чат-боты – құжаттама, документация 2026-11-22.pdf");
        assertEquals(List.of("BOTH FINAL " + file), written);
        assertEquals(file, model.madeProperty().get());
        assertFalse(model.workingProperty().getValue());
        assertSame(before, open.dossier());
        assertEquals(before, services.dossiers().open(before.id()));
    }

    @Test
    void anOldFileIsReplacedOnlyWhenAgreed() throws IOException {
        var old = Files.createFile(folder.resolve("бар.pdf"));
        model.targetProperty().set(old.toString());
        refusing = true;
        model.make();
        assertEquals(List.of("pack.replace.title"), asked);
        assertEquals(List.of(), written);
        refusing = false;
        model.make();
        assertEquals(1, written.size());
    }

    /** The system's dialog has asked already. */
    @Test
    void whatWasAgreedInTheDialogIsNotAskedAgain() throws IOException {
        model.choose(Files.createFile(folder.resolve("бар.pdf")));
        model.make();
        assertEquals(List.of(), asked);
        assertEquals(1, written.size());
    }

    @Test
    void whatIsNoFileIsSaidAtOnce() {
        model.targetProperty().set("  ");
        model.make();
        assertTrue(model.wrongProperty().get());
        assertEquals(List.of(), written);
        model.targetProperty().set("бот");
        assertFalse(model.wrongProperty().get());
    }

    @Test
    void aFailureIsToldAndEndsTheWork() {
        meanwhile = () -> {
            throw new Trouble(Trouble.Kind.TARGET_UNWRITABLE, "бот.pdf", null);
        };
        model.make();
        assertEquals(1, troubles.size());
        assertNull(model.madeProperty().get());
        assertFalse(model.workingProperty().getValue());
    }

    @Test
    void cancelledWorkMakesNothing() {
        meanwhile = () -> {
            assertTrue(model.workingProperty().getValue());
            model.cancel();
        };
        model.make();
        assertNull(model.madeProperty().get());
        assertEquals(List.of(), written);
        assertEquals(List.of(), troubles);
    }

    @Test
    void signedOffTheStateIsKeptWithTheHashOfItsFile() throws Exception {
        model.make();
        var file = model.madeProperty().get();
        Files.writeString(file, "the pack");
        model.signOff(" Айжан ", "22.11.2026 күнгі топтама", () -> written.add("told"));
        var version = services.dossiers().versions(open.dossier()).getFirst();
        assertEquals("22.11.2026 күнгі топтама", version.name());
        var sha = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest("the pack".getBytes()));
        assertEquals(new SignOff("Айжан", sha), version.signed().orElseThrow());
        assertTrue(written.contains("told"));
        Files.delete(file);
        model.signOff("Айжан", "тағы", () -> { });
        assertEquals(Trouble.Kind.FILE_UNREADABLE, ((Trouble) troubles.getFirst()).kind());
        assertEquals(1, services.dossiers().versions(open.dossier()).size());
    }

    @Test
    void theNextPackGoesToTheSamePlaceInTheSameLanguage() throws IOException {
        var choice = new PackChoice(folder);
        var first = model(choice);
        first.order().languagesProperty().set(Languages.KK);
        first.choose(Files.createDirectory(folder.resolve("ішкі")).resolve("а.pdf"));
        first.make();
        var next = model(choice);
        assertEquals(Languages.KK, next.order().languagesProperty().get());
        assertEquals(folder.resolve("ішкі"), next.place().orElseThrow().getParent());
    }

    @Test
    void theMachineCopyLiesBeside() {
        model.targetProperty().set("бот");
        model.makeCopy();
        assertEquals(List.of("json " + folder.resolve("бот.json")), written);
    }

    @Test
    void onlyTheWholeFinalPdfCanBeSignedOff() {
        model.make();
        assertTrue(model.signableProperty().get());
        model.makeCopy();
        assertFalse(model.signableProperty().get());
        model.order().paperProperty().set("passport");
        model.make();
        assertFalse(model.signableProperty().get());
        model.order().paperProperty().set("");
        model.order().finalityProperty().set(Finality.DRAFT);
        model.make();
        assertFalse(model.signableProperty().get());
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public List<Blank> blanks(Dossier dossier, Conclusions conclusions) {
        return List.of();
    }

    @Override
    public List<Phrase> papers(Dossier dossier, Conclusions conclusions) {
        return List.of();
    }

    @Override
    public List<Spot> unfilled(Dossier dossier) {
        return List.of();
    }

    @Override
    public List<Offer> offered(Dossier dossier) {
        return List.of();
    }

    @Override
    public Sheets preview(Dossier dossier, Order order, Job.Progress progress) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void pack(Dossier dossier, Order order, Path target, Job.Progress progress) {
        progress.at(0.5);
        meanwhile.run();
        progress.at(1);
        written.add(order.languages() + " " + order.finality() + " " + target);
    }

    @Override
    public void register(Dossier dossier, Languages languages, Path target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void machineCopy(Dossier dossier, Path target) {
        written.add("json " + target);
    }

    @Override
    public void trouble(Throwable problem) {
        troubles.add(problem);
    }

    @Override
    public void note(String key, Object... values) {}

    @Override
    public void ask(Asking asking, Runnable yes) {
        asked.add(asking.title());
        if (!refusing) {
            yes.run();
        }
    }
}
