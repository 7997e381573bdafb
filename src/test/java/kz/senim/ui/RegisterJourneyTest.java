package kz.senim.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.risk.Level;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.text.Language;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/** From an empty register to an assessed risk, with mouse and keys, in each language. */
class RegisterJourneyTest {

    private final Office office = new Office();
    private final FxRobot robot = new FxRobot();
    private Dossier dossier;
    private Walk walk;

    @BeforeEach
    void emptyRegister() {
        dossier = office.open("order-bot");
        dossier.risks().forEach(risk -> office.dossiers.change(dossier, new Change.RiskRemoved(risk.id())));
    }

    @AfterEach
    void close() {
        walk.end();
    }

    @ParameterizedTest
    @EnumSource
    void anAssessedRiskIsThereAgain(Language language) {
        walk = Walk.begin(office, language, Theme.LIGHT);
        open();
        click("register-look");
        click("suggestion-wrong-answer");
        click("suggested-add");
        assertEquals(List.of("wrong-answer"), kept().stream().map(Risk::template).toList());

        walk.act(() -> walk.<TableView<?>>find("risks").getSelectionModel().selectFirst());
        robot.type(KeyCode.ENTER);
        walk.settle();
        String kazakh = shownTitle();
        walk.act(() -> walk.window.speech().switchLanguage());
        assertTrue(!kazakh.equals(shownTitle()), "the catalogue's words follow the language");

        fire("before-likelihood-4", "before-impact-5", "after-likelihood-2", "after-impact-3", "risk-review-year");
        type("risk-owner", "Ерлан Сәрсенұлы");
        type("risk-consequence", "Клиент қате бағаға сеніп қалады.");
        click("risk-back");
        assertSaved();

        click("cell-after-2-3");
        assertEquals(1, walk.<TableView<?>>find("risks").getItems().size());
        click("cell-after-2-3");
        assertTrue(walk.<Node>find("cell-before-4-5").isFocusTraversable(), "reached by Tab");
        reopen();
        assertSaved();
    }

    /** What is no day is said, and the saved day stays. */
    @ParameterizedTest
    @EnumSource
    void aWrongDayIsNotSaved(Language language) {
        var risk = Risk.own("own", "Сервер өшті");
        office.dossiers.change(dossier, new Change.RiskPut(risk));
        walk = Walk.begin(office, language, Theme.DARK);
        walk.act(() -> walk.window.kit().navigator().go(new Place(Route.REGISTER, dossier.id(), "own")));
        type("risk-review", "31.02.2027");
        assertTrue(walk.<Label>find("risk-review-wrong").isVisible());
        assertEquals(List.of(risk), kept());
        type("risk-review", "28.02.2027");
        assertEquals("2027-02-28", kept().getFirst().review().orElseThrow().toString());
    }

    private void assertSaved() {
        var risk = kept().getFirst();
        assertEquals(Optional.of(new Level(4, 5)), risk.initial());
        assertEquals(Optional.of(new Level(2, 3)), risk.residual());
        assertEquals("Ерлан Сәрсенұлы", risk.text(RiskField.OWNER));
        assertEquals("2027-11-22", risk.review().orElseThrow().toString());
        assertEquals("Клиент қате бағаға сеніп қалады.", risk.text(RiskField.CONSEQUENCE));
        assertEquals("", risk.text(RiskField.TITLE));
    }

    private List<Risk> kept() {
        return office.dossiers.open(dossier.id()).risks();
    }

    private void open() {
        walk.act(() -> walk.window.kit().navigator().go(Place.of(Route.REGISTER, dossier.id())));
    }

    private void reopen() {
        walk.end();
        walk = Walk.begin(office, Language.KK, Theme.LIGHT);
        open();
    }

    private String shownTitle() {
        return walk.<TextInputControl>find("risk-title").getText();
    }

    private void click(String id) {
        robot.clickOn(walk.<Node>find(id));
        walk.settle();
    }

    /** Where it may have to be scrolled to first. */
    private void fire(String... ids) {
        for (var id : ids) {
            walk.act(() -> walk.<ButtonBase>find(id).fire());
        }
    }

    private void type(String id, String text) {
        var field = walk.<TextInputControl>find(id);
        walk.act(field::requestFocus);
        walk.act(field::selectAll);
        robot.write(text);
        walk.act(() -> walk.<Node>find("risk-back").requestFocus());
    }
}
