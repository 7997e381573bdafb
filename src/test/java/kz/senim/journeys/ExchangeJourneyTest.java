package kz.senim.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import kz.senim.cli.Console;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Dossiers;
import kz.senim.law.Answer;
import kz.senim.main.Opening;
import kz.senim.rulebook.Editions;
import kz.senim.text.Language;
import kz.senim.ui.Walk;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Theme;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A system goes into a file under a password; what was changed meanwhile comes back from it, and the whole system too. */
class ExchangeJourneyTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:02:00Z"), ZoneId.of("Asia/Almaty"));
    private static final String WORD = "құпия сөз";

    @TempDir
    private Path folder;
    private Walk walk;

    @ParameterizedTest
    @EnumSource(Language.class)
    void anAnswerComesBackFromAFile(Language language) {
        var silent = new PrintWriter(Writer.nullWriter());
        try (var opening = new Opening(folder, CLOCK, new Console(silent, silent, language), Editions::new, (_, _) -> { })) {
            walk = Walk.begin(opening, CLOCK, language, Theme.LIGHT);
            walk.act(() -> answered(dossiers().create(walk.window.kit().usual().id()), "Бот"));
            walk.act(() -> walk.window.kit().navigator().go(Place.HOME));
            var file = export();
            walk.act(() -> answered(only(), "Басқа бот"));
            open(file);
            assertEquals("Басқа бот", walk.<RadioButton>find("import-ours-1").getText());
            assertEquals("Бот", walk.<RadioButton>find("import-theirs-1").getText());
            assertTrue(walk.<RadioButton>find("import-ours-1").isSelected());
            assertEquals("Басқа бот", only().systemName());
            walk.act(() -> walk.<RadioButton>find("import-theirs-1").fire());
            bring();
            assertEquals("Бот", only().systemName());
            walk.act(() -> dossiers().remove(only()));
            open(file);
            assertTrue(walk.<Label>find("import-counts").getText().contains("1"));
            bring();
            assertEquals("Бот", only().systemName());
            walk.end();
        }
    }

    private Path export() {
        var file = folder.resolve("бот.senim");
        press("export-" + only().id());
        Walk.waitFor(() -> walk.shows("export-target"));
        type("export-target", file.toString());
        type("export-password", WORD);
        type("export-again", WORD);
        press("export-save");
        Walk.waitFor(() -> walk.shows("home-counts"));
        assertTrue(Files.exists(file));
        return file;
    }

    private void open(Path file) {
        walk.act(() -> walk.window.kit().navigator().go(new Place(Route.IMPORT, "", file.toString())));
        Walk.waitFor(() -> walk.shows("import-password"));
        type("import-password", WORD);
        press("import-enter");
        Walk.waitFor(() -> walk.shows("import-bring"));
    }

    private void bring() {
        press("import-bring");
        Walk.waitFor(() -> walk.shows("home-counts"));
        walk.settle();
    }

    private void answered(Dossier dossier, String name) {
        dossiers().change(dossier, new Change.Answered("system.name", new Answer.Text(name)));
    }

    private Dossier only() {
        return dossiers().all().getFirst();
    }

    private Dossiers dossiers() {
        return walk.window.kit().services().dossiers();
    }

    private void type(String id, String text) {
        walk.act(() -> walk.<TextInputControl>find(id).setText(text));
    }

    private void press(String id) {
        walk.run(() -> walk.<Button>find(id).fire());
    }
}
