package kz.senim.rulebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import kz.senim.text.Phrase;

/** The law's text, verbatim in both languages, by unit key (article.paragraph.subparagraph). */
public record Statute(SequencedMap<String, Unit> units) {

    public static final Statute EMPTY = new Statute(new LinkedHashMap<>());

    public Statute {
        units = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(units));
    }

    /** @param text verbatim; never cut or joined */
    public record Unit(String key, Kind kind, int chapter, Phrase text) {}

    public enum Kind { TITLE, PAR, SUB, UNNUMBERED }

    public Optional<Unit> unit(String key) {
        return Optional.ofNullable(units.get(key));
    }
}
