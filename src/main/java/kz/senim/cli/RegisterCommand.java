package kz.senim.cli;

import java.util.function.BiFunction;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Dossiers;
import kz.senim.dossier.Trouble;
import kz.senim.pack.model.Languages;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.Editions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** `senim register`: the risk register as a table and back, and its deadlines for a calendar. */
@Command(name = "register", synopsisSubcommandLabel = "${bundle:label.command}")
final class RegisterCommand extends CommandGroup {

    static CommandLine commands(Place place, Editions editions) {
        return new CommandLine(new RegisterCommand()).addSubcommand(new RegisterExport(place, editions))
                .addSubcommand(new RegisterImport(place, editions)).addSubcommand(new RegisterCalendar(place, editions));
    }

    /** A system of the data folder with the rules that it is pinned to. */
    static final class OfSystem {

        @Option(names = "--system", required = true, paramLabel = "${bundle:label.system}", descriptionKey = "system")
        private String system;

        @Mixin
        private RulesChoice rules;

        Dossier in(Place place) {
            return on(place, (_, dossier) -> dossier);
        }

        <T> T on(Place place, BiFunction<Dossiers, Dossier, T> work) {
            return place.on(system, work);
        }

        Editions rules(Editions shipped) {
            return rules.of(shipped);
        }

        Edition edition(Editions shipped, Dossier dossier) {
            return rules.of(shipped).find(dossier.edition())
                    .orElseThrow(() -> new Trouble(Trouble.Kind.UNKNOWN_EDITION, dossier.edition(), null));
        }
    }

    /** The language of a file; that of the program where none is named. */
    static Languages languages(Languages named, Console console) {
        return named == null ? Languages.valueOf(console.language().name()) : named;
    }
}
