package kz.senim.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import kz.senim.dossier.Change;
import kz.senim.dossier.OwnTexts;
import kz.senim.pack.export.PackExport;
import kz.senim.text.Language;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the texts for the documents, as those of {@link ScreenshotsTest}. */
class TextsScreenshotsTest {

    private static final Path FOLDER = Path.of(System.getProperty("senim.root", "."), "docs", "screenshots");

    private Walk walk;
    private String look;

    @ParameterizedTest
    @CsvSource({"KK,LIGHT", "RU,LIGHT", "KK,DARK", "RU,DARK"})
    void texts(Language language, Theme theme) throws IOException {
        look = language.code() + "-" + theme.name().toLowerCase();
        var office = new Office();
        var bot = office.open("order-bot");
        for (var done : Map.of("answer:org.name", "ИП «Айжан»", "answer:system.name", "Бот заказов «Айжан тәтті»",
                "answer:org.activity", "Печём булочки и торты, у нас два киоска в Талдыкоргане", OwnTexts.blank("reply-days"), "5").entrySet()) {
            boolean blank = OwnTexts.blankId(done.getKey()).isPresent();
            bot = office.dossiers.change(bot, new Change.Worded(blank ? done.getKey() : OwnTexts.translation(done.getKey()), done.getValue()));
        }
        var export = new PackExport(office.edition, () -> Office.EDITIONS.penalties(office.edition.id()));
        ((RecordedExports) office.exports).blanks = export.blanks(bot, LocalDate.now(Office.CLOCK));
        walk = Walk.begin(office, language, theme);
        String id = bot.id();
        walk.act(() -> walk.window.kit().navigator().go(Place.of(Route.TEXTS, id)));
        picture("texts");
        walk.act(() -> walk.window.kit().navigator().go(new Place(Route.TEXTS, id, "blanks")));
        picture("texts-blanks");
        walk.end();
    }

    private void picture(String screen) throws IOException {
        var picture = walk.picture();
        assertEquals(1366, picture.getWidth());
        Png.write(picture, FOLDER.resolve(screen + "-" + look + ".png"));
    }
}
