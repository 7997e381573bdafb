package kz.senim.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.law.Answer;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.risk.Scenario;
import kz.senim.risk.ScenarioField;
import kz.senim.text.Language;
import kz.senim.text.Words;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/** Earlier states of a note, a risk and a scenario are shown where it stands, and brought back. */
class HistoryOnScreenTest {

    private final Office office = new Office();
    private Walk walk;

    @AfterEach
    void end() {
        walk.end();
    }

    private void begin(Language language, Route route, Dossier dossier, String spot) {
        walk = Walk.begin(office, language, Theme.LIGHT);
        walk.act(() -> walk.window.kit().navigator().go(new Place(route, dossier.id(), spot)));
    }

    private void press(String link) {
        walk.act(() -> walk.find(link).requestFocus());
        walk.act(() -> walk.<Hyperlink>find(link).fire());
    }

    private void undo() {
        new FxRobot().push(KeyCode.SHORTCUT, KeyCode.Z);
        walk.settle();
    }

    private Dossier kept(Dossier dossier) {
        return office.dossiers.open(dossier.id());
    }

    private List<String> texts(String near) {
        return walk.onFx(() -> walk.<Hyperlink>find(near).getParent().getParent().lookupAll(".label").stream()
                .map(node -> ((Label) node).getText()).toList());
    }

    private static String word(String key, Language language) {
        return Words.load("ui").in(language, key);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aNoteStandsAmongTheAnswersAndComesBack(Language language) {
        var dossier = office.add(Map.of(), List.of());
        office.dossiers.change(dossier, new Change.Noted("role.code", "Шарттың 4.2-тармағы"));
        office.dossiers.change(dossier, new Change.Answered("role.code", Answer.chosen("we")));
        office.dossiers.change(dossier, new Change.Noted("role.code", ""));
        begin(language, Route.WIZARD, dossier, "role.code");
        press("history-show");
        assertTrue(texts("history-restore-1").contains(word("history.note.removed", language)));
        press("history-restore-1");
        assertEquals("Шарттың 4.2-тармағы", kept(dossier).note("role.code"));
        assertEquals("Шарттың 4.2-тармағы", walk.<TextInputControl>find("note").getText());
        undo();
        assertEquals("", kept(dossier).note("role.code"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aRiskSaysWhichFieldsChangedAndComesBack(Language language) {
        var first = Risk.own("r", "Бот жаңылады");
        var dossier = office.add(Map.of(), List.of());
        office.dossiers.change(dossier, new Change.RiskPut(first));
        office.dossiers.change(dossier, new Change.RiskPut(first.with(RiskField.OWNER, "Әсел Ғабитқызы")));
        office.dossiers.change(dossier, new Change.RiskPut(first.with(RiskField.OWNER, "Әсел Ғабитқызы").with(RiskField.TITLE, "Бот үндемейді")));
        begin(language, Route.REGISTER, dossier, "r");
        press("risk-history-show");
        var said = texts("risk-history-restore-2");
        assertTrue(said.contains(word("risk.owner", language) + ": Әсел Ғабитқызы"), said.toString());
        assertTrue(said.contains(word("history.added", language)), said.toString());
        press("risk-history-restore-2");
        assertEquals(first.with(RiskField.OWNER, "Әсел Ғабитқызы"), kept(dossier).risks().getFirst());
        assertEquals("Бот жаңылады", walk.<TextInputControl>find("risk-title").getText());
        undo();
        assertEquals("Бот үндемейді", kept(dossier).risks().getFirst().text(RiskField.TITLE));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aScenarioComesBackInItsCard(Language language) {
        var dossier = office.open("order-bot");
        var before = dossier.scenarios().getFirst();
        Scenario after = before.with(ScenarioField.WHAT, new Answer.Text("Бот үндемей қалды"));
        office.dossiers.change(dossier, new Change.ScenarioPut(after));
        office.dossiers.change(dossier, new Change.ScenarioPut(before.with(ScenarioField.WHAT, new Answer.Text("Басқа"))));
        begin(language, Route.WIZARD, dossier, "scenario.what");
        walk.act(() -> walk.<ToggleButton>find("scenario-1").fire());
        press("scenario-history-show");
        press("scenario-history-restore-1");
        assertEquals(after, kept(dossier).scenarios().getFirst());
        assertEquals("Бот үндемей қалды", walk.<TextInputControl>find("answer-scenario-1-what").getText());
        undo();
        assertEquals("Басқа", kept(dossier).scenarios().getFirst().text(ScenarioField.WHAT));
    }
}
