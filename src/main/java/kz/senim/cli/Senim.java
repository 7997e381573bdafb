package kz.senim.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import kz.senim.dossier.Side;
import kz.senim.dossier.Trouble;
import kz.senim.pack.model.Languages;
import kz.senim.pack.sheet.RegisterBook;
import kz.senim.rulebook.Editions;
import kz.senim.text.Language;
import picocli.CommandLine;

/** The command line of the program. */
public final class Senim {

    private final Console console;
    private final Complaints complaints;
    private final CommandLine line;

    public Senim(Console console, Surroundings surroundings) {
        var editions = new Editions();
        var root = new Root(surroundings, console, editions);
        this.console = console;
        this.complaints = new Complaints(console, fault -> surroundings.log().accept(root.folder(), fault));
        this.line = commands(root, surroundings.clock(), editions);
    }

    /** Runs one command and returns its exit code. What goes wrong is told. */
    public int run(List<String> args) {
        try {
            return line.execute(args.toArray(String[]::new));
        } catch (Error fault) {
            // picocli passes on what is no Exception, for instance that memory has run out
            return complaints.told(new Trouble(Trouble.Kind.INTERNAL, "", fault));
        }
    }

    /** The commands, for those who list or check them as well. */
    CommandLine line() {
        return line;
    }

    private CommandLine commands(Root root, Clock clock, Editions editions) {
        var place = new Place(console, root, clock);
        var all = new CommandLine(root)
                .addSubcommand(new Demo(console, editions))
                .addSubcommand(new Questions(console, editions, clock))
                .addSubcommand(new Assess(console, editions, clock))
                .addSubcommand(new Explain(console, editions, clock))
                .addSubcommand(new Compare(console, editions, clock))
                .addSubcommand(new EditionsCommand(console, editions))
                .addSubcommand(new PackCommand(console, editions, clock))
                .addSubcommand(new Verify(console, editions))
                .addSubcommand(new Systems(console, clock))
                .addSubcommand(new ExportCommand(console, clock))
                .addSubcommand(new ImportCommand(console, editions, clock))
                .addSubcommand(RegisterCommand.commands(place, editions))
                .addSubcommand(VersionCommand.commands(place, editions))
                .addSubcommand(JournalCommand.commands(place))
                .addSubcommand(BackupCommand.commands(place))
                .addSubcommand(new Recover(place, editions))
                .addSubcommand(PasswordCommand.commands(place))
                .addSubcommand(new CommandLine(new RulebookCommand()).addSubcommand(new RulebookCommand.Check(console, editions))
                        .addSubcommand(new RulebookCommand.Table(console)));
        return all.registerConverter(Language.class, Language::of)
                .registerConverter(Languages.class, name -> Languages.valueOf(name.toUpperCase(Locale.ROOT)))
                .registerConverter(Side.class, name -> Side.valueOf(name.toUpperCase(Locale.ROOT)))
                .registerConverter(RegisterBook.Format.class, name -> RegisterBook.Format.valueOf(name.toUpperCase(Locale.ROOT)))
                .setResourceBundle(bundle(console.language()))
                .setOut(console.out()).setErr(console.err())
                .setUsageHelpAutoWidth(true)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(new UsageFaults(console))
                .setExecutionExceptionHandler(complaints);
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
