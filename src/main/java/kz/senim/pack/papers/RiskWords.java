package kz.senim.pack.papers;

import java.util.Optional;
import java.util.function.Function;
import kz.senim.pack.model.Block.Cell;
import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.model.Inline;
import kz.senim.risk.Level;
import kz.senim.risk.Risk;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.Wording;
import kz.senim.text.Phrase;

/** A risk of the register in words: as typed, or the words of its template where nothing was typed. */
final class RiskWords {

    private final Edition edition;
    private final Terms terms;

    RiskWords(Edition edition, Terms terms) {
        this.edition = edition;
        this.terms = terms;
    }

    Phrase title(Risk risk) {
        return typed(risk.title(), risk, Wording.RiskWords::title);
    }

    Phrase consequence(Risk risk) {
        return typed(risk.consequence(), risk, Wording.RiskWords::consequence);
    }

    /** Empty where there are none. */
    Phrase measures(Risk risk) {
        return typed(risk.measures(), risk, Wording.RiskWords::measures);
    }

    /** Likelihood × impact = score, and the band in words. */
    Cell level(Optional<Level> level) {
        return level.map(l -> new Cell(
                Inline.of(Phrase.same(l.likelihood() + " × " + l.impact() + " = " + l.score() + "\n"))
                        .and(terms.say("band." + l.band().name())), tone(l.band())))
                .orElseGet(() -> Cell.of(Terms.missing(terms.say("risk.unassessed"))));
    }

    private static Tone tone(Level.Band band) {
        return switch (band) {
            case LOW -> Tone.GOOD;
            case MEDIUM -> Tone.ATTENTION;
            case HIGH -> Tone.STOP;
        };
    }

    private Phrase typed(String text, Risk risk, Function<Wording.RiskWords, Phrase> template) {
        if (!text.isBlank()) {
            return Phrase.same(text);
        }
        var words = edition.words().risks().get(risk.template());
        return words == null ? Phrase.EMPTY : template.apply(words);
    }
}
