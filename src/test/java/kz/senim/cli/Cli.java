package kz.senim.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/** The program in-process, on a data folder of the test's own. */
final class Cli {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneId.of("Asia/Almaty"));

    /** Faults of the program that were logged. */
    final List<Throwable> logged = new ArrayList<>();

    /** What is typed at the terminal when something secret is asked. */
    final Queue<String> typed = new ArrayDeque<>();

    private final Path folder;
    private Window window = (_, _, _) -> ExitCode.DONE;

    /** How a run ended and what it said. */
    record Ended(int exit, String out, String err) {}

    /** @param folder where data lies unless the command line names another */
    Cli(Path folder) {
        this.folder = folder;
    }

    Cli with(Window other) {
        window = other;
        return this;
    }

    Ended run(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var language = LanguageChoice.of(List.of(args), Map.of(), Locale.ENGLISH);
        var console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), language);
        var surroundings = new Surroundings(CLOCK, named -> named.map(Path::of).orElse(folder), window,
                _ -> Optional.ofNullable(typed.poll()).map(String::toCharArray), (_, fault) -> logged.add(fault));
        int exit = new Senim(console, surroundings).run(List.of(args));
        return new Ended(exit, out.toString(), err.toString());
    }
}
