package kz.senim.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import kz.senim.cli.Console;
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

/** From an open database to one with a password, and back in: refused with a wrong one, opened with the right one. */
class PasswordJourneyTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:02:00Z"), ZoneId.of("Asia/Almaty"));
    private static final String PASSWORD = "Қой үстіне бозторғай";

    @TempDir
    Path folder;
    private Walk walk;

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPasswordIsSetAndAskedForAtTheNextStart(Language language) {
        try (var opening = opening(language)) {
            begin(opening, language);
            walk.act(() -> walk.window.kit().services().dossiers().create(walk.window.kit().usual().id()));
            walk.act(() -> walk.window.kit().navigator().go(new Place(Route.SETTINGS, "", "")));
            type("protection-fresh", PASSWORD);
            type("protection-again", PASSWORD + "?");
            press("protection-set");
            assertTrue(walk.find("protection-problem").isVisible());
            type("protection-again", PASSWORD);
            press("protection-set");
            Walk.waitFor(() -> walk.window.kit().services().dossiers().locked());
            walk.settle();
            assertTrue(walk.find("protection-now").getParent().isVisible());
            walk.end();
        }
        try (var opening = opening(language)) {
            walk = Walk.opened(opening, CLOCK, language, Theme.LIGHT);
            Walk.waitFor(() -> walk.shows("password"));
            type("password", "қате құпиясөз");
            press("password-enter");
            Walk.waitFor(() -> walk.shows("password-wrong") && walk.find("password-wrong").isVisible());
            type("password", PASSWORD);
            press("password-enter");
            Walk.waitFor(() -> walk.window.kit() != null);
            assertEquals(1, walk.window.kit().services().dossiers().all().size());
            walk.end();
        }
    }

    private void begin(Opening opening, Language language) {
        walk = Walk.begin(opening, CLOCK, language, Theme.LIGHT);
    }

    private Opening opening(Language language) {
        var silent = new PrintWriter(Writer.nullWriter());
        return new Opening(folder, CLOCK, new Console(silent, silent, language), Editions::new, (_, _) -> { });
    }

    private void type(String id, String text) {
        walk.run(() -> walk.<TextInputControl>find(id).setText(text));
    }

    private void press(String id) {
        walk.run(() -> walk.<Button>find(id).fire());
    }
}
