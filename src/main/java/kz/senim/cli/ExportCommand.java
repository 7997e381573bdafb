package kz.senim.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.senim.exchange.DossierFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** `senim export`: one system of the data folder as a file, for `senim import` on another computer. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private Common common;

    @Option(names = "--system", required = true, paramLabel = "${bundle:label.system}")
    private String system;

    @Parameters(index = "0", paramLabel = "${bundle:label.senim}", descriptionKey = "file")
    private Path file;

    @Option(names = "--protect-file", paramLabel = "${bundle:label.file}")
    private Path protect;

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Root root;

    private final Console console;
    private final Clock clock;

    ExportCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var password = Optional.ofNullable(protect).map(f -> PasswordCommand.longEnough(Root.read(f), spec));
        var writer = new DossierFile(Version.program());
        Systems.of(root, clock, system, (dossiers, dossier) -> {
            writer.write(dossiers.carried(dossier), file, password);
            return dossier;
        });
        console.say(password.isPresent() ? "export.protected" : "export.done", "file", file);
        return ExitCode.DONE.number();
    }
}
