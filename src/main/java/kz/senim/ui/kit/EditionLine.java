package kz.senim.ui.kit;

import javafx.beans.binding.StringBinding;
import kz.senim.rulebook.Edition;
import kz.senim.text.Dates;

/** Which edition of the law the rules follow and when that was last checked; stands on every screen. */
public final class EditionLine {

    private EditionLine() {}

    public static StringBinding of(Speech speech, Edition edition) {
        return named(speech, edition, "edition.line");
    }

    /** @param key of a sentence with `{law}`, `{inForce}` and `{checked}` */
    public static StringBinding named(Speech speech, Edition edition, String key) {
        var info = edition.info();
        return speech.text(key, "law", info.lawNumber(), "inForce", Dates.day(info.inForce()),
                "checked", Dates.day(info.checkedOn()));
    }
}
