package kz.senim.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** `senim password`: the password of the database in the data folder. */
@Command(name = "password", synopsisSubcommandLabel = "${bundle:label.command}")
final class PasswordCommand extends CommandGroup {

    private static final int SHORTEST = 8;

    /** A new password, here or of a file; a short one is refused. */
    static char[] longEnough(char[] password, CommandSpec command) {
        if (Character.codePointCount(password, 0, password.length) < SHORTEST) {
            throw new UsageFault(command.commandLine(), "usage.password-short");
        }
        return password;
    }

    /** Sets it or changes it. */
    @Command(name = "set")
    static final class Set implements Callable<Integer> {

        @Mixin
        private Common common;

        @Option(names = "--new-password-file", paramLabel = "${bundle:label.file}")
        private Path fresh;

        @Spec
        private CommandSpec spec;

        private final Console console;
        private final Root root;
        private final Clock clock;

        Set(Console console, Root root, Clock clock) {
            this.console = console;
            this.root = root;
            this.clock = clock;
        }

        @Override
        public Integer call() {
            return protect(console, root, clock, () -> Optional.of(chosen()), "password.done");
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
            return root.typed(prompt).orElseThrow(() -> new UsageFault(spec.commandLine(), "usage.password-none"));
        }
    }

    /** Removes it. */
    @Command(name = "remove")
    static final class Remove implements Callable<Integer> {

        @Mixin
        private Common common;

        private final Console console;
        private final Root root;
        private final Clock clock;

        Remove(Console console, Root root, Clock clock) {
            this.console = console;
            this.root = root;
            this.clock = clock;
        }

        @Override
        public Integer call() {
            return protect(console, root, clock, Optional::empty, "password.removed");
        }
    }

    private static int protect(Console console, Root root, Clock clock, Supplier<Optional<char[]>> fresh, String done) {
        var changed = Systems.unlocked(root, clock, (dossiers, now) -> {
            dossiers.protect(now, fresh.get());
            return dossiers.locked();
        });
        console.say(changed.isPresent() ? done : "password.no-data", "folder", root.folder());
        return ExitCode.DONE.number();
    }
}
