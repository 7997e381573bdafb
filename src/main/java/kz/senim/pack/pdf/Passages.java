package kz.senim.pack.pdf;

import com.itextpdf.layout.element.AbstractElement;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.ParagraphOrphansControl;
import com.itextpdf.layout.properties.ParagraphWidowsControl;
import com.itextpdf.layout.tagging.IAccessibleElement;
import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.model.Inline;
import kz.senim.pack.model.Inline.Emphasis;
import kz.senim.pack.model.Inline.Span;
import kz.senim.pack.pdf.Look.TextStyle;
import kz.senim.pack.pdf.Typefaces.Run;
import kz.senim.text.Language;
import kz.senim.text.Phrase;

/** Sets running text in one language. */
final class Passages {

    private final Typefaces typefaces;
    private final Links links;

    Passages(Typefaces typefaces, Links links) {
        this.typefaces = typefaces;
        this.links = links;
    }

    Paragraph of(Phrase text, Language language, TextStyle style) {
        return of(Inline.of(text), language, style);
    }

    Paragraph of(Inline text, Language language, TextStyle style) {
        var paragraph = empty(style);
        paragraph.getAccessibilityProperties().setLanguage(language.locale().toLanguageTag());
        text.spans().forEach(span -> add(paragraph, span, language, style));
        return paragraph;
    }

    /** A paragraph without words yet; two lines at least stay together at either end of a page. */
    Paragraph empty(TextStyle style) {
        var paragraph = new Paragraph().setMargin(0).setFontSize(style.size()).setFontColor(style.colour())
                .setFont(typefaces.of(Face.REGULAR)).setFixedLeading(style.size() * style.leading());
        paragraph.setSplitCharacters(new LineBreaks());
        return paragraph.setOrphansControl(new ParagraphOrphansControl(2))
                .setWidowsControl(new ParagraphWidowsControl(2, 1, false));
    }

    /** Adds words to a paragraph, untagged by themselves. */
    void add(Paragraph paragraph, String words, TextStyle style) {
        for (Run run : typefaces.runs(words, style.strong() ? Face.BOLD : Face.REGULAR)) {
            paragraph.add(plain(new Text(run.text()), run));
        }
    }

    private void add(Paragraph paragraph, Span span, Language language, TextStyle style) {
        boolean link = links.leadsSomewhere(span.anchor());
        for (Run run : typefaces.runs(span.text().in(language), face(span.emphasis(), style))) {
            var text = link
                    ? links.citation(run.text(), span.anchor()).setFont(run.font()).setFontColor(Look.ACCENT)
                    : plain(new Text(run.text()), run);
            if (span.emphasis() == Emphasis.MISSING) {
                text.setBackgroundColor(Look.soft(Tone.ATTENTION), 2, 1, 2, 1).setFontColor(Look.of(Tone.ATTENTION));
            }
            paragraph.add(text);
        }
    }

    private static Face face(Emphasis emphasis, TextStyle style) {
        return switch (emphasis) {
            case STRONG, MISSING -> Face.BOLD;
            case ITALIC -> Face.ITALIC;
            case PLAIN -> style.strong() ? Face.BOLD : Face.REGULAR;
        };
    }

    /** The words belong to the paragraph's own tag: a tag for each run would say nothing and cost much. */
    private static Text plain(Text text, Run run) {
        text.setFont(run.font());
        return untagged(text);
    }

    static int length(Inline text, Language language) {
        return text.spans().stream().mapToInt(s -> s.text().in(language).length()).sum();
    }

    static <E extends AbstractElement<E> & IAccessibleElement> E untagged(E element) {
        element.getAccessibilityProperties().setRole(null);
        return element;
    }
}
