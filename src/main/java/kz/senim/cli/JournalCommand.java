package kz.senim.cli;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.JournalEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** `senim journal`: the record of every change in the data folder. */
@Command(name = "journal", synopsisSubcommandLabel = "${bundle:label.command}")
final class JournalCommand extends CommandGroup {

    /** `senim journal verify`: whether each chain is whole; a broken one is a damaged database. */
    @Command(name = "verify")
    static final class Verify implements Callable<Integer> {

        @Mixin
        private Common common;

        @ParentCommand
        private JournalCommand journal;

        private final Console console;
        private final Clock clock;

        Verify(Console console, Clock clock) {
            this.console = console;
            this.clock = clock;
        }

        @Override
        public Integer call() {
            var whole = Systems.on(journal.root(), clock, dossiers -> {
                var all = dossiers.all();
                all.forEach(d -> show(d, dossiers.journal(d)));
                return all.size();
            });
            console.say("journal.whole", "count", whole.orElse(0));
            return ExitCode.DONE.number();
        }

        private void show(Dossier dossier, List<JournalEntry> entries) {
            console.line(dossier.id() + "  " + entries.size() + "  " + entries.getLast().hash());
        }
    }
}
