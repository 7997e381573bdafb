package kz.senim.ui;

import java.io.IOException;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import kz.senim.dossier.Dossier;
import kz.senim.law.Conclusions;
import kz.senim.main.WindowExports;
import kz.senim.pack.model.Blank;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Offer;
import kz.senim.pack.model.Unfilled.Spot;
import kz.senim.pack.order.Order;
import kz.senim.text.Language;
import kz.senim.ui.kit.Job;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Sheets;
import kz.senim.ui.kit.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the pack as it is ordered, looked at and written. */
class PackScreenshotsTest extends RecordedExports {

    private final Office office = new Office();
    private final WindowExports real = new WindowExports(office.dossiers, Office.EDITIONS, Office.HOME, Office.HOME);
    private Language language;
    private Walk walk;
    private String look;

    @Override
    public List<Spot> unfilled(Dossier dossier) {
        return real.unfilled(dossier);
    }

    @Override
    public List<Blank> blanks(Dossier dossier, Conclusions conclusions) {
        return real.blanks(dossier, conclusions);
    }

    @Override
    public List<Offer> offered(Dossier dossier) {
        return real.offered(dossier);
    }

    /** In the language of the window, as the user of such a window would order it. */
    @Override
    public Sheets preview(Dossier dossier, Order order, Job.Progress progress) {
        return real.preview(dossier, new Order(Languages.valueOf(language.name()), order.format(), order.paper(),
                order.finality()), progress);
    }

    @ParameterizedTest
    @CsvSource({"KK,LIGHT", "RU,LIGHT", "KK,DARK", "RU,DARK"})
    void everyCard(Language spoken, Theme theme) throws IOException {
        language = spoken;
        look = language.code() + "-" + theme.name().toLowerCase();
        office.exports = this;
        var salon = office.open("beauty-salon-unknown");
        var bot = office.filled("order-bot");
        walk = Walk.begin(office, language, theme);
        go(new Place(Route.PACK, salon.id(), ""));
        picture("pack-draft");
        go(new Place(Route.PACK, bot.id(), ""));
        picture("pack-form");
        walk.act(() -> walk.<Button>find("pack-make").fire());
        Walk.waitFor(() -> walk.find("pack-done").isVisible());
        picture("pack-done");
        pages(salon, "verdict", "preview");
        pages(bot, "classification", "preview-classification");
        walk.end();
    }

    private void pages(Dossier dossier, String paper, String name) throws IOException {
        go(new Place(Route.PREVIEW, dossier.id(), paper));
        Walk.waitFor(() -> walk.shows("part-" + paper));
        int page = Integer.parseInt(Walk.fx(() -> walk.<Label>find("preview-page").getText())
                .replaceAll(language == Language.KK ? "^\\d+ \\D+(\\d+)\\D*$" : "^\\D+(\\d+).*$", "$1"));
        Walk.waitFor(() -> drawn(page) && (drawn(page + 1) || !walk.shows("sheet-" + (page + 1))));
        picture(name);
    }

    private boolean drawn(int page) {
        return walk.shows("sheet-" + page)
                && ((ImageView) walk.<Pane>find("sheet-" + page).getChildren().getFirst()).getImage() != null;
    }

    private void go(Place place) {
        walk.act(() -> walk.window.kit().navigator().go(place));
    }

    private void picture(String screen) throws IOException {
        Png.write(walk.picture(), ScreenshotsTest.FOLDER.resolve(screen + "-" + look + ".png"));
    }
}
