package kz.senim.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.text.Language;
import kz.senim.text.Words;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The register saved as a table from its screen, changed there and taken back; its deadlines in a calendar. */
class TablesOnScreenTest {

    @TempDir
    private Path folder;
    private final Office office = new Office();
    private Dossier bot;
    private Walk walk;

    @BeforeEach
    void example() {
        bot = office.open("order-bot");
    }

    @AfterEach
    void close() {
        walk.end();
    }

    private void begin(Language language) {
        walk = Walk.begin(office, language, Theme.LIGHT);
        walk.act(() -> walk.window.kit().navigator().go(Place.of(Route.REGISTER, bot.id())));
        fire("register-files");
    }

    private void fire(String id) {
        walk.act(() -> walk.<ButtonBase>find(id).fire());
    }

    private void type(String id, String text) {
        walk.act(() -> walk.<TextField>find(id).setText(text));
    }

    private Path save(String what, String name) {
        var file = folder.resolve(name);
        type(what + "-target", file.toString());
        fire(what + "-save");
        Walk.waitFor(() -> walk.find(what + "-done").isVisible());
        return file;
    }

    private List<Risk> kept() {
        return office.dossiers.open(bot.id()).risks();
    }

    private boolean shown(String id) {
        return walk.<Node>find(id).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void aWorkbookIsSavedAndNothingInItIsNew(Language language) {
        begin(language);
        fire("table-language-both");
        String proposed = walk.<TextField>find("table-target").getText();
        assertTrue(proposed.endsWith("«Айжан тәтті» тапсырыс боты – тізілім, реестр 2026-11-22.xlsx"), proposed);
        var file = save("table", "Қауіп-қатер ұңғысы.xlsx");
        assertEquals("table-save", walk.window.scene().getFocusOwner().getId(), "one is still where one was");
        var reading = office.services().tables().read(file, bot);
        assertEquals(kept(), reading.same());
        type("take-file", file.toString());
        fire("take-look");
        assertFalse(shown("take-do"), "there is nothing to take over");
    }

    @ParameterizedTest
    @EnumSource
    void changesComeBackThroughThePreview(Language language) throws IOException {
        begin(language);
        fire("table-format-csv");
        var file = save("table", "тізілім");
        var table = file.resolveSibling("тізілім.csv");
        Files.writeString(table, Files.readString(table).replace("Айжан Серікова", "Дана Оспанова").replace("20.12.2026", "32.12.2026"));
        type("take-file", table.toString());
        fire("take-look");
        var errors = walk.onFx(() -> walk.find("take-faults").lookupAll(".label").stream().map(l -> ((Label) l).getText()).toList());
        assertTrue(errors.stream().anyMatch(e -> e.contains("32.12.2026") && e.contains("тізілім.csv") && e.contains("AG")), errors.toString());
        assertFalse(shown("take-do"));
        assertEquals(bot.risks(), kept());

        Files.writeString(table, Files.readString(table).replace("32.12.2026", "21.12.2026"));
        fire("take-look");
        assertTrue(shown("take-do"));
        assertEquals(bot.risks(), kept());
        walk.act(() -> walk.window.speech().switchLanguage());
        fire("take-do");
        assertTrue(walk.<Label>find("take-done").getText().startsWith(
                Words.load("ui").in(language.other(), "tables.take.done", "count", 4, "added", 0, "changed", 4)));
        assertEquals("Дана Оспанова", kept().getFirst().text(RiskField.OWNER));
        fire("footer-register");
        var risk = kept().getFirst();
        walk.act(() -> walk.window.kit().navigator().go(new Place(Route.REGISTER, bot.id(), risk.id())));
        assertEquals("Дана Оспанова", walk.<TextField>find("risk-owner").getText());
    }

    @ParameterizedTest
    @EnumSource
    void theCalendarIsReadByOthers(Language language) throws IOException {
        begin(language);
        fire("calendar-days-14");
        fire("calendar-language-" + language.name().toLowerCase(Locale.ROOT));
        var calendar = Biweekly.parse(Files.readString(save("calendar", "мерзімдер.ics"))).first();
        long dues = bot.risks().stream().flatMap(risk -> risk.measures().stream()).filter(m -> m.open() && m.due().isPresent()).count();
        assertEquals(dues + 2, calendar.getEvents().size(), "the measures, one day of reviews, and the yearly one");
        var event = calendar.getEvents().getFirst();
        assertTrue(event.getSummary().getValue().contains("«Айжан тәтті» тапсырыс боты"));
        var before = event.getAlarms().getFirst().getTrigger().getDuration();
        assertTrue(before.isPrior());
        assertEquals(14 * 24 - 9, before.getDays() * 24 + before.getHours());
    }

    @Test
    void withoutDeadlinesThereIsNothingForTheCalendar() {
        bot.risks().forEach(risk -> office.dossiers.change(bot, new Change.RiskRemoved(risk.id())));
        begin(Language.KK);
        assertTrue(walk.<ButtonBase>find("calendar-save").isDisabled());
        assertTrue(shown("calendar-none"));
        save("table", "бос.xlsx");
    }

    @Test
    void wherePlacesAreWrongItIsToldAndNothingIsLeft() throws IOException {
        begin(Language.RU);
        var noFolder = Files.writeString(folder.resolve("файл"), "бұрынғы").resolve("тізілім.xlsx");
        for (var target : List.of(noFolder.toString(), folder.resolve("жоқ/тізілім.xlsx").toString(), folder.resolve("ұ".repeat(10_000)).toString())) {
            type("table-target", target);
            fire("table-save");
            assertFalse(shown("table-done"), target);
            assertTrue(walk.shows("dismiss"), target);
            fire("dismiss");
        }
        assertEquals(List.of("файл"), List.of(folder.toFile().list()));
    }
}
