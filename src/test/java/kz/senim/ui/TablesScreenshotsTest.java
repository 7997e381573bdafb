package kz.senim.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import kz.senim.pack.model.Languages;
import kz.senim.text.Language;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Reveal;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Theme;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the register on its way into a table, and of a table with cells that do not fit. */
class TablesScreenshotsTest {

    @TempDir
    private Path folder;
    private final Office office = new Office();
    private Walk walk;
    private String look;

    @ParameterizedTest
    @CsvSource({"KK,LIGHT", "RU,LIGHT", "KK,DARK", "RU,DARK"})
    void everyCard(Language language, Theme theme) throws IOException {
        look = language.code() + "-" + theme.name().toLowerCase();
        var bot = office.open("order-bot");
        var table = folder.resolve("реестр.csv");
        office.services().tables().write(bot, Languages.valueOf(language.name()), table);
        Files.writeString(table, Files.readString(table).replace("01.02.2027", "01.02").replace("20.12.2026", "32.12.2026"));
        office.tablesAt = _ -> table;
        walk = Walk.begin(office, language, theme);
        walk.act(() -> walk.window.kit().navigator().go(Place.of(Route.TABLES, bot.id())));
        picture("tables");
        walk.act(() -> Reveal.here(walk.find("calendar-card")));
        picture("tables-calendar");
        walk.act(() -> walk.<TextField>find("take-file").setText(Office.HOME.resolve("реестр.csv").toString()));
        walk.act(() -> walk.<Button>find("take-look").fire());
        walk.act(() -> Reveal.here(walk.find("take-card")));
        picture("tables-errors");
        walk.end();
    }

    private void picture(String screen) throws IOException {
        Png.write(walk.picture(), ScreenshotsTest.FOLDER.resolve(screen + "-" + look + ".png"));
    }
}
