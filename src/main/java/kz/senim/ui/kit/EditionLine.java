package kz.senim.ui.kit;

import javafx.beans.binding.StringBinding;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.EditionText;

/** Which edition of the law the rules follow and when that was last checked; stands on every screen. */
public final class EditionLine {

    private EditionLine() {}

    public static StringBinding of(Speech speech, Edition edition) {
        return named(speech, edition, "edition.line");
    }

    /** @param key of a sentence with the placeholders of {@link EditionText#values} */
    public static StringBinding named(Speech speech, Edition edition, String key) {
        return speech.text(key, new EditionText(edition.info()).values());
    }
}
