package kz.senim.main;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import kz.senim.cli.Console;
import kz.senim.cli.LanguageChoice;
import kz.senim.cli.Senim;
import kz.senim.cli.Surroundings;
import kz.senim.store.DataFolder;

/** The composition root: the only place that knows the process it runs in. */
public final class Main {

    private Main() {}

    public static void main(String... args) {
        System.exit(run(List.of(args), Clock.systemDefaultZone()));
    }

    private static int run(List<String> args, Clock clock) {
        var console = new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err),
                LanguageChoice.of(args, System.getenv(), Locale.getDefault()));
        BiConsumer<Path, Throwable> log = (folder, fault) -> new ErrorLog(folder, clock).accept(fault);
        var surroundings = new Surroundings(clock, Main::folder, new Wizard(clock, System::getenv, log), Main::secret, log);
        return new Senim(console, surroundings).run(args);
    }

    private static Optional<char[]> secret(String prompt) {
        return Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal)
                .map(terminal -> terminal.readPassword("%s ", prompt));
    }

    private static Path folder(Optional<String> named) {
        return DataFolder.choose(named, System.getenv(), System.getProperty("os.name"), System.getProperty("user.home"));
    }

    /** Kazakh letters are written whatever the system's own encoding is. */
    private static PrintWriter utf8(FileDescriptor where) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(where), StandardCharsets.UTF_8), true);
    }
}
