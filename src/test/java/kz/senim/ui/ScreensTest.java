package kz.senim.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import kz.senim.dossier.Dossier;
import kz.senim.risk.Risk;
import kz.senim.text.Language;
import kz.senim.ui.kit.Page;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds on every screen. */
class ScreensTest {

    private final Office office = new Office();
    private Walk walk;

    private List<Place> places(Dossier dossier) {
        var steps = office.edition.rules().steps().stream().map(step -> new Place(Route.WIZARD, dossier.id(), step));
        var screens = Stream.of(Route.RESULT, Route.REGISTER, Route.PACK, Route.PREVIEW, Route.MOVE, Route.SETTINGS)
                .filter(walk.window.kit().navigator()::offers).map(route -> Place.of(route, dossier.id()));
        var risks = Stream.concat(Stream.of("suggested"), dossier.risks().stream().map(Risk::id).limit(1))
                .map(spot -> new Place(Route.REGISTER, dossier.id(), spot));
        return Stream.of(Stream.of(Place.HOME), steps, screens, risks).flatMap(s -> s).toList();
    }

    /** Kazakh words are long: none may end in dots for want of room, on a small laptop, magnified, with large text. */
    @ParameterizedTest
    @CsvSource({"KK, 1366, 768, 14", "RU, 1366, 768, 14", "KK, 1024, 576, 14", "RU, 1024, 576, 14", "KK, 1366, 768, 18"})
    void noWordIsCut(Language language, int width, int height, int textSize) {
        var dossier = office.open("beauty-salon-unknown");
        office.open("microcredit-scoring");
        walk = Walk.begin(office, language, Theme.LIGHT);
        walk.resize(width, height, textSize);
        var cut = new TreeSet<String>();
        for (var place : places(dossier)) {
            walk.act(() -> walk.window.kit().navigator().go(place));
            Walk.fx(() -> cut.addAll(cutIn(walk.window.scene().getRoot(), place.route() + " " + place.spot())));
        }
        walk.end();
        assertEquals(List.of(), List.copyOf(cut));
    }

    private static List<String> cutIn(Node node, String where) {
        var cut = new ArrayList<String>();
        if (!node.isVisible()) {
            return cut;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()
                && labeled.getChildrenUnmodifiable().stream().anyMatch(
                        shown -> shown instanceof Text text && !text.getText().equals(labeled.getText()))) {
            cut.add(where + ": " + labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> cut.addAll(cutIn(child, where)));
        }
        return cut;
    }

    @Test
    void aScreenThatWasLeftIsForgotten() throws InterruptedException {
        var dossier = office.open("order-bot");
        walk = Walk.begin(office, Language.KK, Theme.LIGHT);
        var left = new ArrayList<WeakReference<Page>>();
        for (var place : places(dossier)) {
            walk.act(() -> walk.window.kit().navigator().go(place));
            left.add(new WeakReference<>(walk.window.kit().navigator().pageProperty().get()));
        }
        walk.act(() -> walk.window.kit().navigator().go(Place.HOME));
        walk.act(() -> walk.window.speech().switchLanguage());
        for (int i = 0; i < 50 && left.stream().anyMatch(page -> page.get() != null); i++) {
            System.gc();
            Thread.sleep(20);
        }
        left.forEach(page -> assertNull(page.get()));
        walk.end();
    }
}
