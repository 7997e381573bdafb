package kz.senim.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.law.Answer;
import kz.senim.law.Duty;
import kz.senim.risk.ScenarioField;
import kz.senim.text.Language;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class WizardOnScreenTest {

    private final Office office = new Office();
    private final FxRobot robot = new FxRobot();
    private Walk walk;

    private Dossier begin(Dossier dossier, String spot) {
        walk = Walk.begin(office, Language.KK, Theme.LIGHT);
        go(new Place(Route.WIZARD, dossier.id(), spot));
        return dossier;
    }

    private Dossier begin(String spot) {
        return begin(office.add(Map.of(), List.of()), spot);
    }

    private void go(Place place) {
        walk.act(() -> walk.window.kit().navigator().go(place));
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        walk.settle();
    }

    private Optional<Answer> shelved(Dossier dossier, String question) {
        return office.dossiers.open(dossier.id()).answers().to(question);
    }

    @AfterEach
    void end() {
        walk.end();
    }

    @Test
    void switchingTheLanguageLeavesTextCaretFocusAndScroll() {
        begin(office.open("order-bot"), "system.limitations");
        TextInputControl field = walk.find("answer-system-limitations");
        ScrollPane scroll = walk.find("questions-scroll");
        walk.act(() -> {
            field.appendText(" Әлі сақталмаған сөз");
            field.selectRange(7, 3);
        });
        var text = field.getText();
        double before = scroll.getVvalue();
        var heading = walk.<javafx.scene.control.Label>find("step-title").getText();
        press(KeyCode.F8);
        assertEquals(Language.RU, walk.window.speech().language());
        assertFalse(heading.equals(walk.<javafx.scene.control.Label>find("step-title").getText()));
        assertSame(field, walk.find("answer-system-limitations"));
        assertEquals(text, field.getText());
        assertEquals(3, field.getCaretPosition());
        assertEquals(7, field.getAnchor());
        assertTrue(field.isFocused());
        assertTrue(before > 0);
        assertEquals(before, scroll.getVvalue(), 0.001);
        assertEquals(Language.RU, walk.kept.read().language());
    }

    @Test
    void arrowsLeadAndSpaceChooses() {
        var dossier = begin("role.code");
        assertTrue(walk.<RadioButton>find("role-code-we").isFocused());
        press(KeyCode.DOWN);
        assertEquals(Optional.empty(), shelved(dossier, "role.code"));
        press(KeyCode.SPACE);
        var chosen = office.edition.rules().question("role.code").choices().get(1).id();
        assertEquals(Optional.of(Answer.chosen(chosen)), shelved(dossier, "role.code"));
        press(KeyCode.UP);
        press(KeyCode.UP);
        press(KeyCode.SPACE);
        assertEquals(Optional.of(Answer.UNKNOWN), shelved(dossier, "role.code"));
    }

    @Test
    void whatIsTypedIsSavedWhenTheScreenIsLeft() {
        var dossier = begin("system.name");
        walk.act(() -> walk.<TextInputControl>find("answer-system-name").setText("Қоймадағы камера"));
        go(Place.HOME);
        assertEquals("Қоймадағы камера", office.dossiers.open(dossier.id()).systemName());
    }

    @Test
    void aNoteIsSavedWithItsOwnQuestion() {
        var dossier = begin("role.code");
        walk.act(() -> walk.<TextInputControl>find("note").setText("Шарттың 4.2-тармағы"));
        walk.act(() -> walk.find("role-hosting-we").requestFocus());
        var kept = office.dossiers.open(dossier.id());
        assertEquals("Шарттың 4.2-тармағы", kept.note("role.code"));
        assertEquals("", kept.note("role.hosting"));
        assertEquals("", walk.<TextInputControl>find("note").getText());
    }

    @Test
    void aDayThatIsNoneIsSaidAtTheFieldAndNotSaved() {
        var dossier = begin("system.in-use-since");
        walk.act(() -> walk.<TextInputControl>find("answer-system-in-use-since").setText("көктемде"));
        walk.act(() -> walk.find("note").requestFocus());
        assertTrue(walk.find("wrong-system-in-use-since").isVisible());
        assertEquals(Optional.empty(), shelved(dossier, "system.in-use-since"));
        assertEquals("көктемде", walk.<TextInputControl>find("answer-system-in-use-since").getText());
    }

    @Test
    void undoTakesTheLastAnswerBack() {
        var dossier = begin("role.code");
        walk.act(() -> walk.<RadioButton>find("role-code-we").fire());
        press(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(Optional.empty(), shelved(dossier, "role.code"));
        assertFalse(walk.<RadioButton>find("role-code-we").isSelected());
    }

    @Test
    void anAnswerBringsItsFollowUpsIntoSight() {
        begin("org.kind");
        assertFalse(walk.find("question-org-size").isVisible());
        walk.act(() -> walk.<RadioButton>find("org-kind-company").fire());
        assertTrue(walk.find("question-org-size").isVisible());
        walk.act(() -> walk.<RadioButton>find("org-kind-person").fire());
        assertFalse(walk.find("question-org-size").isManaged());
    }

    @Test
    void whatAChangeChangesIsToldBeforeItIsMade() {
        var dossier = begin(office.open("call-centre-tone"), "prohibited.emotions-consent");
        press(KeyCode.UP);
        press(KeyCode.UP);
        press(KeyCode.SPACE);
        assertEquals(Optional.of(Answer.chosen("none")), shelved(dossier, "prohibited.emotions-consent"));
        assertTrue(walk.<Button>find("foresight-yes-prohibited-emotions-consent").isFocused());
        press(KeyCode.ESCAPE);
        assertTrue(walk.<RadioButton>find("prohibited-emotions-consent-none").isSelected());
        walk.act(() -> walk.<RadioButton>find("prohibited-emotions-consent-all").fire());
        press(KeyCode.SPACE);
        assertEquals(Optional.of(Answer.chosen("all")), shelved(dossier, "prohibited.emotions-consent"));
    }

    @Test
    void anEarlierAnswerCanBePutBack() {
        var dossier = begin("role.code");
        walk.act(() -> walk.<RadioButton>find("role-code-we").fire());
        walk.act(() -> walk.<RadioButton>find("role-code-licence").fire());
        walk.act(() -> walk.<javafx.scene.control.Hyperlink>find("history-show").fire());
        walk.act(() -> walk.<javafx.scene.control.Hyperlink>find("history-restore-1").fire());
        assertEquals(Optional.of(Answer.chosen("we")), shelved(dossier, "role.code"));
        assertTrue(walk.<RadioButton>find("role-code-we").isSelected());
    }

    @Test
    void aScenarioIsAddedAnsweredRemovedAndPutBack() {
        var dossier = begin(office.open("order-bot"), "scenario.what");
        walk.act(() -> walk.<Button>find("scenario-add").fire());
        walk.act(() -> walk.<TextInputControl>find("answer-scenario-4-what").setText("Бот үндемей қалды «!»"));
        walk.act(() -> walk.find("next").requestFocus());
        walk.act(() -> walk.<RadioButton>find("scenario-4-affected-few").fire());
        var added = office.dossiers.open(dossier.id()).scenarios().getLast();
        assertEquals("Бот үндемей қалды «!»", added.text(ScenarioField.WHAT));
        assertEquals(Optional.of(Answer.chosen("few")), added.to(ScenarioField.AFFECTED));
        assertFalse(added.whole());
        walk.act(() -> walk.<Button>find("scenario-4-remove").fire());
        assertEquals(3, office.dossiers.open(dossier.id()).scenarios().size());
        press(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(added, office.dossiers.open(dossier.id()).scenarios().getLast());
    }

    @Test
    void theLawBesideAScenarioIsThatOfItsField() {
        begin(office.open("order-bot"), "scenario.what");
        assertTrue(walk.find("scenario-add").isFocused(), "the way here leads to the scenarios");
        walk.act(() -> walk.<javafx.scene.control.ToggleButton>find("scenario-1").fire());
        for (var field : List.of(ScenarioField.CONSEQUENCE, ScenarioField.IMPACT)) {
            String first = field == ScenarioField.IMPACT ? "rights" : "minimal";
            walk.act(() -> walk.find("scenario-1-" + field.word() + "-" + first).requestFocus());
            assertEquals(office.edition.words().question(field.id()).why().kk(),
                    walk.<Label>find("why-text").getText());
            assertFalse(walk.find("note").getParent().isVisible(), "its note stands in the scenario");
        }
    }

    @Test
    void aScenarioGraverThanTheAnswersIsPointedOut() {
        begin(office.open("order-bot"), "scenario.what");
        assertFalse(walk.find("scenario-disagreement").isVisible());
        walk.act(() -> walk.<javafx.scene.control.ToggleButton>find("scenario-1").fire());
        walk.act(() -> walk.<javafx.scene.control.CheckBox>find("scenario-1-consequence-emergency").fire());
        assertTrue(walk.find("scenario-disagreement").isVisible());
    }

    @Test
    void aContradictionLeadsToItsOtherSide() {
        var dossier = office.open("call-centre-tone");
        office.dossiers.change(dossier, new Change.Answered("mode.place", Answer.chosen("isolated")));
        office.dossiers.change(dossier, new Change.Answered("system.connection", Answer.chosen("abroad")));
        begin(dossier, "system.connection");
        walk.act(() -> ((javafx.scene.control.Hyperlink) walk.find("contradiction-isolated-and-network")
                .lookup(".question-link")).fire());
        assertTrue(walk.find("question-mode-place").isVisible());
        assertTrue(walk.<RadioButton>find("mode-place-isolated").isFocused());
    }

    @Test
    void altAndArrowsLeadThroughTheSteps() {
        begin("org.name");
        var first = walk.<javafx.scene.control.Label>find("step-title").getText();
        press(KeyCode.ALT, KeyCode.RIGHT);
        assertFalse(first.equals(walk.<javafx.scene.control.Label>find("step-title").getText()));
        press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(first, walk.<javafx.scene.control.Label>find("step-title").getText());
        press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(Place.HOME, walk.window.kit().navigator().here());
    }

    @Test
    void theLastStepLeadsToTheResult() {
        begin(office.open("order-bot"), Duty.STEP);
        walk.act(() -> walk.<Button>find("next").fire());
        assertEquals(Route.RESULT, walk.window.kit().navigator().here().route());
    }

    @Test
    void whatCannotBeSavedIsSaidAndKeptInTheField() {
        var dossier = begin("system.name");
        office.shelf.full = true;
        walk.act(() -> walk.<TextInputControl>find("answer-system-name").setText("Бот"));
        walk.act(() -> walk.window.kit().navigator().pageProperty().get().commit());
        assertTrue(walk.onFx(() -> walk.window.scene().lookup(".notice")) != null);
        assertEquals("Бот", walk.<TextInputControl>find("answer-system-name").getText());
        office.shelf.full = false;
        walk.act(() -> walk.window.kit().desk().saveAgain());
        assertEquals(Optional.of(new Answer.Text("Бот")), shelved(dossier, "system.name"));
    }
}
