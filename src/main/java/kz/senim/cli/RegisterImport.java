package kz.senim.cli;

import java.nio.file.Path;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Dossiers;
import kz.senim.pack.sheet.Reading;
import kz.senim.pack.sheet.RegisterBook;
import kz.senim.rulebook.Editions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** `senim register import`: says what a table would bring to a register, and with `--yes` brings it. */
@Command(name = "import")
final class RegisterImport extends DataCommand {

    @Mixin
    private RegisterCommand.OfSystem system;

    @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "file")
    private Path file;

    @Option(names = "--yes")
    private boolean yes;

    private final Editions editions;

    RegisterImport(Place place, Editions editions) {
        super(place);
        this.editions = editions;
    }

    @Override
    ExitCode run() {
        return system.on(place(), this::bring);
    }

    private ExitCode bring(Dossiers dossiers, Dossier dossier) {
        var reading = read(dossier);
        new RegisterText(console(), system.rules(editions), dossier).show(reading);
        if (!reading.faults().isEmpty()) {
            console().complain("register.faulty");
            return ExitCode.BAD_INPUT;
        }
        if (yes) {
            var changed = dossier;
            for (var change : reading.changes()) {
                changed = dossiers.change(changed, change);
            }
        }
        console().say(yes ? "register.imported" : "import.preview");
        return ExitCode.DONE;
    }

    private Reading read(Dossier dossier) {
        return new RegisterBook(system.edition(editions, dossier).words(), Version.program()).read(file, dossier.risks());
    }
}
