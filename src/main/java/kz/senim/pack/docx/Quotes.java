package kz.senim.pack.docx;

import java.util.List;
import kz.senim.pack.docx.Links.Citing;
import kz.senim.pack.model.Block.Quote;
import kz.senim.pack.model.Inline;
import kz.senim.text.Language;
import kz.senim.text.Words;

/** The law in the original, and the papers that cite it. */
final class Quotes {

    private static final int PAPERS_NAMED = 12;
    /** A quote up to this length is not cut; with a longer one the page would stay half empty. */
    private static final int BRIEF = 600;

    private final Sides sides;
    private final Passages passages;
    private final Links links;
    private final Words words;

    Quotes(Sides sides, Passages passages, Links links, Words words) {
        this.sides = sides;
        this.passages = passages;
        this.links = links;
        this.words = words;
    }

    void set(Page page, Quote quote) {
        if (!sides.both()) {
            side(page, quote, sides.first());
        } else {
            var row = page.pair(quote.text().ru().length() < BRIEF);
            sides.languages().forEach(language -> side(row.cell(), quote, language));
        }
    }

    private void side(Place place, Quote quote, Language language) {
        var source = place.paragraph("QuoteSource");
        if (!sides.both()) {
            source.getPPr().addNewKeepNext();
        }
        if (language == sides.first()) {
            links.mark(source, links.quote(quote.anchor()));
        }
        passages.add(source, quote.source(), language);
        var text = place.paragraph("Quote");
        if (quote.text().in(language).length() < BRIEF) {
            text.getPPr().addNewKeepLines();
        }
        passages.add(text, Inline.of(quote.text()), language);
        var papers = links.citing(quote.anchor());
        back(place, papers.subList(0, Math.min(PAPERS_NAMED, papers.size())), language);
    }

    private void back(Place place, List<Citing> papers, Language language) {
        var paragraph = place.paragraph("QuoteBack");
        for (int i = 0; i < papers.size(); i++) {
            Passages.run(paragraph, i == 0 ? words.in(language, "quote.cited-in") + " " : "; ", language, Passages.PLAIN);
            var paper = papers.get(i).paper().in(language).replaceAll("\\s+", " ");
            Passages.link(paragraph, papers.get(i).bookmark(), paper, language, "Hyperlink");
        }
    }
}
