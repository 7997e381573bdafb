package kz.senim.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.senim.dossier.Dossiers;

/** How a save, and opening and reading all, grow with the number of systems. */
final class GrowthBench implements Bench.Part {

    private static final int[] SYSTEMS = {100, 1_000, 10_000};
    private static final int ANSWERS = 4;
    private static final int RISKS = 1;
    private static final int SAVES = 500;
    private static final int OPENINGS = 7;

    @Override
    public List<Figure> measure(Path work) throws Exception {
        var figures = new ArrayList<Figure>();
        for (int systems : SYSTEMS) {
            figures.addAll(figures(Office.empty(work, systems, ANSWERS, RISKS)));
        }
        return figures;
    }

    private static List<Figure> figures(Office office) throws Exception {
        var saves = saves(office);
        var opened = new long[OPENINGS];
        var read = new long[OPENINGS];
        office.opening(Optional.empty());
        for (int i = 0; i < OPENINGS; i++) {
            long[] times = office.opening(Optional.empty());
            opened[i] = times[0];
            read[i] = times[1];
        }
        return List.of(new Figure("one answer saved among " + office.described(), saves.medianAndP99(), office.size()),
                new Figure("these opened, and all read", Figure.milliseconds(Times.sorted(opened).median()) + ", and "
                        + Figure.milliseconds(Times.sorted(read).median()), ""));
    }

    /** In the shelf that has just been filled, since closing it takes a copy and checks it. */
    private static Times saves(Office office) throws Exception {
        try (var shelf = office.open()) {
            office.fill(shelf);
            var dossiers = new Dossiers(shelf, Clock.systemUTC());
            var all = dossiers.all();
            Times.Run save = number -> dossiers.change(all.get(number * 7 % all.size()), office.change(number));
            Times.of(SAVES, save);
            return Times.of(SAVES, save);
        }
    }
}
