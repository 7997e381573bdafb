package kz.senim.ui.pack;

import java.nio.file.Path;
import kz.senim.pack.model.Languages;

/** What was chosen last, and is offered again as long as the program runs. */
final class PackChoice {

    private Languages languages = Languages.BOTH;
    private Path folder;

    /** @param folder where documents go at first */
    PackChoice(Path folder) {
        this.folder = folder;
    }

    Languages languages() {
        return languages;
    }

    Path folder() {
        return folder;
    }

    void chose(Languages these) {
        languages = these;
    }

    void chose(Path file) {
        folder = file.getParent();
    }
}
