package kz.senim.ui.register;

import java.util.function.BiFunction;
import java.util.function.Function;
import kz.senim.risk.Risk;
import kz.senim.rulebook.Wording.RiskWords;
import kz.senim.text.Phrase;

/** The parts of a risk that begin with the words of its template. */
enum RiskPart {
    TITLE(Risk::title, Risk::withTitle, RiskWords::title),
    CONSEQUENCE(Risk::consequence, Risk::withConsequence, RiskWords::consequence),
    MEASURES(Risk::measures, Risk::withMeasures, RiskWords::measures);

    private final Function<Risk, String> typed;
    private final BiFunction<Risk, String, Risk> changed;
    private final Function<RiskWords, Phrase> template;

    RiskPart(Function<Risk, String> typed, BiFunction<Risk, String, Risk> changed,
             Function<RiskWords, Phrase> template) {
        this.typed = typed;
        this.changed = changed;
        this.template = template;
    }

    /** As typed; empty where the template's words stand. */
    String typed(Risk risk) {
        return typed.apply(risk);
    }

    Phrase template(RiskWords words) {
        return template.apply(words);
    }

    /** The template's own words, in either language, are not stored: they follow the language. */
    Risk type(Risk risk, String text, RiskWords words) {
        var start = template(words).map(String::strip);
        String own = text.isBlank() || text.strip().equals(start.kk()) || text.strip().equals(start.ru()) ? "" : text;
        return changed.apply(risk, own);
    }
}
