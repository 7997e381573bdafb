package kz.senim.rulebook;

import java.util.Map;
import java.util.function.Function;
import kz.senim.risk.Risk;
import kz.senim.rulebook.Wording.RiskWords;
import kz.senim.text.Phrase;

/** A risk of a register in words: as typed, or the words of its template where nothing was typed. */
public final class RiskText {

    private static final RiskWords NONE = new RiskWords(Phrase.EMPTY, Phrase.EMPTY, Phrase.EMPTY);

    private final Map<String, RiskWords> templates;

    public RiskText(Wording wording) {
        this.templates = wording.risks();
    }

    public Phrase title(Risk risk) {
        return typed(risk.title(), risk, RiskWords::title);
    }

    public Phrase consequence(Risk risk) {
        return typed(risk.consequence(), risk, RiskWords::consequence);
    }

    public Phrase measures(Risk risk) {
        return typed(risk.measures(), risk, RiskWords::measures);
    }

    /** The words of a risk's template; empty phrases where it has none, or one that this edition does not know. */
    public RiskWords template(Risk risk) {
        return templates.getOrDefault(risk.template(), NONE);
    }

    private Phrase typed(String text, Risk risk, Function<RiskWords, Phrase> ofTemplate) {
        return text.isBlank() ? ofTemplate.apply(template(risk)) : Phrase.same(text);
    }
}
