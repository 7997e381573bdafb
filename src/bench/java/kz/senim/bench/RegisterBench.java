package kz.senim.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import kz.senim.dossier.Dossiers;
import kz.senim.law.Answers;
import kz.senim.main.Opening;
import kz.senim.risk.Level;
import kz.senim.risk.Levels;
import kz.senim.risk.Measure;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.rulebook.Editions;
import kz.senim.store.H2Shelf;
import kz.senim.text.Language;
import kz.senim.ui.MainWindow;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Preferences;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Theme;

/** A register of 10,000 risks on the screen: how long the window does not answer at each step. */
final class RegisterBench implements Bench.Part {

    private static final int RISKS = 10_000;
    private static final int RUNS = 5;
    private static final String WHAT = "Бот қате баға айтады, ";

    private final List<Figure> figures = new ArrayList<>();
    private MainWindow window;
    private String dossier;

    @Override
    public List<Figure> measure(Path work) throws Exception {
        System.setProperty("glass.platform", "Headless");
        Path folder = Files.createTempDirectory(work, "register");
        var editions = new Editions();
        try (var shelf = H2Shelf.open(folder, Clock.systemUTC())) {
            var dossiers = new Dossiers(shelf, Clock.systemUTC());
            dossier = dossiers.create(editions.usual().id(), Answers.NONE, Map.of(),
                    IntStream.range(0, RISKS).mapToObj(RegisterBench::risk).toList(), List.of()).id();
        }
        try (var opening = new Opening(folder, Clock.systemUTC(), null, () -> editions, (_, _) -> { })) {
            show(opening);
            steps();
        }
        Platform.exit();
        return figures;
    }

    private void show(Opening opening) throws Exception {
        Platform.startup(Theme::loadFaces);
        Platform.setImplicitExit(false);
        window = StandingStill.fx(() -> {
            var shown = new MainWindow(new Stage(), new Memory(), Clock.systemUTC(), opening);
            shown.show();
            return shown;
        });
        until(() -> window.scene().lookup("#home") != null);
    }

    private void steps() throws Exception {
        step("opened", () -> go(new Place(Route.HOME, "", "")), () -> go(Place.of(Route.REGISTER, dossier)));
        until(() -> rows() == RISKS);
        step("searched for a word", () -> search(""), () -> search("баға айтады, 77"));
        step("widened again", () -> search("баға айтады, 77"), () -> search(""));
        step("sorted by name", this::unsorted, () -> {
            table().getSortOrder().add(table().getColumns().getFirst());
        });
        step("scrolled to the middle", () -> table().scrollTo(0), () -> table().scrollTo(RISKS / 2));
        step("paged on", () -> table().scrollTo(RISKS / 2), () -> table().scrollTo(RISKS / 2 + 15));
    }

    private void unsorted() {
        table().getSortOrder().clear();
    }

    private void step(String what, Runnable before, Runnable step) throws Exception {
        var times = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            StandingStill.during(before);
            times[i] = StandingStill.during(step);
        }
        figures.add(new Figure("register of " + RISKS + " risks " + what + ": the window stands still for",
                Figure.milliseconds(Times.sorted(times).median()), figures.isEmpty() ? "goal for each step: under 100 ms" : ""));
    }

    private void go(Place place) {
        window.kit().navigator().go(place);
    }

    private void search(String words) {
        this.<TextField>find("register-search").setText(words);
    }

    private int rows() {
        Node table = window.scene().lookup("#risks");
        return table instanceof TableView<?> view ? view.getItems().size() : 0;
    }

    private TableView<Object> table() {
        return find("risks");
    }

    @SuppressWarnings("unchecked")
    private <T extends Node> T find(String id) {
        return (T) window.scene().lookup("#" + id);
    }

    private interface State {
        boolean holds();
    }

    private static void until(State state) throws Exception {
        while (!StandingStill.fx(state::holds)) {
            Thread.sleep(20);
        }
    }

    private record Memory() implements Preferences.Keeper {
        @Override
        public Preferences read() {
            return new Preferences(Language.KK, Theme.LIGHT, Preferences.USUAL, "");
        }

        @Override
        public void keep(Preferences changed) {
            // nothing outlives a measurement
        }
    }

    private static Risk risk(int i) {
        var level = new Level(1 + i % 5, 1 + i / 5 % 5);
        return Risk.own("r" + i, WHAT + i).with(RiskField.CAUSE, "Кесте ескірген").with(RiskField.CONSEQUENCE, "Клиент ақша жоғалтады")
                .with(RiskField.AFFECTED, "клиенттер").with(RiskField.OWNER, "Әсел " + i % 7).withMisuse(i % 9 == 0)
                .withReview(Optional.of(LocalDate.of(2027, 1, 18).plusDays(i % 365)))
                .withLevels(new Levels(Optional.of(level), Optional.empty(), Optional.of(new Level(1, 2))))
                .with(Measure.own("m" + i, "Бағаны есеп жүйесінен алу").withDue(Optional.of(LocalDate.of(2027, 3, 1))));
    }
}
