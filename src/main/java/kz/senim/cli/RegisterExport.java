package kz.senim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import kz.senim.pack.model.Languages;
import kz.senim.pack.sheet.RegisterBook;
import kz.senim.rulebook.Editions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** `senim register export`: the register of a system as XLSX or CSV. */
@Command(name = "export")
final class RegisterExport implements Callable<Integer> {

    @Option(names = {"-h", "--help"}, usageHelp = true)
    private boolean help;

    @Mixin
    private RegisterCommand.OfSystem system;

    @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "file")
    private Path file;

    @Option(names = "--format", paramLabel = "xlsx|csv")
    private RegisterBook.Format format;

    @Option(names = "--lang", paramLabel = "kk|ru|both")
    private Languages languages;

    private final Place place;
    private final Editions editions;

    RegisterExport(Place place, Editions editions) {
        this.place = place;
        this.editions = editions;
    }

    @Override
    public Integer call() throws IOException {
        var dossier = system.in(place);
        new RegisterBook(system.edition(editions, dossier).words(), Version.program()).write(dossier, LocalDate.now(place.clock()),
                RegisterCommand.languages(languages, place.console()), format == null ? RegisterBook.Format.of(file) : format, file);
        place.console().say("register.exported", "count", dossier.risks().size(), "file", file);
        return ExitCode.DONE.number();
    }
}
