package kz.senim.rulebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import kz.senim.law.Citation;
import kz.senim.text.Phrase;

/** The law's text, verbatim in both languages, by unit key (article.paragraph.subparagraph). */
public record Statute(SequencedMap<String, Unit> units) {

    static final Statute EMPTY = new Statute(new LinkedHashMap<>());

    public Statute {
        units = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(units));
    }

    /** @param text verbatim; never cut or joined */
    public record Unit(String key, Kind kind, int chapter, Phrase text) {}

    public enum Kind { TITLE, PAR, SUB, UNNUMBERED }

    /**
     * What is shown where a unit is cited.
     *
     * @param key   of the passage: the same for citations that show the same units
     * @param lines in the order of the law
     */
    public record Passage(String key, List<Line> lines) {
        public Passage {
            lines = List.copyOf(lines);
        }
    }

    /** @param cited the citation means this unit; false for all where it means the passage as a whole */
    public record Line(Unit unit, boolean cited) {}

    public Optional<Unit> unit(String key) {
        return Optional.ofNullable(units.get(key));
    }

    /** The title of the article to which a unit belongs. */
    public Phrase titleOf(String key) {
        return units.get(String.valueOf(UnitKey.parse(key).article())).text();
    }

    /** Keys of a unit and of everything under it, in the order of the law. */
    public List<String> keysUnder(String key) {
        return units.keySet().stream().filter(k -> k.equals(key) || k.startsWith(key + ".")).toList();
    }

    /**
     * The units to show for a citation. In Kazakh the verb of a list stands only after its last item, so that
     * an item is never shown without the whole list; only definitions are complete by themselves.
     *
     * @throws IllegalArgumentException where the citation is of another act or of no unit
     */
    public Passage passage(Citation citation) {
        String key = citation.unit();
        if (!citation.ofLaw() || !units.containsKey(key)) {
            throw new IllegalArgumentException("no unit of the law: " + citation);
        }
        return isListItem(key) && !isDefinition(units.get(key)) ? list(key) : alone(key);
    }

    private Passage list(String key) {
        String paragraph = UnitKey.parse(key).paragraphKey();
        var units = keysUnder(paragraph).stream().filter(k -> !isPart(k)).map(this.units::get).toList();
        return new Passage(paragraph, units.stream().map(u -> new Line(u, u.key().equals(key))).toList());
    }

    private Passage alone(String key) {
        return new Passage(key, keysUnder(key).stream().map(k -> new Line(units.get(k), false)).toList());
    }

    /** An item of a list, numbered or not, but not a sentence of its own. */
    boolean isListItem(String key) {
        var parsed = UnitKey.parse(key);
        return parsed.numbered() || parsed.unnumbered() && !isPart(key) && !isIntro(key);
    }

    /** An unnumbered part that is a sentence of its own, not an item or the introduction of a list. */
    boolean isPart(String key) {
        var parsed = UnitKey.parse(key);
        return parsed.unnumbered() && !isIntro(key) && !opensUnnumberedList(parsed.paragraphKey());
    }

    /** The text that introduces a list where the article has no paragraphs. */
    private boolean isIntro(String key) {
        var parsed = UnitKey.parse(key);
        return parsed.paragraph() == 0 && parsed.unnumbered() && parsed.item() == 1 && endsWithColon(key);
    }

    /** Whether unnumbered parts follow a colon, as items do, where there are no numbered ones. */
    boolean opensUnnumberedList(String paragraph) {
        boolean numbered = keysUnder(paragraph).stream().anyMatch(k -> UnitKey.parse(k).numbered());
        return !numbered && (endsWithColon(paragraph) || endsWithColon(paragraph + ".n1"));
    }

    private boolean endsWithColon(String key) {
        return unit(key).filter(u -> u.text().ru().endsWith(":")).isPresent();
    }

    private static boolean isDefinition(Unit unit) {
        return unit.text().kk().contains(" – ");
    }
}
