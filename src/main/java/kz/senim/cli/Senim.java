package kz.senim.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import kz.senim.text.Language;
import picocli.CommandLine;

/** The command line of the program. */
public final class Senim {

    private final Console console;
    private final CommandLine line;

    /** @param log takes the faults of the program itself, which the user is told of in words only */
    public Senim(Console console, Window window, Clock clock, Consumer<Throwable> log) {
        this.console = console;
        this.line = commands(new Root(window, console), clock, log);
    }

    /** Runs one command and returns its exit code. Never throws: what goes wrong is told. */
    public int run(List<String> args) {
        return line.execute(args.toArray(String[]::new));
    }

    /** The commands as defined, for those who list or check them. */
    CommandLine line() {
        return line;
    }

    private CommandLine commands(Root root, Clock clock, Consumer<Throwable> log) {
        return new CommandLine(root)
                .registerConverter(Language.class, Language::of)
                .setResourceBundle(bundle(console.language()))
                .setOut(console.out()).setErr(console.err())
                .setUsageHelpAutoWidth(true)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(new UsageFaults(console))
                .setExecutionExceptionHandler(new Complaints(console, log));
    }

    /** picocli takes the texts of its help from the same bundle. */
    private static ResourceBundle bundle(Language language) {
        String name = "/i18n/cli_" + language.code() + ".properties";
        try (var in = new InputStreamReader(Senim.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(in);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
