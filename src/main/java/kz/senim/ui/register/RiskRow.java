package kz.senim.ui.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final Map<Phrase, String> small;
    private final Optional<LocalDate> due;
    private List<String> letters;

    /** @param small phrases in small letters, as far as they were needed already */
    RiskRow(Risk risk, RiskText text, Map<Phrase, String> small) {
        this.risk = risk;
        this.text = text;
        this.small = small;
        this.due = risk.nextDue();
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

    /** By when the first open measure has to be done. */
    Optional<LocalDate> due() {
        return due;
    }

    boolean matches(String words) {
        String sought = words.strip().toLowerCase(Locale.ROOT);
        return sought.isEmpty() || letters().stream().anyMatch(text -> text.contains(sought));
    }

    private List<String> letters() {
        if (letters == null) {
            letters = Stream.concat(Stream.concat(Stream.of(title()), text.measures(risk).stream()).map(this::small),
                    risk.texts().values().stream().map(typed -> typed.toLowerCase(Locale.ROOT))).toList();
        }
        return letters;
    }

    private String small(Phrase phrase) {
        return small.computeIfAbsent(phrase, both -> (both.kk() + "\n" + both.ru()).toLowerCase(Locale.ROOT));
    }
}
