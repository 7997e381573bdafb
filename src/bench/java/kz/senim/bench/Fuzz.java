package kz.senim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Damages files of one system and whole databases in two thousand ways and looks that nothing wrong is ever taken for
 * right; writes its chapter of docs/reliability.md: `mvn -q -Pbench,fuzz verify -DskipTests`. Takes ten minutes.
 */
public final class Fuzz {

    static final String PASSWORD = "Қой үстіне бозторғай";

    private static final long SEED = 230;
    private static final int PARTS = 100;

    private Fuzz() {}

    /** @param args a seed, and how many of a hundred parts of the work; left out: all, and the figures are written down */
    public static void main(String[] args) throws Exception {
        long seed = args.length > 0 ? Long.parseLong(args[0]) : SEED;
        int parts = args.length > 1 ? Integer.parseInt(args[1]) : PARTS;
        System.out.println("seed " + seed);
        Path work = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "fuzz");
        var files = new FuzzFiles(work, seed);
        var databases = new FuzzDatabases(work, seed);
        var rows = atOnce(List.of(() -> databases.encrypted(2 * parts), () -> databases.plain(8 * parts),
                () -> files.plain(9 * parts), () -> files.sealed(parts)));
        rows.forEach(row -> System.out.println(row.line()));
        if (args.length == 0) {
            write(rows, seed);
        }
        if (rows.stream().anyMatch(FuzzRow::wrong)) {
            System.exit(1);
        }
    }

    private static List<FuzzRow> atOnce(List<Callable<FuzzRow>> parts) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var rows = new ArrayList<FuzzRow>();
            for (Future<FuzzRow> row : threads.invokeAll(parts)) {
                rows.add(row.get());
            }
            return rows.reversed();
        }
    }

    /** The same for the same seed, kind and number, whatever else runs. */
    static Random random(long seed, String kind, int number) {
        return new Random(31 * (31 * seed + kind.hashCode()) + number);
    }

    private static void write(List<FuzzRow> rows, long seed) throws IOException {
        var lines = new ArrayList<>(List.of("Measured on " + LocalDate.now(Clock.systemDefaultZone())
                + " by `mvn -q -Pbench,fuzz verify -DskipTests` on " + Machine.described() + ", seed " + seed + "."));
        String last = "";
        for (var row : rows) {
            if (!row.head().equals(last)) {
                lines.addAll(List.of("", row.head()));
                last = row.head();
            }
            lines.add(row.line());
        }
        lines.addAll(List.of("", Files.readString(Path.of("src/bench/fuzz.md")).strip()));
        Page.RELIABILITY.put("Damaged files", lines);
    }
}
