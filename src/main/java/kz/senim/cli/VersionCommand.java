package kz.senim.cli;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiFunction;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Dossiers;
import kz.senim.dossier.Trouble;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.Editions;
import kz.senim.rulebook.State;
import kz.senim.rulebook.StatesText;
import kz.senim.text.Dates;
import kz.senim.text.Excerpt;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** `senim version`: named states of a system in the data folder. */
@Command(name = "version", synopsisSubcommandLabel = "${bundle:label.command}")
final class VersionCommand extends CommandGroup {

    static CommandLine commands(Place place, Editions editions) {
        return new CommandLine(new VersionCommand()).addSubcommand(new All(place)).addSubcommand(new Keep(place))
                .addSubcommand(new Differing(place, editions)).addSubcommand(new Restore(place));
    }

    /** One of a system's states, or all of them. */
    private abstract static class OfSystem extends DataCommand {

        @Option(names = "--system", required = true, paramLabel = "${bundle:label.system}")
        private String system;

        OfSystem(Place place) {
            super(place);
        }

        <T> T on(BiFunction<Dossiers, Dossier, T> work) {
            return place().on(system, work);
        }
    }

    /** Oldest first. */
    @Command(name = "list")
    static final class All extends OfSystem {

        All(Place place) {
            super(place);
        }

        @Override
        ExitCode run() {
            var all = on(Dossiers::versions);
            all.forEach(this::show);
            if (all.isEmpty()) {
                console().say("version.none");
            }
            return ExitCode.DONE;
        }

        private void show(kz.senim.dossier.Version version) {
            String made = Dates.moment(LocalDateTime.ofInstant(version.made(), place().clock().getZone()));
            console().line(version.id() + "  " + made + "  " + Excerpt.plain(version.name()) + version.signed()
                    .map(s -> " · " + console().words("version.signed", "by", Excerpt.plain(s.by()), "pack", s.pack()))
                    .orElse(""));
        }
    }

    /** Names the present state. */
    @Command(name = "keep")
    static final class Keep extends OfSystem {

        @Parameters(index = "0", paramLabel = "${bundle:label.name}", descriptionKey = "name")
        private String name;

        @Spec
        private CommandSpec spec;

        Keep(Place place) {
            super(place);
        }

        @Override
        ExitCode run() {
            if (name.isBlank()) {
                throw new UsageFault(spec.commandLine(), "usage.version-name");
            }
            var kept = on((dossiers, dossier) -> dossiers.keep(dossier, name));
            console().say("version.kept", "id", kept.id());
            return ExitCode.DONE;
        }
    }

    /** What has changed since. */
    @Command(name = "compare")
    static final class Differing extends OfSystem {

        @Mixin
        private RulesChoice rules;

        @Parameters(index = "0", paramLabel = "${bundle:label.version}", descriptionKey = "version")
        private String version;

        private final Editions editions;

        Differing(Place place, Editions editions) {
            super(place);
            this.editions = editions;
        }

        @Override
        ExitCode run() {
            var parts = on(this::parts);
            if (parts.isEmpty()) {
                console().say("version.same");
            }
            parts.forEach(part -> {
                console().heading("version." + part.id());
                part.lines().forEach(line -> console().line("  – " + Excerpt.plain(console().in(line))));
            });
            return ExitCode.DONE;
        }

        private List<StatesText.Part> parts(Dossiers dossiers, Dossier now) {
            var then = dossiers.at(now, dossiers.version(now, version));
            return new StatesText(edition(now.edition())).parts(state(then), state(now), dossiers.today());
        }

        private Edition edition(String id) {
            return rules.of(editions).find(id).orElseThrow(() -> new Trouble(Trouble.Kind.UNKNOWN_EDITION, id, null));
        }

        private static State state(Dossier dossier) {
            return new State(dossier.answers(), dossier.notes(), dossier.risks(), dossier.scenarios(),
                    dossier.evidence().stream().map(one -> new State.File(one.id(), one.name(), one.expires())).toList(),
                    dossier.reviews().all(), dossier.texts().byPlace());
        }
    }

    /** Brings a state back; the journal keeps what was between. */
    @Command(name = "restore")
    static final class Restore extends OfSystem {

        @Parameters(index = "0", paramLabel = "${bundle:label.version}", descriptionKey = "version")
        private String version;

        Restore(Place place) {
            super(place);
        }

        @Override
        ExitCode run() {
            var named = on((dossiers, dossier) -> {
                var found = dossiers.version(dossier, version);
                dossiers.bringBack(dossier, found);
                return found;
            });
            console().say("version.restored", "name", Excerpt.plain(named.name()));
            return ExitCode.DONE;
        }
    }
}
