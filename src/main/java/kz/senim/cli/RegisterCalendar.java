package kz.senim.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kz.senim.pack.calendar.Reminders;
import kz.senim.pack.model.Languages;
import kz.senim.rulebook.Editions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** `senim register calendar`: the deadlines of a register as iCalendar. */
@Command(name = "calendar")
final class RegisterCalendar implements Callable<Integer> {

    private static final int MOST_DAYS = 365;

    @Option(names = {"-h", "--help"}, usageHelp = true)
    private boolean help;

    @Mixin
    private RegisterCommand.OfSystem system;

    @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "file")
    private Path file;

    @Option(names = "--days", paramLabel = "0–365")
    private int days = Reminders.DAYS_BEFORE;

    @Option(names = "--lang", paramLabel = "kk|ru|both")
    private Languages languages;

    @Spec
    private CommandSpec spec;

    private final Place place;
    private final Editions editions;

    RegisterCalendar(Place place, Editions editions) {
        this.place = place;
        this.editions = editions;
    }

    @Override
    public Integer call() {
        if (days < 0 || days > MOST_DAYS) {
            throw new UsageFault(spec.commandLine(), "usage.days", "days", days);
        }
        var dossier = system.in(place);
        int count = new Reminders(system.edition(editions, dossier).words()).write(dossier, dossier.deadlines(),
                place.clock().instant(), RegisterCommand.languages(languages, place.console()), days, file);
        place.console().say("register.calendar", "count", count, "file", file);
        return ExitCode.DONE.number();
    }
}
