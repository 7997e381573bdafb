package kz.senim.cli;

import java.util.List;
import kz.senim.dossier.Translations;
import kz.senim.pack.model.Blank;
import kz.senim.pack.model.Languages;

/** What is left to be done about the texts of a pack, said beside the result. */
final class LeftOver {

    private final Console console;

    LeftOver(Console console) {
        this.console = console;
    }

    /** @param blanks of the pack; none are told of a final one */
    void tell(Translations texts, Languages languages, List<Blank> blanks) {
        int missing = texts.missing().size();
        if (missing > 0 && languages.shown().stream().anyMatch(language -> !language.code().equals(texts.language()))) {
            console.complain("pack.untranslated", "missing", missing, "all", texts.all().size());
        }
        long open = blanks.stream().filter(Blank::missing).count();
        if (open > 0) {
            console.complain("pack.blanks", "open", open, "all", blanks.size());
        }
    }
}
