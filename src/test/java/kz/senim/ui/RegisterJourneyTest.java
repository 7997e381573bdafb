package kz.senim.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.risk.Level;
import kz.senim.risk.Levels;
import kz.senim.risk.Measure;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.risk.Treatment;
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
        assertTrue(kept().getFirst().measures().stream().allMatch(Measure::open));
        assertFalse(kept().getFirst().measures().isEmpty());

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

    /** From a blank page over a measure that is done to a closed risk, each step taken back or kept. */
    @ParameterizedTest
    @EnumSource
    void aRiskOfOnesOwnIsDealtWith(Language language) {
        walk = Walk.begin(office, language, Theme.LIGHT);
        open();
        click("register-own-first");
        robot.write("Сервер өшіп қалды");
        fire("risk-affected-staff", "risk-affected-firm", "before-likelihood-5", "before-impact-4", "risk-treatment-REDUCE");
        walk.act(() -> walk.<Hyperlink>find("remark-NO_OWNER").fire());
        assertEquals("risk-owner", focused());
        robot.write("Ерлан");
        fire("measure-own");
        var id = measure().id();
        assertEquals("measure-text-" + id, focused());
        robot.write("Көшірме жасау");
        fire("measure-state-" + id + "-DONE");
        type("measure-proof-" + id, "Журнал");
        assertEquals(new Measure(id, "", "Көшірме жасау", "", Optional.empty(), Measure.State.DONE,
                Optional.of(LocalDate.of(2026, 11, 22)), "Журнал"), measure());
        fire("measure-remove-" + id);
        assertEquals(List.of(), kept().getFirst().measures());
        walk.act(() -> walk.<Hyperlink>find("measure-restore").fire());
        undo();
        assertEquals(List.of(), kept().getFirst().measures());
        undo();
        assertEquals("Көшірме жасау", measure().text());
        fire("risk-treatment-RETAIN");
        type("risk-accepted-by", "Айжан");
        assertEquals("Айжан", kept().getFirst().acceptance().orElseThrow().by());
        fire("risk-close");
        type("risk-closed-why", "Сервер жоқ");
        assertEquals("Сервер жоқ", kept().getFirst().closed().orElseThrow().why());
        assertEquals(2, kept().getFirst().text(RiskField.AFFECTED).split(", ").length);
    }

    /** The maps lead to the list and the list to the maps; the list is narrowed, sorted and changed in its cells. */
    @ParameterizedTest
    @EnumSource
    void theListIsChangedInItsPlace(Language language) {
        put(risk("high", "Бот қате баға айтты", 5, 4));
        put(risk("low", "Принтер тоқтады", 2, 2));
        walk = Walk.begin(office, language, Theme.DARK);
        open();
        assertEquals(List.of("high", "low"), listed());
        click("cell-before-2-2");
        assertEquals(List.of("low"), listed());
        walk.act(() -> walk.<Hyperlink>find("register-widen").fire());
        fire("filter-HIGH");
        assertEquals(List.of("high"), listed());
        fire("filter-ALL");
        walk.act(() -> table().getSelectionModel().select(1));
        assertEquals(List.of("cell-before-2-2"), outlined());

        walk.act(() -> table().requestFocus());
        press(KeyCode.RIGHT, KeyCode.F2);
        robot.write("Айжан");
        press(KeyCode.ENTER);
        assertEquals("Айжан", kept("low").text(RiskField.OWNER));
        press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.F2);
        robot.write("32.01.2027");
        press(KeyCode.ENTER);
        assertEquals(Optional.empty(), kept("low").review());
        assertTrue(walk.find("edit-review").getStyleClass().contains("wrong"));
        press(KeyCode.ESCAPE, KeyCode.F2);
        robot.write("31.01.2027");
        press(KeyCode.ENTER);
        assertEquals(Optional.of(LocalDate.of(2027, 1, 31)), kept("low").review());
        undo();
        assertEquals(Optional.empty(), kept("low").review());

        press(KeyCode.RIGHT, KeyCode.F2, KeyCode.DOWN, KeyCode.ENTER);
        assertEquals(Optional.of(Treatment.REDUCE), kept("low").treatment());
        press(KeyCode.ENTER);
        assertEquals("Принтер тоқтады", shownTitle());
    }

    /** A remark on the register as a whole leads to where it is answered. */
    @ParameterizedTest
    @EnumSource
    void aProhibitedFunctionIsAnswered(Language language) {
        dossier = office.open("call-centre-tone");
        put(Risk.own("other", "Басқа"));
        walk = Walk.begin(office, language, Theme.LIGHT);
        open();
        int before = kept().size();
        walk.act(() -> walk.<Hyperlink>find("remark-PROHIBITED_WITHOUT_MEASURE").fire());
        assertEquals("measure-own", focused());
        fire("measure-own");
        fire("measure-state-" + kept().getLast().measures().getFirst().id() + "-UNDERWAY");
        assertEquals(before + 1, kept().size());
        assertEquals(1, kept().getLast().links().size());
        open();
        assertFalse(walk.shows("remark-PROHIBITED_WITHOUT_MEASURE"));
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

    private static Risk risk(String id, String title, int likelihood, int impact) {
        return Risk.own(id, title).withLevels(Levels.NONE.withInitial(Optional.of(new Level(likelihood, impact))));
    }

    private void put(Risk risk) {
        office.dossiers.change(office.dossiers.open(dossier.id()), new Change.RiskPut(risk));
    }

    private Measure measure() {
        return kept().getFirst().measures().getFirst();
    }

    private Risk kept(String id) {
        return kept().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    }

    private TableView<?> table() {
        return walk.find("risks");
    }

    /** Ids of the risks in the list, by their titles. */
    private List<String> listed() {
        var titles = kept().stream().collect(Collectors.toMap(r -> r.text(RiskField.TITLE), Risk::id));
        return walk.onFx(() -> table().lookupAll(".risk-title").stream().map(Text.class::cast)
                .filter(text -> titles.containsKey(text.getText())).sorted(Comparator.comparing(
                        text -> text.localToScene(0, 0).getY())).map(text -> titles.get(text.getText())).toList());
    }

    private List<String> outlined() {
        var holds = PseudoClass.getPseudoClass("holds");
        return walk.onFx(() -> walk.window.scene().getRoot().lookupAll(".heat-cell").stream()
                .filter(cell -> cell.getPseudoClassStates().contains(holds)).map(cell -> cell.lookup(".button").getId()).toList());
    }

    private String focused() {
        return walk.onFx(() -> walk.window.scene().getFocusOwner().getId());
    }

    private void press(KeyCode... keys) {
        for (var key : keys) {
            robot.type(key);
            walk.settle();
        }
    }

    private void undo() {
        walk.act(() -> walk.window.kit().navigator().pageProperty().get().undo());
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
