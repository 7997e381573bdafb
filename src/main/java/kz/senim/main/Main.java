package kz.senim.main;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import kz.senim.cli.Console;
import kz.senim.cli.ExitCode;
import kz.senim.cli.LanguageChoice;
import kz.senim.cli.Senim;

/** The composition root: the only place that knows the process it runs in. */
public final class Main {

    private Main() {}

    public static void main(String... args) {
        var language = LanguageChoice.of(List.of(args), System.getenv(), Locale.getDefault());
        var console = new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err), language);
        System.exit(new Senim(console, (_, _) -> ExitCode.USAGE, Clock.systemDefaultZone(), _ -> { }).run(List.of(args)));
    }

    /** Kazakh letters are written whatever the system's own encoding is. */
    private static PrintWriter utf8(FileDescriptor where) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(where), StandardCharsets.UTF_8), true);
    }
}
