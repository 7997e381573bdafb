package kz.senim.pack.papers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.senim.law.Citation;
import kz.senim.pack.model.Block.Quote;
import kz.senim.pack.model.Inline;
import kz.senim.pack.model.Inline.Emphasis;
import kz.senim.pack.model.Inline.Span;
import kz.senim.rulebook.CitationText;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.EditionText;
import kz.senim.rulebook.Statute.Line;
import kz.senim.text.Phrase;

/** Citations as links, and the passages that they lead to. */
final class LawText {

    private static final Phrase BETWEEN = Phrase.same("; ");

    private final Edition edition;
    private final CitationText names;
    private final EditionText reported;

    LawText(Edition edition) {
        this.edition = edition;
        this.names = new CitationText(edition);
        this.reported = new EditionText(edition.info());
    }

    /** In full, for running text. */
    Inline full(Collection<Citation> citations) {
        return links(citations, names::full);
    }

    /** Short, for tables and brackets. */
    Inline brief(Collection<Citation> citations) {
        return links(citations, names::brief);
    }

    /** Short, in square brackets after a space; a unit of the law, with what stands beside it, is kept on one line. */
    Inline bracketed(Collection<Citation> citations) {
        var links = Inline.EMPTY;
        var cited = citations.stream().distinct().toList();
        for (int i = 0; i < cited.size(); i++) {
            String before = i == 0 ? "[" : "";
            String after = i == cited.size() - 1 ? "]" : ";";
            var name = names.brief(cited.get(i)).map(n -> before + n + after);
            links = links.and(Phrase.same(" ")).and(new Span(cited.get(i).ofLaw() ? name.map(LawText::unbroken) : name,
                    Emphasis.PLAIN, anchor(cited.get(i))));
        }
        return links;
    }

    private static String unbroken(String name) {
        return name.replace(' ', '\u00a0');
    }

    /** Where space is dear: units of the law only, short where there are several. */
    Inline ofLaw(Collection<Citation> citations) {
        var units = citations.stream().filter(Citation::ofLaw).distinct().toList();
        return units.size() > 1 ? brief(units) : full(units);
    }

    Phrase name(Citation citation) {
        return names.full(citation);
    }

    /** Key of the passage to which a citation leads; empty for another act. A part leads to its paragraph. */
    String anchor(Citation citation) {
        if (!citation.ofLaw()) {
            return "";
        }
        String key = edition.statute().passage(citation).key();
        String paragraph = key.contains(".n") ? key.substring(0, key.indexOf(".n")) : key;
        return edition.statute().unit(paragraph).isPresent() ? paragraph : key;
    }

    /** The passage in the original, whole. */
    Quote quote(Citation citation) {
        String key = anchor(citation);
        var lines = edition.statute().passage(Citation.parse(key)).lines();
        return new Quote(key, names.full(Citation.parse(key)), new Phrase(text(lines, Phrase::kk), text(lines, Phrase::ru)));
    }

    /** What is reported to have been replaced in a passage. */
    Optional<Phrase> reported(Citation citation) {
        return edition.statute().passage(Citation.parse(anchor(citation))).lines().stream()
                .flatMap(l -> reported.reported(l.unit().key()).stream())
                .reduce((a, b) -> new Phrase(a.kk() + " " + b.kk(), a.ru() + " " + b.ru()));
    }

    /** Keys of all units, in the order of the law. */
    List<String> keys() {
        return List.copyOf(edition.statute().units().keySet());
    }

    private Inline links(Collection<Citation> citations, Function<Citation, Phrase> name) {
        var text = Inline.EMPTY;
        for (var citation : citations.stream().distinct().toList()) {
            text = (text.spans().isEmpty() ? text : text.and(BETWEEN))
                    .and(new Span(name.apply(citation), Emphasis.PLAIN, anchor(citation)));
        }
        return text;
    }

    /** The law counts subparagraphs apart from their text; on paper the number stands before it. */
    private static String text(List<Line> lines, Function<Phrase, String> language) {
        return lines.stream().map(Line::unit).map(u -> switch (u.kind()) {
            case SUB -> u.key().substring(u.key().lastIndexOf('.') + 1) + ") " + language.apply(u.text());
            case TITLE, PAR, UNNUMBERED -> language.apply(u.text());
        }).collect(Collectors.joining("\n"));
    }
}
