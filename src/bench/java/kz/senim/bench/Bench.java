package kz.senim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Measures the program and writes docs/benchmarks.md: `mvn -q -Pbench verify -DskipTests`. Takes some minutes. */
public final class Bench {

    private Bench() {}

    /** One part of the measurements. */
    interface Part {
        List<Figure> measure(Path work) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        Path work = Files.createDirectories(Path.of("target", "bench"));
        var figures = new ArrayList<Figure>();
        for (Part part : List.of(new ConcludeBench(), new SaveBench(), new PackBench(), new StartBench())) {
            for (var figure : part.measure(work)) {
                System.out.println(figure.line());
                figures.add(figure);
            }
        }
        write(figures);
    }

    private static void write(List<Figure> figures) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("# Benchmarks");
        lines.add("");
        lines.add("Measured on " + LocalDate.now(Clock.systemDefaultZone()) + " by `mvn -q -Pbench verify -DskipTests`"
                + " on " + Machine.described() + ". Medians; what stands beside a figure was measured in the same run.");
        lines.add("");
        lines.add(Figure.HEAD);
        figures.forEach(figure -> lines.add(figure.row()));
        lines.add("");
        lines.add(Files.readString(Path.of("src/bench/how.md")).strip());
        Files.write(Path.of("docs", "benchmarks.md"), lines);
    }
}
