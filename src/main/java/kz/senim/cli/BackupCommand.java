package kz.senim.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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

    static CommandLine commands(Console console, Root root, Clock clock) {
        return new CommandLine(new BackupCommand()).addSubcommand(new All(console, root, clock))
                .addSubcommand(new Save(console, root, clock)).addSubcommand(new Show(console, root, clock))
                .addSubcommand(new Restore(console, root, clock));
    }

    /** The copies beside the data. */
    @Command(name = "list")
    static final class All implements Callable<Integer> {

        @Mixin
        private Common common;

        private final Console console;
        private final Root root;
        private final Clock clock;

        All(Console console, Root root, Clock clock) {
            this.console = console;
            this.root = root;
            this.clock = clock;
        }

        @Override
        public Integer call() {
            var all = Systems.on(root, clock, dossiers -> dossiers.copies().all()).orElse(List.of());
            all.forEach(copy -> console.line(Dates.moment(LocalDateTime.ofInstant(copy.made(), clock.getZone())) + "  "
                    + console.words("backup.reason." + copy.reason()) + "  " + copy.file()));
            if (all.isEmpty()) {
                console.say("backup.none", "folder", root.folder());
            }
            return ExitCode.DONE.number();
        }
    }

    /** A copy in a file of the user's choice. */
    @Command(name = "save")
    static final class Save implements Callable<Integer> {

        @Mixin
        private Common common;

        @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "file")
        private Path file;

        private final Console console;
        private final Root root;
        private final Clock clock;

        Save(Console console, Root root, Clock clock) {
            this.console = console;
            this.root = root;
            this.clock = clock;
        }

        @Override
        public Integer call() {
            var saved = Systems.on(root, clock, dossiers -> {
                dossiers.copies().save(file);
                return file;
            });
            console.say(saved.isPresent() ? "backup.saved" : "backup.none", "file", file, "folder", root.folder());
            return ExitCode.DONE.number();
        }
    }

    /** A copy named on the command line, with its password where that is another one. */
    static final class OfCopy {

        @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "file")
        private Path file;

        @Option(names = "--copy-password-file", paramLabel = "${bundle:label.file}", descriptionKey = "copy-password-file")
        private Path passwordFile;

        <T> T on(Root root, Function<Optional<char[]>, T> work) {
            try {
                return work.apply(Optional.empty());
            } catch (Trouble trouble) {
                if (trouble.kind() != Trouble.Kind.PASSWORD_NEEDED) {
                    throw trouble;
                }
                var password = passwordFile == null ? root.typed("password.copy") : Optional.of(Root.read(passwordFile));
                return work.apply(Optional.of(password.orElseThrow(() -> trouble)));
            }
        }

        List<Dossier> look(Root root, Copies copies) {
            return on(root, password -> copies.look(file, password));
        }
    }

    /** What is in a copy. */
    @Command(name = "show")
    static final class Show implements Callable<Integer> {

        @Mixin
        private Common common;

        @Mixin
        private OfCopy copy;

        private final Console console;
        private final Root root;
        private final Clock clock;

        Show(Console console, Root root, Clock clock) {
            this.console = console;
            this.root = root;
            this.clock = clock;
        }

        @Override
        public Integer call() {
            var all = Systems.made(root, clock, (dossiers, _) -> copy.look(root, dossiers.copies()));
            var lines = new SystemLines(console, clock.getZone());
            all.forEach(lines::show);
            console.say("backup.holds", "count", all.size());
            return ExitCode.DONE.number();
        }
    }

    /** A copy put back; what is there now is backed up first. */
    @Command(name = "restore")
    static final class Restore implements Callable<Integer> {

        @Mixin
        private Common common;

        @Mixin
        private OfCopy copy;

        private final Console console;
        private final Root root;
        private final Clock clock;

        Restore(Console console, Root root, Clock clock) {
            this.console = console;
            this.root = root;
            this.clock = clock;
        }

        @Override
        public Integer call() {
            int count = Systems.made(root, clock, (dossiers, _) -> restore(dossiers));
            console.say("backup.restored", "count", count);
            return ExitCode.DONE.number();
        }

        private int restore(Dossiers dossiers) {
            copy.on(root, password -> {
                dossiers.copies().restore(copy.file, password);
                return null;
            });
            return dossiers.all().size();
        }
    }
}
