package kz.senim.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Evidence;
import kz.senim.dossier.Subject;
import kz.senim.evidence.OpenedFiles;
import kz.senim.risk.Measure;
import kz.senim.risk.Remark;
import kz.senim.risk.Risk;
import kz.senim.text.Language;
import kz.senim.ui.kit.EvidenceAccess;
import kz.senim.ui.kit.FileDialogs;
import kz.senim.ui.kit.Opener;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/** A file attached to a question, looked at, given a last day, saved, removed, and brought back. */
class EvidenceOnScreenTest {

    @TempDir
    Path folder;
    private final Office office = new Office();
    private final List<Path> shown = new ArrayList<>();
    private final List<Path> chosen = new ArrayList<>();
    private Dossier dossier;
    private Walk walk;

    @BeforeEach
    void recorded() {
        var opener = new Opener() {
            @Override
            public boolean able() {
                return true;
            }

            @Override
            public void open(Path path) {
                shown.add(path);
            }
        };
        var dialogs = new FileDialogs() {
            @Override
            public List<Path> open(String title, Window over) {
                return List.copyOf(chosen);
            }

            @Override
            public Optional<Path> save(String title, String name, Window over) {
                return Optional.of(folder.resolve("сақталған " + name));
            }
        };
        office.evidence = new EvidenceAccess(new OpenedFiles(folder, folder), opener, dialogs);
    }

    private void begin(Language language) {
        dossier = office.add(Map.of(), List.of());
        walk = Walk.begin(office, language, Theme.LIGHT);
        walk.act(() -> walk.window.kit().navigator().go(new Place(Route.WIZARD, dossier.id(), "role.code")));
    }

    @AfterEach
    void end() {
        walk.end();
    }

    private List<Evidence> kept() {
        return office.dossiers.open(dossier.id()).evidence();
    }

    private void fire(String id) {
        walk.act(() -> walk.<Hyperlink>find(id).fire());
    }

    private void attach(String name, String content) throws IOException {
        chosen.clear();
        chosen.add(Files.writeString(folder.resolve(name), content));
        int before = kept().size();
        fire("evidence-attach");
        Walk.waitFor(() -> kept().size() > before);
        walk.settle();
    }

    /** Files of a measure are offered once it is done, and are enough to show it. */
    @Test
    void aMeasureThatIsDoneHasItsFiles() throws IOException {
        var measure = Measure.own("m", "Бағаны кестеден алу").withState(Measure.State.DONE, Optional.of(LocalDate.of(2026, 11, 20)));
        dossier = office.add(Map.of(), List.of(Risk.own("r", "Қате баға").with(measure)));
        walk = Walk.begin(office, Language.KK, Theme.LIGHT);
        walk.act(() -> walk.window.kit().navigator().go(new Place(Route.REGISTER, dossier.id(), "r")));
        assertTrue(remarked());
        chosen.add(Files.writeString(folder.resolve("акт.pdf"), "%PDF акт"));
        fire("measure-evidence-m-attach");
        Walk.waitFor(() -> !kept().isEmpty());
        walk.settle();
        assertEquals(new Subject(Subject.Kind.MEASURE, "m"), kept().getFirst().subject());
        assertTrue(walk.find("measure-evidence-m-files").isVisible());
        assertFalse(remarked());
    }

    /** What is to be printed is shown by the system's program, and leaves nothing behind. */
    @Test
    void theRegisterIsHandedToThePrinter() {
        dossier = office.add(Map.of(), List.of(Risk.own("r", "Қате баға")));
        walk = Walk.begin(office, Language.KK, Theme.LIGHT);
        walk.act(() -> walk.window.kit().navigator().go(Place.of(Route.REGISTER, dossier.id())));
        fire("register-print");
        Walk.waitFor(() -> !shown.isEmpty());
        assertEquals(shown, ((RecordedExports) office.exports).targets);
        assertTrue(shown.getFirst().getFileName().toString().endsWith("қауіп-қатерлер 2026-11-22.pdf"));
        assertTrue(shown.getFirst().startsWith(folder));
    }

    private boolean remarked() {
        var now = office.dossiers.open(dossier.id());
        return Remark.on(now.risks().getFirst(), now.look(LocalDate.of(2026, 11, 22), List.of())).contains(Remark.Kind.DONE_WITHOUT_EVIDENCE);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aFileIsAttachedLookedAtDatedRemovedAndBroughtBack(Language language) throws IOException {
        begin(language);
        assertFalse(walk.find("evidence-files").isVisible(), "one link where there is none");
        attach("Бұйрық №5.pdf", "%PDF бұйрық");
        assertEquals(Subject.question("role.code"), kept().getFirst().subject());
        assertEquals("Бұйрық №5.pdf", walk.<Hyperlink>find("evidence-open").getText());

        fire("evidence-open");
        Walk.waitFor(() -> !shown.isEmpty());
        assertEquals("%PDF бұйрық", Files.readString(shown.getFirst()));
        office.evidence.copies().close();
        assertFalse(Files.exists(shown.getFirst()));

        fire("evidence-more");
        walk.act(() -> walk.<TextInputControl>find("evidence-expires").setText("21.11.2026"));
        walk.act(() -> walk.find("note").requestFocus());
        Walk.waitFor(() -> kept().getFirst().expires().isPresent());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 21)), kept().getFirst().expires());
        String said = ((Label) walk.find("evidence-files").lookup(".caption")).getText();
        assertTrue(said.contains(language == Language.KK ? "мерзімі өткен: 21.11.2026" : "срок истёк: 21.11.2026"), said);

        fire("evidence-save");
        Walk.waitFor(() -> Files.exists(folder.resolve("сақталған Бұйрық №5.pdf")));
        assertArrayEquals(Files.readAllBytes(chosen.getFirst()), Files.readAllBytes(folder.resolve("сақталған Бұйрық №5.pdf")));

        remove();
        Walk.waitFor(() -> kept().isEmpty());
        walk.settle();
        assertTrue(walk.find("evidence-attach").isFocused());
        new FxRobot().push(KeyCode.SHORTCUT, KeyCode.Z);
        Walk.waitFor(() -> !kept().isEmpty());
        walk.settle();
        assertTrue(walk.find("evidence-files").isVisible());
    }

    private void remove() {
        fire("evidence-remove");
        Walk.waitFor(() -> walk.shows("ask-yes"));
        walk.act(() -> walk.<Button>find("ask-yes").fire());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatMightRunIsNotOpenedAndAnotherQuestionHasItsOwn(Language language) throws IOException {
        begin(language);
        attach("орнату.exe", "MZ");
        fire("evidence-open");
        Walk.waitFor(() -> walk.shows("dismiss"));
        assertEquals(List.of(), shown);
    }
}
