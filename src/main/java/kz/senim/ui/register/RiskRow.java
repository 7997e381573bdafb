package kz.senim.ui.register;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.senim.risk.Level;
import kz.senim.risk.Risk;
import kz.senim.rulebook.RiskText;
import kz.senim.text.Phrase;

/** One risk in the list; its words are looked up once they are needed, for there may be thousands. */
final class RiskRow {

    private final Risk risk;
    private final RiskText text;
    private String letters;

    RiskRow(Risk risk, RiskText text) {
        this.risk = risk;
        this.text = text;
    }

    Risk risk() {
        return risk;
    }

    Phrase title() {
        return text.title(risk);
    }

    /** The graver the higher; a risk not yet assessed stands above all, for it needs work first. */
    static int gravity(Optional<Level> level) {
        return level.map(Level::score).orElse(Integer.MAX_VALUE);
    }

    int gravity() {
        return gravity(risk.current());
    }

    boolean matches(String words) {
        String sought = words.strip().toLowerCase(Locale.ROOT);
        return sought.isEmpty() || letters().contains(sought);
    }

    private String letters() {
        if (letters == null) {
            var phrases = Stream.concat(Stream.of(title()), text.measures(risk).stream()).flatMap(p -> Stream.of(p.kk(), p.ru()));
            var all = Stream.concat(phrases, risk.texts().values().stream());
            letters = String.join("\n", all.toList()).toLowerCase(Locale.ROOT);
        }
        return letters;
    }
}
