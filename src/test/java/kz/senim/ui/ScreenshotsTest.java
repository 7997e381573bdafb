package kz.senim.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Version.SignOff;
import kz.senim.law.Answer;
import kz.senim.law.Duty;
import kz.senim.risk.Measure;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.text.Language;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Reveal;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Walks through the program and leaves pictures of its screens in `docs/screenshots`. */
class ScreenshotsTest {

    static final Path FOLDER = Path.of(System.getProperty("senim.root", "."), "docs", "screenshots");

    private static final List<String> SYSTEMS = List.of("order-bot", "call-centre-tone", "microcredit-scoring",
            "visitor-counter", "taxi-dispatch", "farm-imagery", "clinic-triage", "beauty-salon-unknown");

    private Walk walk;
    private String look;

    @ParameterizedTest
    @CsvSource({"KK,LIGHT", "RU,LIGHT", "KK,DARK", "RU,DARK"})
    void everyScreen(Language language, Theme theme) throws IOException {
        look = language.code() + "-" + theme.name().toLowerCase();
        firstStart(language, theme);
        home(language, theme);
        wizard(language, theme);
        register(language, theme);
        documents(language, theme);
        result(language, theme);
        move(language, theme);
        exchange(language, theme);
        password(language, theme);
        recovery(language, theme);
    }

    private void firstStart(Language language, Theme theme) throws IOException {
        walk = Walk.begin(new Office(), language, theme);
        picture("first-start");
        walk.end();
    }

    private void home(Language language, Theme theme) throws IOException {
        var office = new Office();
        SYSTEMS.forEach(office::open);
        walk = Walk.begin(office, language, theme);
        picture("home");
        walk.act(() -> walk.<Button>find("help").fire());
        picture("keys");
        walk.act(walk.window.kit().layers()::lift);
        walk.act(() -> walk.<Button>find("example").fire());
        picture("examples");
        walk.act(walk.window.kit().layers()::lift);
        walk.act(() -> walk.window.kit().alerts().trouble(
                new Trouble(Trouble.Kind.STORAGE_FULL, "senim.mv.db", null)));
        walk.act(() -> walk.<Button>find("remove-" + office.dossiers.all().getFirst().id()).fire());
        picture("asking");
        walk.end();
    }

    private void wizard(Language language, Theme theme) throws IOException {
        var office = new Office();
        var bot = office.open("order-bot");
        office.dossiers.change(bot, new Change.Withdrawn("risk.outage"));
        walk = Walk.begin(office, language, theme);
        go(bot, "risk.outage");
        picture("wizard-choice");
        go(bot, "prohibited.emotion-measures");
        picture("wizard-many");
        go(bot, "system");
        picture("wizard-text");
        go(bot, "risk");
        walk.act(() -> Reveal.here(walk.find("scenarios")));
        picture("wizard-scenarios");
        go(office.open("beauty-salon-unknown"), "autonomy.final");
        picture("wizard-unknown");
        changing(office);
        walk.end();
    }

    /** What a change of an answer would change, and answers that cannot both be so. */
    private void changing(Office office) throws IOException {
        var calls = office.open("call-centre-tone");
        go(calls, "prohibited.emotions-consent");
        walk.act(() -> walk.<RadioButton>find("prohibited-emotions-consent-all").fire());
        picture("wizard-change");
        office.dossiers.change(calls, new Change.Answered("mode.place", Answer.chosen("isolated")));
        var other = office.open("call-centre-tone");
        office.dossiers.change(other, new Change.Answered("mode.place", Answer.chosen("isolated")));
        go(other, "mode.place");
        picture("wizard-contradiction");
        go(other, Duty.STEP);
        picture("wizard-duties");
    }

    private void register(Language language, Theme theme) throws IOException {
        var office = new Office();
        var bot = office.open("order-bot");
        walk = Walk.begin(office, language, theme);
        go(Route.REGISTER, bot, "");
        walk.act(() -> walk.<TableView<?>>find("risks").getSelectionModel().select(1));
        picture("register");
        go(Route.REGISTER, bot, "suggested");
        walk.act(() -> walk.find("suggestions").lookupAll(".suggestion").stream().findFirst()
                .ifPresent(card -> ((CheckBox) card.lookup(".check-box")).fire()));
        picture("register-suggested");
        var risk = bot.risks().getFirst();
        go(Route.REGISTER, bot, risk.id());
        picture("register-risk");
        measures(bot, risk);
        walk.end();
    }

    /** One measure done with its proof, and a second under way. */
    private void measures(Dossier bot, Risk risk) throws IOException {
        var done = risk.measures().getFirst().withState(Measure.State.DONE, Optional.of(LocalDate.of(2026, 11, 20)));
        var open = walk.window.kit().desk().currentProperty().get();
        walk.act(() -> open.change(new Change.RiskPut(risk.with(done).with(
                Measure.own("next", "").withState(Measure.State.UNDERWAY, Optional.empty())))));
        go(Route.REGISTER, bot, risk.id() + "#MEASURES");
        picture("register-risk-measures");
    }

    private void documents(Language language, Theme theme) throws IOException {
        var office = new Office();
        walk = Walk.begin(office, language, theme);
        go(Route.PACK, office.open("order-bot"), "");
        versions();
        walk.act(() -> walk.window.kit().navigator().go(new Place(Route.SETTINGS, "", "")));
        picture("settings");
        walk.act(() -> Reveal.here(walk.find("settings-protection")));
        picture("settings-password");
        walk.run(() -> walk.find("backup-copies").lookupAll(".button").stream().findFirst().map(Button.class::cast)
                .orElseThrow().fire());
        Walk.waitFor(() -> walk.find("backup-holds").isVisible());
        walk.act(() -> Reveal.here(walk.find("settings-backup")));
        picture("settings-backup");
        walk.end();
    }

