package kz.senim.cli;

import java.util.List;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.JournalEntry;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** `senim journal`: the record of every change in the data folder. */
@Command(name = "journal", synopsisSubcommandLabel = "${bundle:label.command}")
final class JournalCommand extends CommandGroup {

    static CommandLine commands(Place place) {
        return new CommandLine(new JournalCommand()).addSubcommand(new Verify(place));
    }

    /** `senim journal verify`: whether each chain is whole; a broken one is a damaged database. */
    @Command(name = "verify")
    static final class Verify extends DataCommand {

        Verify(Place place) {
            super(place);
        }

        @Override
        ExitCode run() {
            var whole = place().on(dossiers -> {
                var all = dossiers.all();
                all.forEach(d -> show(d, dossiers.journal(d)));
                return all.size();
            });
            console().say("journal.whole", "count", whole.orElse(0));
            return ExitCode.DONE;
        }

        private void show(Dossier dossier, List<JournalEntry> entries) {
            console().line(dossier.id() + "  " + entries.size() + "  " + entries.getLast().hash());
        }
    }
}
