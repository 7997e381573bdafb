package kz.senim.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import kz.senim.dossier.Dossier;
import kz.senim.text.Language;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Two editions side by side: each dossier under its own, the usual one chosen, a dossier copied to the other. */
class EditionsOnScreenTest {

    private static final String AUGUST = "kz-230-VIII-2026-08";
    private static final Place SETTINGS = new Place(Route.SETTINGS, "", "");

    private final Office office = new Office();
    private final FxRobot robot = new FxRobot();
    private Walk walk;

    private void go(Place place) {
        walk.act(() -> walk.window.kit().navigator().go(place));
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        walk.settle();
    }

    private boolean shows(String words) {
        return Walk.fx(() -> said(walk.window.scene().getRoot(), words));
    }

    private static boolean said(Node node, String words) {
        return node.isVisible() && (node instanceof Label label && label.getText() != null && label.getText().contains(words)
                || node instanceof Parent parent && parent.getChildrenUnmodifiable().stream().anyMatch(n -> said(n, words)));
    }

    @AfterEach
    void end() {
        walk.end();
    }

    @Test
    void aDossierIsCopiedWithTheKeyboardAndShownUnderItsOwnEdition() {
        Dossier clinic = office.open("clinic-triage");
        walk = Walk.begin(office, Language.RU, Theme.LIGHT);
        go(new Place(Route.WIZARD, clinic.id(), "ai.software"));
        assertTrue(shows("Закон говорит об объекте информатизации"));
        walk.act(() -> walk.find("wizard-edition").requestFocus());
        press(KeyCode.SPACE);
        assertEquals(Route.MOVE, walk.window.kit().navigator().here().route());
        assertTrue(shows("Выводы, обязанности и вопросы останутся теми же"));
        assertTrue(shows("новое название: «цифровой объект»"));
        assertEquals(1, office.dossiers.all().size());
        walk.act(() -> walk.find("move-copy").requestFocus());
        press(KeyCode.SPACE);
        var copy = office.dossiers.all().getLast();
        assertEquals(AUGUST, copy.edition());
        assertEquals(Place.of(Route.WIZARD, copy.id()), walk.window.kit().navigator().here());
        go(new Place(Route.WIZARD, copy.id(), "ai.software"));
        assertTrue(shows("Закон теперь говорит о цифровом объекте (не подтверждено)"));
        assertTrue(shows("Сообщается, что с 25.08.2026 слова «объект информатизации» заменены"));
        go(Place.HOME);
        assertTrue(shows("Редакция от 25.08.2026 (изменения не подтверждены)"));
    }

    @Test
    void theEditionChosenIsThatOfNewAssessments() {
        Dossier clinic = office.open("clinic-triage");
        walk = Walk.begin(office, Language.KK, Theme.LIGHT);
        assertTrue(shows("18.01.2026 редакциясы (25.08.2026 күнінен бастап енген өзгерістер ескерілмеген)"));
        go(SETTINGS);
        walk.act(() -> walk.<RadioButton>find("settings-edition-" + AUGUST).fire());
        assertEquals(AUGUST, walk.kept.read().edition());
        go(Place.HOME);
        assertTrue(shows("25.08.2026 редакциясы (өзгерістері расталмаған)"));
        walk.act(() -> walk.window.kit().navigator().pageProperty().get().create());
        assertEquals(AUGUST, office.dossiers.all().getLast().edition());
        assertEquals(office.edition.id(), office.dossiers.open(clinic.id()).edition());
    }
}