    /** Two named states, the older of them compared with now. */
    private void versions() throws IOException {
        var dossiers = walk.window.kit().services().dossiers();
        var open = walk.window.kit().desk().currentProperty().get();
        walk.act(() -> dossiers.keep(open.dossier(), "Аудит алдында · перед аудитом"));
        walk.act(() -> open.change(new Change.Answered("org.size", Answer.chosen("medium"))));
        walk.act(() -> dossiers.signOff(open.dossier(), "Пакет 22.11.2026", new SignOff("Айжан Серікқызы", "9f2c41d07ab3".repeat(5) + "0000")));
        walk.act(() -> walk.window.kit().navigator().go(Place.of(Route.VERSIONS, open.dossier().id())));
        Walk.waitFor(() -> walk.find("version-list").lookupAll(".radio-button").size() == 2);
        walk.run(() -> walk.find("version-list").lookupAll(".radio-button").stream().map(RadioButton.class::cast)
                .reduce((_, last) -> last).orElseThrow().fire());
        Walk.waitFor(() -> walk.find("version-parts").lookup(".label") != null);
        picture("versions");
    }

    /** A damaged database, and what was regained of it. */
    private void recovery(Language language, Theme theme) throws IOException {
        walk = Walk.opened(new Damaged(), Office.CLOCK, language, theme);
        Walk.waitFor(() -> walk.shows("closed-recover") && walk.snapshot().getWidth() == 1366);
        save("damaged", walk.snapshot());
        walk.run(() -> walk.<Button>find("closed-recover").fire());
        Walk.waitFor(() -> walk.shows("recovered-open"));
        save("recovered", walk.snapshot());
        walk.end();
    }

    private void password(Language language, Theme theme) throws IOException {
        walk = Walk.opened(_ -> {
            throw new Trouble(Trouble.Kind.PASSWORD_NEEDED, "senim.mv.db", null);
        }, Office.CLOCK, language, theme);
        // nothing is loaded that one could wait for, and the window takes its size a moment after it is there
        Walk.waitFor(() -> walk.shows("password") && walk.snapshot().getWidth() == 1366);
        save("password", walk.snapshot());
        walk.end();
    }

    private void go(Route route, Dossier dossier, String spot) {
        walk.act(() -> walk.window.kit().navigator().go(new Place(route, dossier.id(), spot)));
    }

    private void result(Language language, Theme theme) throws IOException {
        var office = new Office();
        walk = Walk.begin(office, language, theme);
        go(Route.RESULT, office.open("call-centre-tone"), "");
        picture("result-prohibited");
        Walk.waitFor(() -> walk.shows("ways"));
        walk.act(() -> Reveal.here(walk.find("ways")));
        picture("result-ways");
        walk.act(() -> Reveal.here(walk.find("duties")));
        picture("result-duties");
        go(Route.RESULT, office.open("dose-helper"), "");
        Walk.waitFor(() -> walk.shows("result-offence-high-risk"));
        walk.act(() -> walk.<ToggleButton>find("result-offence-high-risk").fire());
        walk.act(() -> Reveal.here(walk.find("liability")));
        picture("result-liability");
        go(Route.RESULT, office.open("order-bot"), "");
        walk.act(() -> walk.<ToggleButton>find("why-risk").fire());
        picture("result-why");
        go(Route.RESULT, office.open("beauty-salon-unknown"), "");
        picture("result-open");
        walk.end();
    }

    private void move(Language language, Theme theme) throws IOException {
        var office = new Office();
        walk = Walk.begin(office, language, theme);
        go(Route.MOVE, office.open("order-bot"), "");
        picture("move");
        walk.end();
    }

    /** A system on its way into a file, and another file that differs from what is here. */
    private void exchange(Language language, Theme theme) throws IOException {
        var office = new Office();
        var bot = office.open("order-bot");
        var file = Office.HOME.resolve("бот 2026-11-20.senim");
        var risk = bot.risks().getFirst();
        office.files.write(office.dossiers.carried(bot), file, Optional.empty());
        office.dossiers.change(bot, new Change.Answered("autonomy.final", Answer.UNKNOWN));
        office.dossiers.change(bot, new Change.RiskPut(risk.with(RiskField.OWNER, "Ерлан").withMeasures(List.of())));
        office.dossiers.change(bot, new Change.Withdrawn("risk.outage"));
        walk = Walk.begin(office, language, theme);
        go(Route.EXPORT, bot, "");
        picture("export");
        walk.act(() -> walk.window.kit().navigator().go(new Place(Route.IMPORT, "", file.toString())));
        picture("import");
        walk.act(() -> Reveal.here(walk.find("import-theirs-2")));
        picture("import-conflicts");
        walk.end();
    }

    private void go(Dossier dossier, String spot) {
        walk.act(() -> walk.window.kit().navigator().go(new Place(Route.WIZARD, dossier.id(), spot)));
    }

    private void picture(String screen) throws IOException {
        save(screen, walk.picture());
    }

    private void save(String screen, WritableImage picture) throws IOException {
        assertEquals(1366, picture.getWidth());
        Png.write(picture, FOLDER.resolve(screen + "-" + look + ".png"));
    }
}
