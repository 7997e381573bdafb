package kz.senim.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** `senim password`: the password of the database in the data folder. */
@Command(name = "password", synopsisSubcommandLabel = "${bundle:label.command}")
final class PasswordCommand extends CommandGroup {

    private static final int SHORTEST = 8;

    static CommandLine commands(Place place) {
        return new CommandLine(new PasswordCommand()).addSubcommand(new Set(place)).addSubcommand(new Remove(place));
    }

    /** A new password, here or of a file; a short one is refused. */
    static char[] longEnough(char[] password, CommandSpec command) {
        if (Character.codePointCount(password, 0, password.length) < SHORTEST) {
            throw new UsageFault(command.commandLine(), "usage.password-short");
        }
        return password;
    }

    /** Sets it or changes it. */
    @Command(name = "set")
    static final class Set extends DataCommand {

        @Option(names = "--new-password-file", paramLabel = "${bundle:label.file}")
        private Path fresh;

        @Spec
        private CommandSpec spec;

        Set(Place place) {
            super(place);
        }

        @Override
        ExitCode run() {
            return protect(place(), () -> Optional.of(chosen()), "password.done");
        }

        private char[] chosen() {
            if (fresh != null) {
                return longEnough(Root.read(fresh), spec);
            }
            char[] first = longEnough(typed("password.new"), spec);
            if (!Arrays.equals(first, typed("password.repeat"))) {
                throw new UsageFault(spec.commandLine(), "usage.password-differs");
            }
            return first;
        }

        private char[] typed(String prompt) {
            return root().typed(prompt).orElseThrow(() -> new UsageFault(spec.commandLine(), "usage.password-none"));
        }
    }

    /** Removes it. */
    @Command(name = "remove")
    static final class Remove extends DataCommand {

        Remove(Place place) {
            super(place);
        }

        @Override
        ExitCode run() {
            return protect(place(), Optional::empty, "password.removed");
        }
    }

    private static ExitCode protect(Place place, Supplier<Optional<char[]>> fresh, String done) {
        var changed = Systems.unlocked(place.root(), place.clock(), (dossiers, now) -> {
            dossiers.protect(now, fresh.get());
            return dossiers.locked();
        });
        place.console().say(changed.isPresent() ? done : "password.no-data", "folder", place.root().folder());
        return ExitCode.DONE;
    }
}
