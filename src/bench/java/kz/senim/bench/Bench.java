package kz.senim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Measures the program and writes docs/benchmarks.md: `mvn -q -Pbench verify -DskipTests`. Takes some minutes. With
 * `-Dbench=start` (or rules, pack, conclude, whatif, save, growth, lock, sheet, register) it measures that part alone and writes nothing.
 */
public final class Bench {

    /** Parts whose figures say what it costs that nothing is lost. */
    private static final List<String> OF_STORE = List.of("save", "growth", "lock");

    private Bench() {}

    /** One part of the measurements. */
    interface Part {
        List<Figure> measure(Path work) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        Path work = Files.createDirectories(Path.of("target", "bench"));
        var parts = new LinkedHashMap<String, Part>();
        parts.put("start", new StartBench());
        parts.put("rules", new RulesBench());
        parts.put("pack", new PackBench());
        parts.put("conclude", new ConcludeBench());
        parts.put("whatif", new WhatIfBench());
        parts.put("save", new SaveBench());
        parts.put("growth", new GrowthBench());
        parts.put("lock", new LockBench());
        parts.put("sheet", new SheetBench());
        parts.put("register", new RegisterBench());
        if (args.length > 0) {
            parts.keySet().retainAll(List.of(args));
        }
        var figures = new ArrayList<Figure>();
        var ofStore = new ArrayList<Figure>();
        for (var part : parts.entrySet()) {
            for (var figure : part.getValue().measure(work)) {
                System.out.println(figure.line());
                figures.add(figure);
                if (OF_STORE.contains(part.getKey())) {
                    ofStore.add(figure);
                }
            }
        }
        if (args.length == 0) {
            write(figures);
            Page.RELIABILITY.put("What it costs", table(ofStore, "How it is measured: docs/benchmarks.md."));
        }
    }

    private static List<String> table(List<Figure> figures, String below) {
        var lines = new ArrayList<>(List.of("Measured on " + LocalDate.now(Clock.systemDefaultZone()) + " by `mvn -q -Pbench"
                + " verify -DskipTests` on " + Machine.described() + ". Medians; what stands beside a figure was measured in"
                + " the same run.", "", Figure.HEAD));
        figures.forEach(figure -> lines.add(figure.row()));
        lines.addAll(List.of("", below));
        return lines;
    }

    private static void write(List<Figure> figures) throws IOException {
        var lines = new ArrayList<>(List.of("# Benchmarks", ""));
        lines.addAll(table(figures, Files.readString(Path.of("src/bench/how.md")).strip()));
        Files.write(Path.of("docs", "benchmarks.md"), lines);
    }
}
