package kz.senim.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Opening a database of a thousand systems that a password protects, by turns with one that is plain. */
final class LockBench implements Bench.Part {

    private static final String PASSWORD = "Қой үстіне бозторғай";
    private static final int RUNS = 9;

    @Override
    public List<Figure> measure(Path work) throws Exception {
        var plain = Office.filled(work, 1000, 80, 10);
        var locked = Office.filled(work, 1000, 80, 10);
        try (var shelf = locked.open()) {
            shelf.protect(Optional.empty(), Optional.of(PASSWORD.toCharArray()));
        }
        var opened = new long[2][RUNS];
        var read = new long[2][RUNS];
        for (int i = -1; i < RUNS; i++) {
            long[] without = plain.opening(Optional.empty());
            long[] with = locked.opening(Optional.of(PASSWORD.toCharArray()));
            int run = Math.max(0, i);
            opened[0][run] = without[0];
            read[0][run] = without[1];
            opened[1][run] = with[0];
            read[1][run] = with[1];
        }
        return List.of(figure("opening an encrypted database of " + locked.described(), opened),
                figure("all of them read from it", read));
    }

    private static Figure figure(String what, long[]... times) {
        return new Figure(what, Figure.milliseconds(Times.sorted(times[1]).median()),
                "plain: " + Figure.milliseconds(Times.sorted(times[0]).median()));
    }
}
