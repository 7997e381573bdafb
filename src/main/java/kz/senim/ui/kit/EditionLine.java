package kz.senim.ui.kit;

import javafx.beans.binding.StringBinding;
import kz.senim.text.Dates;

/** Which edition of the law the rules follow and when that was last checked; stands on every screen. */
public final class EditionLine {

    private EditionLine() {}

    public static StringBinding of(Kit kit) {
        return named(kit, "edition.line");
    }

    /** @param key of a sentence with `{law}`, `{inForce}` and `{checked}` */
    public static StringBinding named(Kit kit, String key) {
        var info = kit.services().edition().info();
        return kit.speech().text(key, "law", info.lawNumber(), "inForce", Dates.day(info.inForce()),
                "checked", Dates.day(info.checkedOn()));
    }
}
