package kz.senim.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import kz.senim.dossier.Dossier;
import kz.senim.pack.model.Blank;
import kz.senim.risk.Risk;
import kz.senim.text.Language;
import kz.senim.text.Phrase;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Texts translated and blanks filled in, with the keyboard alone. */
class TextsOnScreenTest {

    private final Office office = new Office();
    private final FxRobot robot = new FxRobot();
    private Dossier dossier;
    private Walk walk;

    private void begin(String spot) {
        ((RecordedExports) office.exports).blanks = List.of(
                new Blank("place", new Phrase("құжат шығарылған жер", "место издания"), new Phrase("Мысалы: Алматы", "Например: Алматы"),
                        List.of(new Phrase("Ескертулер", "Уведомления")), ""),
                new Blank("contact", new Phrase("байланыс", "контакты"), new Phrase("Пошта", "Почта"), List.of(), ""));
        dossier = office.add(Map.of("org.name", Office.text("ЖШС «Дүкен»"), "system.name", Office.text("Сатушы бот")),
                List.of(Risk.own("r", "Баға қате жазылады")));
        walk = Walk.begin(office, Language.KK, Theme.LIGHT);
        walk.act(() -> walk.window.kit().navigator().go(Place.of(Route.WIZARD, dossier.id())));
        if (spot.isEmpty()) {
            press(KeyCode.F7);
        } else {
            walk.act(() -> walk.window.kit().navigator().go(new Place(Route.TEXTS, dossier.id(), spot)));
        }
        Walk.waitFor(() -> walk.shows("texts"));
        walk.settle();
    }

    @AfterEach
    void end() {
        walk.end();
    }

    private Map<String, String> kept() {
        return office.dossiers.open(dossier.id()).texts().byPlace();
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        walk.settle();
    }

    private void type(String text) {
        robot.write(text, 0);
        walk.settle();
    }

    private String counted() {
        return walk.<Label>find("texts-count").getText();
    }

    @Test
    void allIsTranslatedFromTheKeyboard() {
        begin("");
        assertTrue(counted().contains("3 / 3"), counted());
        assertTrue(walk.find("texts-list").isFocused());
        press(KeyCode.ENTER);
        assertTrue(walk.find("texts-translation").isFocused());
        type("ТОО «Дукен»");
        press(KeyCode.SHORTCUT, KeyCode.ENTER);
        Walk.waitFor(() -> kept().containsKey("translation:answer:org.name"));
        assertEquals("ТОО «Дукен»", kept().get("translation:answer:org.name"));
        assertTrue(counted().contains("2 / 3"), counted());
        assertTrue(walk.find("texts-translation").isFocused());
        assertEquals("Сатушы бот", walk.<TextInputControl>find("texts-original").getText());
        press(KeyCode.TAB);
        assertTrue(walk.find("texts-same").isFocused());
        press(KeyCode.SPACE);
        Walk.waitFor(() -> kept().containsKey("translation:answer:system.name"));
        assertEquals("Баға қате жазылады", walk.<TextInputControl>find("texts-original").getText());
        type("Цена записана неверно");
        Walk.waitFor(() -> kept().size() == 3);
        walk.settle();
        assertTrue(counted().endsWith("Барлық мәтін аударылған: 3"), counted());
        press(KeyCode.SHORTCUT, KeyCode.F);
        type("дукен");
        assertEquals(1, walk.<ListView<?>>find("texts-list").getItems().size());
    }

    @Test
    void undoTakesTheLastTranslationBack() {
        begin("");
        press(KeyCode.ENTER);
        type("ТОО");
        Walk.waitFor(() -> kept().size() == 1);
        walk.act(() -> walk.find("texts-list").requestFocus());
        press(KeyCode.SHORTCUT, KeyCode.Z);
        Walk.waitFor(() -> kept().isEmpty());
        walk.settle();
        assertEquals("", walk.<TextInputControl>find("texts-translation").getText());
    }

    @Test
    void whatIsTypedIsKeptWhenTheScreenIsLeft() {
        begin("");
        press(KeyCode.ENTER);
        robot.write("Уйти", 0);
        press(KeyCode.ALT, KeyCode.LEFT);
        Walk.waitFor(() -> "Уйти".equals(kept().get("translation:answer:org.name")));
        assertFalse(walk.shows("texts"));
    }

    @Test
    void theLanguageSwitchesAndWhatIsTypedStays() {
        begin("");
        press(KeyCode.ENTER);
        type("ТОО");
        press(KeyCode.F8);
        assertTrue(counted().startsWith("Не заполнено: 2 из 2 · Без перевода: 2 из 3"), counted());
        assertEquals("ТОО", walk.<TextInputControl>find("texts-translation").getText());
    }

    @Test
    void blanksAreFilledInAndCounted() {
        begin("blanks");
        Walk.waitFor(() -> walk.shows("blank-place"));
        walk.settle();
        assertTrue(counted().startsWith("Толтырылмаған жер: 2 / 2"), counted());
        assertTrue(walk.find("blank-place").isFocused());
        type("Алматы");
        press(KeyCode.TAB);
        Walk.waitFor(() -> "Алматы".equals(kept().get("blank:place")));
        walk.settle();
        assertTrue(walk.find("blank-contact").isFocused());
        assertTrue(counted().startsWith("Толтырылмаған жер: 1 / 2"), counted());
        walk.act(() -> walk.<ToggleButton>find("texts-TRANSLATIONS").fire());
        assertEquals(4, walk.<ListView<?>>find("texts-list").getItems().size());
    }
}
