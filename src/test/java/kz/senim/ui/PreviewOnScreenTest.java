package kz.senim.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.event.Event;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kz.senim.dossier.Dossier;
import kz.senim.main.WindowExports;
import kz.senim.text.Language;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of a real pack, looked at, turned, sized by keys, and saved. */
class PreviewOnScreenTest {

    @TempDir
    Path folder;
    private final Office office = new Office();
    private Dossier dossier;
    private Walk walk;

    private void begin(Language language, String example) {
        office.exports = new WindowExports(office.dossiers, Office.EDITIONS, folder, folder.resolve("data"));
        dossier = office.filled(example);
        walk = Walk.begin(office, language, Theme.LIGHT);
        walk.act(() -> walk.window.kit().navigator().go(Place.of(Route.PACK, dossier.id())));
        fire("pack-preview");
        Walk.waitFor(() -> walk.shows("sheet-2") && picture(1) != null);
    }

    @AfterEach
    void end() {
        walk.end();
    }

    @Test
    void thePagesAreSeenAndNothingIsWritten() throws IOException {
        begin(Language.RU, "order-bot");
        var first = picture(1);
        assertEquals(794, first.getWidth(), 1);
        assertTrue(ink(first) > 0.005 && ink(first) < 0.3, "as much ink as on a page: " + ink(first));
        assertNull(picture(9), "only what is seen is drawn");
        assertFalse(walk.find("preview-working").isVisible());
        assertFalse(walk.find("preview-draft").isVisible());
        assertTrue(text("preview-page").startsWith("Страница 1 из "));
        assertTrue(files() == 0);
    }

    @Test
    void keysTurnAndSizeThePages() {
        begin(Language.KK, "order-bot");
        press(KeyCode.PAGE_DOWN, false);
        assertTrue(text("preview-page").endsWith(" беттің 2-беті"), text("preview-page"));
        press(KeyCode.PLUS, true);
        assertEquals("110 %", text("preview-percent"));
        assertEquals(14, walk.kept.read().textSize(), "the text of the window stays");
        assertTrue(text("preview-page").endsWith(" беттің 2-беті"), "the place stays");
        Walk.waitFor(() -> picture(2) != null && Math.abs(picture(2).getWidth() - 873) <= 1);
        press(KeyCode.MINUS, true);
        press(KeyCode.MINUS, true);
        assertEquals("90 %", text("preview-percent"));
        press(KeyCode.DIGIT0, true);
        assertEquals("100 %", text("preview-percent"));
        press(KeyCode.END, false);
        assertTrue(text("preview-page").matches("(\\d+) беттің \\1-беті"), text("preview-page"));
        press(KeyCode.HOME, false);
        assertTrue(text("preview-page").endsWith(" беттің 1-беті"));
    }

    @Test
    void pagesFitTheWindowAndPapersAreJumpedTo() {
        begin(Language.RU, "order-bot");
        fire("preview-whole");
        var scroll = walk.<ScrollPane>find("preview-scroll");
        assertTrue(walk.find("sheet-1").getBoundsInParent().getHeight() <= scroll.getViewportBounds().getHeight());
        fire("preview-width");
        assertTrue(walk.find("sheet-1").getBoundsInParent().getWidth() <= scroll.getViewportBounds().getWidth());
        fire("part-duties");
        int page = Integer.parseInt(text("preview-page").split(" ")[1]);
        assertTrue(page > 3, text("preview-page"));
        Walk.waitFor(() -> picture(page) != null);
        assertNull(picture(1), "what is far away is freed");
    }

    @Test
    void savedFromThePagesItIsMadeOnTheFormer() throws IOException {
        begin(Language.KK, "order-bot");
        fire("preview-save");
        Walk.waitFor(() -> walk.shows("pack-done") && walk.find("pack-done").isVisible());
        assertEquals(1, files());
        assertEquals(Route.PACK, walk.window.kit().navigator().here().route());
        walk.act(() -> walk.window.kit().navigator().go(Place.of(Route.RESULT, dossier.id())));
        walk.act(walk.window.kit().navigator()::back);
        assertFalse(walk.find("pack-done").isVisible(), "coming back makes nothing");
    }

    @Test
    void aDraftSaysThatItIsOneAndAChangeIsSeenNextTime() {
        begin(Language.RU, "beauty-salon-unknown");
        assertTrue(walk.find("preview-draft").isVisible());
        int before = pages();
        var open = walk.window.kit().desk().currentProperty().get();
        walk.act(walk.window.kit().navigator()::back);
        walk.act(() -> open.change(new kz.senim.dossier.Change.Answered("system.purpose",
                Office.text("Очень подробное описание. ".repeat(400)))));
        fire("pack-preview");
        Walk.waitFor(() -> walk.shows("sheet-2") && picture(1) != null);
        assertTrue(pages() > before);
    }

    private int pages() {
        return Integer.parseInt(text("preview-page").split(" ")[3]);
    }

    private long files() throws IOException {
        try (var all = Files.list(folder)) {
            return all.count();
        }
    }

    private Image picture(int page) {
        return ((ImageView) walk.<javafx.scene.layout.StackPane>find("sheet-" + page).getChildren().getFirst()).getImage();
    }

    private static double ink(Image picture) {
        long dark = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                dark += picture.getPixelReader().getColor(x, y).getBrightness() < 0.5 ? 1 : 0;
            }
        }
        return dark / (picture.getWidth() * picture.getHeight());
    }

    private String text(String id) {
        return walk.<Labeled>find(id).getText();
    }

    private void press(KeyCode key, boolean control) {
        walk.act(() -> {
            var at = walk.window.scene().getFocusOwner();
            assertNotNull(at);
            Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
        });
    }

    private void fire(String... ids) {
        for (var id : ids) {
            walk.act(() -> walk.<ButtonBase>find(id).fire());
        }
    }
}
