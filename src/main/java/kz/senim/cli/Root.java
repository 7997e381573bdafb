package kz.senim.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** `senim` alone: opens the window. */
@Command(name = "senim", versionProvider = Version.class, synopsisSubcommandLabel = "${bundle:label.command}")
final class Root implements Callable<Integer> {

    @Mixin
    private Common common;

    @Option(names = {"-V", "--version"}, versionHelp = true)
    private boolean version;

    @Option(names = "--data", paramLabel = "${bundle:label.folder}", scope = ScopeType.INHERIT)
    private String data;

    private final Surroundings surroundings;
    private final Console console;

    Root(Surroundings surroundings, Console console) {
        this.surroundings = surroundings;
        this.console = console;
    }

    /** The data folder: as the user named it, else as the surroundings have it. */
    Path folder() {
        return surroundings.folder().apply(Optional.ofNullable(data));
    }

    @Override
    public Integer call() {
        return surroundings.window().open(folder(), common.language(), console).number();
    }
}
