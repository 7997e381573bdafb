package kz.senim.ui.register;

import java.nio.file.Path;
import java.time.LocalDate;
import kz.senim.pack.model.Languages;
import kz.senim.text.Language;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.OpenDossier;

/** The register as a PDF, handed to the program that the system shows and prints such files with. */
final class Printing {

    private final Kit kit;
    private final OpenDossier open;

    Printing(Kit kit, OpenDossier open) {
        this.kit = kit;
        this.open = open;
    }

    void start() {
        var languages = kit.speech().language() == Language.KK ? Languages.KK : Languages.RU;
        String name = kit.speech().say("register.print.file", "system", open.dossier().systemName(), "day", today()) + ".pdf";
        kit.alerts().note("register.print.working");
        kit.tasks().job(() -> written(languages, name)).then(this::show).otherwise(kit.alerts()::trouble).start();
    }

    private LocalDate today() {
        return kit.services().today();
    }

    private Path written(Languages languages, String name) {
        Path file = kit.services().evidence().copies().free(name);
        kit.services().exports().register(open.dossier(), languages, file);
        return file;
    }

    private void show(Path file) {
        kit.tasks().job(() -> {
            kit.services().evidence().opener().open(file);
            return file;
        }).otherwise(_ -> kit.alerts().note("pack.open.failed")).start();
    }
}
