package kz.senim.ui.register;

import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.rulebook.Wording.RiskWords;
import kz.senim.text.Phrase;

/** The parts of a risk that begin with the words of its template. */
enum RiskPart {
    TITLE(RiskField.TITLE),
    CONSEQUENCE(RiskField.CONSEQUENCE);

    private final RiskField field;

    RiskPart(RiskField field) {
        this.field = field;
    }

    /** As typed; empty where the template's words stand. */
    String typed(Risk risk) {
        return risk.text(field);
    }

    Phrase template(RiskWords words) {
        return words.field(field);
    }

    /** The template's own words, in either language, are not stored: they follow the language. */
    Risk type(Risk risk, String text, RiskWords words) {
        var start = template(words).map(String::strip);
        String own = text.isBlank() || text.strip().equals(start.kk()) || text.strip().equals(start.ru()) ? "" : text;
        return risk.with(field, own);
    }
}
