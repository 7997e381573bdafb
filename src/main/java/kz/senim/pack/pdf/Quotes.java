package kz.senim.pack.pdf;

import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.ParagraphOrphansControl;
import java.util.List;
import kz.senim.pack.model.Block.Quote;
import kz.senim.pack.model.Inline;
import kz.senim.pack.pdf.Typefaces.Run;
import kz.senim.text.Language;
import kz.senim.text.Phrase;
import kz.senim.text.Words;

/** The law in the original, and the pages that cite it. */
final class Quotes {

    private static final int PAGES_NAMED = 12;
    /** A quote up to this length is not cut; with a longer one the page would stay half empty. */
    private static final int BRIEF = 600;

    private final Sides sides;
    private final Passages passages;
    private final Links links;
    private final Typefaces typefaces;
    private final Words words;

    Quotes(Sides sides, Passages passages, Links links, Typefaces typefaces, Words words) {
        this.sides = sides;
        this.passages = passages;
        this.links = links;
        this.typefaces = typefaces;
        this.words = words;
    }

    Div of(Quote quote) {
        var whole = Prose.role(new Div(), StandardRoles.BLOCKQUOTE);
        whole.setDestination(quote.anchor());
        whole.setKeepTogether(quote.text().ru().length() < BRIEF);
        return whole.add(sides.put(!sides.both(), language -> side(quote, language)));
    }

    private Div side(Quote quote, Language language) {
        var side = Sides.group().setBorderLeft(new SolidBorder(Look.LINE, 2)).setPaddingLeft(10);
        var words = Inline.strong(quote.source()).and(Phrase.same("\n")).and(quote.text());
        side.add(passages.of(words, language, Look.BODY).setOrphansControl(new ParagraphOrphansControl(4)));
        List<Integer> pages = links.pagesCiting(quote.anchor());
        if (!pages.isEmpty()) {
            side.add(back(quote.anchor(), pages.subList(0, Math.min(PAGES_NAMED, pages.size())), language));
        }
        return side;
    }

    private Paragraph back(String anchor, List<Integer> pages, Language language) {
        var paragraph = passages.empty(Look.LABEL).setMarginTop(3);
        paragraph.getAccessibilityProperties().setLanguage(language.locale().toLanguageTag());
        passages.add(paragraph, words.in(language, "quote.cited") + " ", Look.LABEL);
        for (int i = 0; i < pages.size(); i++) {
            passages.add(paragraph, i == 0 ? "" : ", ", Look.LABEL);
            for (Run run : typefaces.runs(Integer.toString(pages.get(i)), Face.REGULAR)) {
                paragraph.add(links.back(anchor, pages.get(i)).setFont(run.font()).setFontColor(Look.ACCENT));
            }
        }
        return paragraph;
    }
}
