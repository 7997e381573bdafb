package kz.senim.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import kz.senim.cli.Console;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Dossiers;
import kz.senim.dossier.RecordId;
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

/** A state is given a name, something changes, the change is seen, and the state comes back. */
class VersionsJourneyTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:02:00Z"), ZoneId.of("Asia/Almaty"));

    @TempDir
    Path folder;
    private Walk walk;
    private Dossier dossier;

    @ParameterizedTest
    @EnumSource(Language.class)
    void aStateIsNamedComparedAndBroughtBack(Language language) {
        var silent = new PrintWriter(Writer.nullWriter());
        try (var opening = new Opening(folder, CLOCK, new Console(silent, silent, language), Editions::new, (_, _) -> { })) {
            walk = Walk.begin(opening, CLOCK, language, Theme.LIGHT);
            walk.act(() -> dossier = answered(dossiers().create(walk.window.kit().usual().id()), "Бот"));
            go();
            walk.run(() -> walk.<TextInputControl>find("version-name").setText("Аудитке дейін"));
            press("version-keep");
            Walk.waitFor(() -> !walk.find("version-list").lookupAll(".radio-button").isEmpty());
            walk.act(() -> {
                answered(dossiers().open(dossier.id()), "Робот");
                walk.window.kit().desk().forget();
            });
            walk.act(() -> walk.window.kit().navigator().go(Place.HOME));
            go();
            Walk.waitFor(() -> !walk.find("version-list").lookupAll(".radio-button").isEmpty());
            walk.run(() -> ((RadioButton) walk.find("version-list").lookup(".radio-button")).fire());
            Walk.waitFor(() -> walk.find("version-parts").lookupAll(".label").stream()
                    .anyMatch(node -> ((Label) node).getText().contains("Бот") && ((Label) node).getText().contains("Робот")));
            walk.run(() -> walk.<Button>find("versions-restore").fire());
            walk.settle();
            press("ask-yes");
            Walk.waitFor(() -> "Бот".equals(dossiers().open(dossier.id()).systemName()));
            walk.settle();
            assertTrue(walk.shows("result"));
            assertEquals(3, dossiers().history(dossier, Set.of(RecordId.answer(Dossier.SYSTEM_NAME))).size());
            walk.end();
        }
    }

    private void go() {
        walk.act(() -> walk.window.kit().navigator().go(Place.of(Route.VERSIONS, dossier.id())));
        Walk.waitFor(() -> walk.shows("version-list"));
    }

    private Dossier answered(Dossier to, String name) {
        return dossiers().change(to, new Change.Answered(Dossier.SYSTEM_NAME, new Answer.Text(name)));
    }

    private Dossiers dossiers() {
        return walk.window.kit().services().dossiers();
    }

    private void press(String id) {
        walk.run(() -> walk.<Button>find(id).fire());
    }
}
