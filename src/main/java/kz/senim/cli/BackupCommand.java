package kz.senim.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.senim.dossier.Copies;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Dossiers;
import kz.senim.dossier.Trouble;
import kz.senim.text.Dates;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** `senim backup`: copies of everything in the data folder. */
@Command(name = "backup", synopsisSubcommandLabel = "${bundle:label.command}")
final class BackupCommand extends CommandGroup {

    static CommandLine commands(Place place) {
        return new CommandLine(new BackupCommand()).addSubcommand(new All(place)).addSubcommand(new Save(place))
                .addSubcommand(new Show(place)).addSubcommand(new Restore(place));
    }

    /** The copies beside the data. */
    @Command(name = "list")
    static final class All extends DataCommand {

        All(Place place) {
            super(place);
        }

        @Override
        ExitCode run() {
            var all = place().on(dossiers -> dossiers.copies().all()).orElse(List.of());
            all.forEach(copy -> console().line(Dates.moment(LocalDateTime.ofInstant(copy.made(), place().clock().getZone()))
                    + "  " + console().words("backup.reason." + copy.reason()) + "  " + copy.file()));
            if (all.isEmpty()) {
                console().say("backup.none", "folder", root().folder());
            }
            return ExitCode.DONE;
        }
    }

    /** A copy in a file of the user's choice. */
    @Command(name = "save")
    static final class Save extends DataCommand {

        @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "file")
        private Path file;

        Save(Place place) {
            super(place);
        }

        @Override
        ExitCode run() {
            var saved = place().on(dossiers -> {
                dossiers.copies().save(file);
                return file;
            });
            console().say(saved.isPresent() ? "backup.saved" : "backup.none", "file", file, "folder", root().folder());
            return ExitCode.DONE;
        }
    }

    /** A copy named on the command line, with its password where that is another one. */
    static final class OfCopy {

        @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "file")
        private Path file;

        @Option(names = "--copy-password-file", paramLabel = "${bundle:label.file}", descriptionKey = "copy-password-file")
        private Path passwordFile;

        <T> T on(Root root, Function<Optional<char[]>, T> work) {
            return OnDemand.password(Trouble.Kind.PASSWORD_NEEDED, () -> passwordFile == null ? root.typed("password.copy")
                    : Optional.of(Root.read(passwordFile)), work);
        }

        List<Dossier> look(Root root, Copies copies) {
            return on(root, password -> copies.look(file, password));
        }
    }

    /** What is in a copy. */
    @Command(name = "show")
    static final class Show extends DataCommand {

        @Mixin
        private OfCopy copy;

        Show(Place place) {
            super(place);
        }

        @Override
        ExitCode run() {
            var all = Systems.made(root(), place().clock(), (dossiers, _) -> copy.look(root(), dossiers.copies()));
            all.forEach(new SystemLines(console(), place().clock().getZone())::show);
            console().say("backup.holds", "count", all.size());
            return ExitCode.DONE;
        }
    }

    /** A copy put back; what is there now is backed up first. */
    @Command(name = "restore")
    static final class Restore extends DataCommand {

        @Mixin
        private OfCopy copy;

        Restore(Place place) {
            super(place);
        }

        @Override
        ExitCode run() {
            int count = Systems.made(root(), place().clock(), (dossiers, _) -> restore(dossiers));
            console().say("backup.restored", "count", count);
            return ExitCode.DONE;
        }

        private int restore(Dossiers dossiers) {
            copy.on(root(), password -> {
                dossiers.copies().restore(copy.file, password);
                return null;
            });
            return dossiers.all().size();
        }
    }
}
