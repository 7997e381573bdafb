package kz.senim.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kz.senim.dossier.Trouble;
import kz.senim.rulebook.Coverage;
import kz.senim.rulebook.Editions;
import kz.senim.rulebook.RulebookCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** `senim rulebook`: for those who write an edition of the rules. */
@Command(name = "rulebook", synopsisSubcommandLabel = "${bundle:label.command}")
final class RulebookCommand extends CommandGroup {

    /** @throws Trouble FILE_UNREADABLE where there is no such folder */
    static Path existing(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new Trouble(Trouble.Kind.FILE_UNREADABLE, folder.toString(), null);
        }
        return folder;
    }

    /** `senim rulebook check`: every fault with file and line; exit code 1 where there is one. */
    @Command(name = "check")
    static final class Check implements Callable<Integer> {

        @Mixin
        private Common common;

        @Parameters(paramLabel = "${bundle:label.folder}", descriptionKey = "folder")
        private Path folder;

        private final Console console;
        private final Editions editions;

        Check(Console console, Editions editions) {
            this.console = console;
            this.editions = editions;
        }

        @Override
        public Integer call() {
            boolean shipped = editions.ids().contains(folder.toString());
            var result = shipped ? RulebookCheck.shipped(folder.toString()) : RulebookCheck.run(existing(folder));
            var faults = result.faults();
            faults.forEach(console::complain);
            if (result.provisions() > 0) {
                console.say("rulebook.provisions", "disposed", result.disposed(), "all", result.provisions());
            }
            if (faults.isEmpty()) {
                console.say("rulebook.sound", "folder", folder);
                return ExitCode.DONE.number();
            }
            console.line(console.counted("rulebook.faults", faults.size()));
            return ExitCode.FINDINGS.number();
        }
    }

    /** `senim rulebook coverage`: what becomes of each provision of the law, as a table for docs/coverage.md. */
    @Command(name = "coverage")
    static final class Table implements Callable<Integer> {

        @Mixin
        private Common common;

        @Parameters(paramLabel = "${bundle:label.folder}", descriptionKey = "folder")
        private Path folder;

        private final Console console;

        Table(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            existing(folder);
            console.out().print(new Coverage(Editions.read(folder), Editions.provisions(folder)).markdown());
            console.out().flush();
            return ExitCode.DONE.number();
        }
    }
}
