package kz.senim.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.senim.risk.Measure;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.rulebook.Wording.RiskWords;
import kz.senim.text.Phrase;

/** A risk of a register in words: as typed, or the words of its template where nothing was typed. */
public final class RiskText {

    private final Map<String, RiskWords> templates;
    /** By id of a measure, or of a risk for all measures of it. */
    private final Map<String, Phrase> measures = new HashMap<>();

    public RiskText(Wording wording) {
        this.templates = wording.risks();
        templates.forEach((risk, words) -> {
            measures.put(risk, joined(words));
            measures.putAll(words.measures());
        });
    }

    public Phrase title(Risk risk) {
        return field(risk, RiskField.TITLE);
    }

    public Phrase consequence(Risk risk) {
        return field(risk, RiskField.CONSEQUENCE);
    }

    public Phrase field(Risk risk, RiskField field) {
        String typed = risk.text(field);
        return typed.isEmpty() ? template(risk).field(field) : Phrase.same(typed);
    }

    public Phrase measure(Measure measure) {
        return measure.text().isBlank() ? measures.getOrDefault(measure.template(), Phrase.EMPTY)
                : Phrase.same(measure.text());
    }

    /** Those that were not dropped. */
    public List<Phrase> measures(Risk risk) {
        return risk.inForce().stream().map(this::measure).toList();
    }

    /** The words of a risk's template; empty phrases where it has none, or one that this edition does not know. */
    public RiskWords template(Risk risk) {
        return templates.getOrDefault(risk.template(), RiskWords.NONE);
    }

    private static Phrase joined(RiskWords words) {
        var all = words.measures().values();
        return new Phrase(String.join(" ", all.stream().map(Phrase::kk).toList()),
                String.join(" ", all.stream().map(Phrase::ru).toList()));
    }
}
