package kz.senim.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import kz.senim.dossier.Change;
import kz.senim.dossier.Differences;
import kz.senim.text.Language;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImportOnScreenTest {

    private final Office office = new Office();
    private Walk walk;

    @AfterEach
    void end() {
        walk.end();
    }

    private void go(Place place) {
        walk.act(() -> walk.window.kit().navigator().go(place));
    }

    @Test
    void whatAnImportThatWasStoppedHasWrittenIsWhatTheWizardShows() {
        var ours = office.add(Map.of("system.name", Office.text("Бот")), List.of());
        var file = Office.HOME.resolve("бот.senim");
        var theirs = office.dossiers.change(ours, new Change.Answered("system.name", Office.text("Робот")));
        office.files.write(office.dossiers.carried(theirs.after(new Change.Noted("system.name", "Шарттан"), theirs.changed())), file, Optional.empty());
        office.dossiers.change(ours, new Change.Answered("system.name", Office.text("Бот")));
        walk = Walk.begin(office, Language.KK, Theme.LIGHT);
        var wizard = new Place(Route.WIZARD, ours.id(), "system.name");
        go(wizard);
        assertEquals("Бот", walk.<TextInputControl>find("answer-system-name").getText());
        go(new Place(Route.IMPORT, "", file.toString()));
        walk.act(() -> walk.<RadioButton>find("import-theirs-1").fire());
        office.shelf.room = 1;
        walk.act(() -> walk.<Button>find("import-bring").fire());
        var kept = office.dossiers.open(ours.id());
        assertEquals(1, Differences.between(ours, kept).size(), "one record was written before the disk was full");
        go(wizard);
        assertEquals(kept.systemName(), walk.<TextInputControl>find("answer-system-name").getText());
        assertEquals(kept.note("system.name"), walk.<TextInputControl>find("note").getText());
    }
}
