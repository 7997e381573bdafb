package kz.senim.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.senim.rulebook.Editions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** `senim` alone: opens the window. */
@Command(name = "senim", versionProvider = Version.class, synopsisSubcommandLabel = "${bundle:label.command}")
final class Root implements Callable<Integer> {

    @Mixin
    private Common common;

    @Option(names = {"-V", "--version"}, versionHelp = true)
    private boolean version;

    @Option(names = "--data", paramLabel = "${bundle:label.folder}", scope = ScopeType.INHERIT)
    private String data;

    @Mixin
    private RulesChoice rules;

    @Option(names = "--edition", paramLabel = "${bundle:label.edition}")
    private String edition;

    @Spec
    private CommandSpec spec;

    private final Surroundings surroundings;
    private final Console console;
    private final Editions editions;

    Root(Surroundings surroundings, Console console, Editions editions) {
        this.surroundings = surroundings;
        this.console = console;
        this.editions = editions;
    }

    /** The data folder: as the user named it, else as the surroundings have it. */
    Path folder() {
        return surroundings.folder().apply(Optional.ofNullable(data));
    }

    @Override
    public Integer call() {
        var all = rules.of(editions);
        var named = RulesChoice.preferring(all, edition, spec);
        var wanted = new Window.Wanted(common.language(), all,
                Optional.of(named.usualId()).filter(_ -> named != editions));
        return surroundings.window().open(folder(), wanted, console).number();
    }
}
