package kz.senim.bench;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.senim.dossier.Dossiers;
import kz.senim.rulebook.Editions;
import kz.senim.store.H2Shelf;

/** From the start of the process to the first painted frame, beside a bare JavaFX window, by turns. */
final class StartBench implements Bench.Part {

    private static final int RUNS = 9;

    @Override
    public List<Figure> measure(Path work) throws Exception {
        var display = Display.get();
        if (display.isEmpty()) {
            return List.of(new Figure("start to first frame", "not measured", "no display, and no Xvfb"));
        }
        try (var screen = display.get()) {
            var environment = new HashMap<>(screen.environment());
            environment.put("SENIM_HOME", office(work).toString());
            return measure(environment);
        }
    }

    private static List<Figure> measure(Map<String, String> environment) throws Exception {
        var program = frames("senim").with(environment);
        var bare = frames("bare").with(environment);
        program.runTo(2);
        bare.runTo(2);
        var first = new long[RUNS];
        var ready = new long[RUNS];
        var window = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long[] times = program.runTo(2);
            first[i] = times[0];
            ready[i] = times[1];
            window[i] = bare.runTo(2)[0];
        }
        String beside = "bare JavaFX window: " + Figure.milliseconds(Times.sorted(window).median());
        return List.of(figure("start to first frame, whole process", first, beside),
                figure("start to the list of systems, whole process", ready, ""));
    }

    private static Figure figure(String what, long[] times, String beside) {
        var sorted = Times.sorted(times);
        return new Figure(what, Figure.milliseconds(sorted.median()) + ", least " + Figure.milliseconds(sorted.least()),
                beside);
    }

    private static Command frames(String what) {
        return Command.java("-cp", Path.of("target", "senim", "lib", "senim.jar") + File.pathSeparator
                + Path.of("target", "senim", "lib") + File.separator + '*' + File.pathSeparator
                + Path.of("target", "test-classes"), FirstFrame.class.getName(), what);
    }

    /** The worked cases as a consultant's systems. */
    private static Path office(Path work) throws Exception {
        Path folder = Files.createTempDirectory(work, "start");
        var editions = new Editions();
        var edition = editions.latest();
        try (var shelf = H2Shelf.open(folder, Clock.systemUTC())) {
            var dossiers = new Dossiers(shelf, Clock.systemUTC());
            for (var worked : editions.cases(edition.id())) {
                var given = worked.given();
                dossiers.create(edition.id(), given.answers(), given.notes(), new ArrayList<>(given.risks()));
            }
        }
        return folder;
    }
}
