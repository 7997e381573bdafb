package kz.senim.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import javafx.scene.control.Button;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.risk.Occasion;
import kz.senim.risk.Review;
import kz.senim.risk.Verdict;
import kz.senim.text.Language;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of a review, as those of {@link ScreenshotsTest}. */
class ReviewScreenshotsTest {

    private static final Path FOLDER = Path.of(System.getProperty("senim.root", "."), "docs", "screenshots");

    private Walk walk;
    private String look;

    /** The second review of a register: how it begins, a risk in the middle of it, its end, what came of it. */
    @ParameterizedTest
    @CsvSource({"KK,LIGHT", "RU,LIGHT", "KK,DARK", "RU,DARK"})
    void aReview(Language language, Theme theme) throws IOException {
        look = language.code() + "-" + theme.name().toLowerCase();
        var office = new Office();
        var bot = office.open("order-bot");
        var last = Office.CLOCK.instant().atZone(Office.CLOCK.getZone()).toLocalDate().minusYears(1).minusDays(3);
        var held = Review.begin("held", last, Set.of(Occasion.YEARLY)).withBy("Айжан Серікқызы");
        for (var risk : bot.risks()) {
            held = held.with(risk, Verdict.CONFIRMED);
        }
        office.dossiers.change(bot, new Change.ReviewPut(held.end(last, bot.risks())));
        walk = Walk.begin(office, language, theme);
        go(Route.REVIEW, bot, "");
        picture("review-begin");
        walk.act(() -> walk.<Button>find("review-start").fire());
        walk.act(() -> walk.<Button>find("review-confirm").fire());
        picture("review-risk");
        for (int i = 1; i < bot.risks().size(); i++) {
            walk.act(() -> walk.<Button>find("review-confirm").fire());
        }
        picture("review-end");
        walk.act(() -> walk.<Button>find("review-end-now").fire());
        Walk.waitFor(() -> walk.shows("review-held"));
        picture("review-held");
        go(Route.SCALES, bot, "");
        picture("scales");
        walk.end();
    }

    private void go(Route route, Dossier dossier, String spot) {
        walk.act(() -> walk.window.kit().navigator().go(new Place(route, dossier.id(), spot)));
    }

    private void picture(String screen) throws IOException {
        var picture = walk.picture();
        assertEquals(1366, picture.getWidth());
        Png.write(picture, FOLDER.resolve(screen + "-" + look + ".png"));
    }
}
