package kz.senim.bench;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.senim.dossier.Dossiers;

/** One answer saved so that it survives a power cut, by turns with SQLite; and an office with a thousand systems. */
final class SaveBench implements Bench.Part {

    private static final int WARM_UP = 500;
    private static final int SAVES = 2000;
    private static final Clock CLOCK = Clock.systemUTC();

    @Override
    public List<Figure> measure(Path work) throws Exception {
        var office = Office.filled(work, 1000, 80, 10);
        var figures = new ArrayList<>(saves(office, Files.createTempDirectory(work, "beside")));
        var opening = Times.of(5, _ -> office.open().close());
        try (var shelf = office.open()) {
            String id = shelf.all().getLast().id();
            var all = Times.of(9, _ -> shelf.all());
            var one = Times.of(200, _ -> shelf.find(id));
            figures.add(new Figure("opening and closing a shelf of " + office.described(),
                    Figure.milliseconds(opening.median()), office.size()));
            figures.add(new Figure("all of them read, for the home screen", Figure.milliseconds(all.median()), ""));
            figures.add(new Figure("one of them read", Figure.milliseconds(one.median()), ""));
        }
        return figures;
    }

    private static List<Figure> saves(Office office, Path beside) throws Exception {
        try (var shelf = office.open();
             var sqlite = new Sqlite(beside.resolve("senim.sqlite"));
             var disk = FileChannel.open(beside.resolve("disk"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var dossiers = new Dossiers(shelf, CLOCK);
            var all = dossiers.all();
            sqlite.fill(all);
            var times = byTurns(
                    number -> dossiers.change(all.get(number % all.size()), office.change(number)),
                    number -> sqlite.save(all.get(number % all.size()), office.change(number), CLOCK.instant()),
                    _ -> {
                        disk.write(ByteBuffer.allocate(4096));
                        disk.force(true);
                    });
            return figures(times, sqlite.version());
        }
    }

    private static List<Times> byTurns(Times.Run... runs) throws Exception {
        var times = new long[runs.length][SAVES];
        for (int i = 0; i < WARM_UP + SAVES; i++) {
            for (int turn = 0; turn < runs.length; turn++) {
                long start = System.nanoTime();
                runs[turn].once(i);
                times[turn][Math.max(0, i - WARM_UP)] = System.nanoTime() - start;
            }
        }
        return List.of(Times.sorted(times[0]), Times.sorted(times[1]), Times.sorted(times[2]));
    }

    private static List<Figure> figures(List<Times> times, String version) {
        var ours = times.get(0);
        var theirs = times.get(1);
        String ratio = String.format(Locale.ROOT, "%.1f", (double) ours.median() / theirs.median());
        return List.of(
                new Figure("one answer saved, durable, with its journal entry", ours.medianAndP99(), "goal: p99 under 5 ms"),
                new Figure("the same rows saved by SQLite " + version + ", by turns", theirs.medianAndP99(),
                        "Senim's median is " + ratio + " times this; goal: at most 5 times"),
                new Figure("4 KB written and forced to the disk, by turns", times.get(2).medianAndP99(), ""));
    }
}
