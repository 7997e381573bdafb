package kz.senim.bench;

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
            return measure(Installed.in(work), environment);
        }
    }

    private static List<Figure> measure(Installed installed, Map<String, String> environment) throws Exception {
        var window = installed.plain(FirstFrame.class, "bare").with(environment);
        var plain = byTurns(installed.plain(FirstFrame.class, "senim").with(environment), window,
                installed.plain(ReadRules.class));
        var figures = new ArrayList<>(List.of(
                plain.figure("start to first frame, whole process", 0, true),
                plain.figure("start to the list of systems, whole process", 1, false),
                plain.rules("the rules read in a cold process of their own")));
        if (installed.train()) {
            var trained = byTurns(installed.trained(FirstFrame.class, "senim").with(environment), window,
                    installed.trained(ReadRules.class));
            figures.add(trained.figure("start to first frame after `installer/train`", 0, true));
            figures.add(trained.rules("the rules read likewise, after `installer/train`"));
        }
        return figures;
    }

    private static ByTurns byTurns(Command program, Command window, Command rules) throws Exception {
        program.runTo(2);
        window.runTo(2);
        rules.runTo(2);
        var ours = new long[2][RUNS];
        var bare = new long[RUNS];
        var read = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long[] times = program.runTo(2);
            ours[0][i] = times[0];
            ours[1][i] = times[1];
            bare[i] = window.runTo(2)[0];
            long[] reading = rules.runTo(2);
            read[i] = reading[1] - reading[0];
        }
        return new ByTurns(ours, bare, read);
    }

    private record ByTurns(long[][] ours, long[] bare, long[] read) {
        Figure figure(String what, int line, boolean beside) {
            var sorted = Times.sorted(ours[line]);
            return new Figure(what,
                    Figure.milliseconds(sorted.median()) + ", least " + Figure.milliseconds(sorted.least()),
                    beside ? "bare JavaFX window: " + Figure.milliseconds(Times.sorted(bare).median()) : "");
        }

        Figure rules(String what) {
            var sorted = Times.sorted(read);
            return new Figure(what, Figure.milliseconds(sorted.median()) + ", least "
                    + Figure.milliseconds(sorted.least()), Figure.share(sorted.median(),
                    Times.sorted(ours[0]).median()) + " of the start; goal: a fifth");
        }
    }

    /** The worked cases as a consultant's systems. */
    private static Path office(Path work) throws Exception {
        Path folder = Files.createTempDirectory(work, "start");
        var editions = new Editions();
        var edition = editions.usual();
        try (var shelf = H2Shelf.open(folder, Clock.systemUTC())) {
            var dossiers = new Dossiers(shelf, Clock.systemUTC());
            for (var worked : editions.cases(edition.id())) {
                var given = worked.given();
                dossiers.create(edition.id(), given.answers(), given.notes(), new ArrayList<>(given.risks()),
                        given.scenarios());
            }
        }
        return folder;
    }
}
