package kz.senim.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.senim.mark.Logos;
import kz.senim.mark.MarkFolder;
import kz.senim.text.Language;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Reveal;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Theme;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the mark of the documents in the settings. */
class MarkScreenshotsTest {

    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource({"KK,LIGHT,«Әділ кеңес» ЖШС,'Алматы қ., Абай даңғылы, 10'", "RU,LIGHT,ТОО «Әділ кеңес»,'г. Алматы, пр. Абая, 10'",
        "KK,DARK,«Әділ кеңес» ЖШС,'Алматы қ., Абай даңғылы, 10'", "RU,DARK,ТОО «Әділ кеңес»,'г. Алматы, пр. Абая, 10'"})
    void theMark(Language language, Theme theme, String name, String address) throws IOException {
        var office = new Office();
        office.folder = home.resolve("деректер");
        var folder = new MarkFolder(office.folder);
        folder.write(name, List.of(address, "+7 727 000 00 00, kenes@example.kz"));
        folder.take(Files.write(home.resolve("таңба.svg"), Logos.bytes(Logos.SVG)));
        var walk = Walk.begin(office, language, theme);
        walk.act(() -> walk.window.kit().navigator().go(new Place(Route.SETTINGS, "", "")));
        walk.act(() -> Reveal.here(walk.find("settings-mark")));
        Png.write(walk.picture(), ScreenshotsTest.FOLDER.resolve(
                "settings-mark-" + language.code() + "-" + theme.name().toLowerCase() + ".png"));
        walk.end();
    }
}
