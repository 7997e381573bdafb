package kz.senim.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kz.senim.cli.Console;
import kz.senim.dossier.Change;
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

/** A copy is looked into and put back; a damaged database is met at the start and comes back from a copy. */
class BackupJourneyTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:02:00Z"), ZoneId.of("Asia/Almaty"));

    @TempDir
    Path folder;
    private Walk walk;

    @ParameterizedTest
    @EnumSource(Language.class)
    void aCopyIsPutBack(Language language) {
        try (var opening = opening(language)) {
            walk = Walk.begin(opening, CLOCK, language, Theme.LIGHT);
            walk.act(this::addAndBackUp);
            walk.act(() -> dossiers().all().forEach(dossiers()::remove));
            walk.act(() -> walk.window.kit().navigator().go(new Place(Route.SETTINGS, "", "")));
            Walk.waitFor(() -> !looks().isEmpty());
            walk.run(() -> looks().getFirst().fire());
            Walk.waitFor(() -> walk.find("backup-holds").isVisible());
            assertTrue(walk.<Label>find("backup-count").getText().endsWith("1"), "count");
            press("backup-restore");
            walk.settle();
            press("ask-yes");
            Walk.waitFor(() -> walk.shows("home-counts"));
            assertEquals("Бот", dossiers().all().getFirst().systemName());
            walk.end();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aDamagedDatabaseIsRecovered(Language language) throws IOException {
        try (var opening = opening(language)) {
            walk = Walk.begin(opening, CLOCK, language, Theme.LIGHT);
            walk.act(this::addAndBackUp);
            walk.end();
        }
        try (var raw = new RandomAccessFile(folder.resolve("senim.mv.db").toFile(), "rw")) {
            raw.setLength(10_000);
        }
        try (var opening = opening(language)) {
            walk = Walk.opened(opening, CLOCK, language, Theme.LIGHT);
            Walk.waitFor(() -> walk.shows("closed-recover"));
            press("closed-recover");
            Walk.waitFor(() -> walk.shows("recovered-open"));
            press("recovered-open");
            Walk.waitFor(() -> walk.window.kit() != null);
            assertEquals("Бот", dossiers().all().getFirst().systemName());
            walk.end();
        }
    }

    private void addAndBackUp() {
        var dossier = dossiers().create(walk.window.kit().usual().id());
        dossiers().change(dossier, new Change.Answered("system.name", new Answer.Text("Бот")));
        dossiers().backUp();
    }

    private Dossiers dossiers() {
        return walk.window.kit().services().dossiers();
    }

    private List<Button> looks() {
        return walk.<VBox>find("backup-copies").getChildren().stream().flatMap(row -> row.lookupAll(".button").stream())
                .map(Button.class::cast).toList();
    }

    private Opening opening(Language language) {
        var silent = new PrintWriter(Writer.nullWriter());
        return new Opening(folder, CLOCK, new Console(silent, silent, language), Editions::new, (_, _) -> { });
    }

    private void press(String id) {
        walk.run(() -> walk.<Button>find(id).fire());
    }
}
