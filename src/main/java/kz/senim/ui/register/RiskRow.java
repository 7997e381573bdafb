package kz.senim.ui.register;

import java.util.Locale;
import java.util.Optional;
import kz.senim.risk.Level;
import kz.senim.risk.Risk;
import kz.senim.text.Phrase;

/** One risk in the list. */
record RiskRow(Risk risk, Phrase title, Phrase measures) {

    /** The graver the higher; a risk not yet assessed stands above all, for it needs work first. */
    static int gravity(Optional<Level> level) {
        return level.map(Level::score).orElse(Integer.MAX_VALUE);
    }

    int gravity() {
        return gravity(risk.current());
    }

    boolean matches(String words) {
        var text = String.join("\n", title.kk(), title.ru(), measures.kk(), measures.ru(), String.join("\n", risk.texts().values()));
        return text.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
    }
}
