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
    private Path data;

    private final Window window;
    private final Console console;

    Root(Window window, Console console) {
        this.window = window;
        this.console = console;
    }

    /** The data folder that the user named. */
    Optional<Path> data() {
        return Optional.ofNullable(data);
    }

    @Override
    public Integer call() {
        return window.open(data(), console.language()).number();
    }
}
