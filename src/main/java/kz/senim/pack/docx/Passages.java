package kz.senim.pack.docx;

import java.util.List;
import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.model.Inline;
import kz.senim.pack.model.Inline.Emphasis;
import kz.senim.pack.model.Inline.Span;
import kz.senim.text.Language;
import kz.senim.text.Phrase;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** Sets running text in one language. A run has a style and a language, and no look of its own. */
final class Passages {

    static final String PLAIN = "";

    private final Links links;

    Passages(Links links) {
        this.links = links;
    }

    CTP add(CTP paragraph, Phrase text, Language language) {
        return add(paragraph, Inline.of(text), language, PLAIN);
    }

    CTP add(CTP paragraph, Inline text, Language language) {
        return add(paragraph, text, language, PLAIN);
    }

    /** @param style of characters where a span has none of its own */
    CTP add(CTP paragraph, Inline text, Language language, String style) {
        text.spans().forEach(span -> add(paragraph, span, language, style));
        return paragraph;
    }

    private void add(CTP paragraph, Span span, Language language, String usual) {
        String text = span.text().in(language);
        if (text.isEmpty()) {
            return;
        }
        boolean link = links.leadSomewhere(span.anchor());
        String style = style(span.emphasis(), link, usual);
        if (link) {
            links.cited(paragraph, span.anchor());
            link(paragraph, links.quote(span.anchor()), text, language, style);
        } else {
            run(paragraph, text, language, style);
        }
    }

    private static String style(Emphasis emphasis, boolean link, String usual) {
        return switch (emphasis) {
            case MISSING -> "FillIn";
            case STRONG -> usual.isEmpty() ? link ? "CitationStrong" : "Strong" : usual;
            case ITALIC -> usual.isEmpty() ? link ? "CitationEmphasis" : "Emphasis" : usual;
            case PLAIN -> usual.isEmpty() && link ? "Citation" : usual;
        };
    }

    /** A heading is one heading in both languages: the second stands below the first. */
    static void heading(CTP paragraph, Phrase text, List<Language> languages) {
        for (var language : languages) {
            boolean twin = language != languages.getFirst();
            if (twin) {
                paragraph.addNewR().addNewBr();
            }
            run(paragraph, text.in(language).replaceAll("\\s+", " "), language, twin ? "Twin" : PLAIN);
        }
    }

    static void run(CTP paragraph, String text, Language language, String style) {
        fill(paragraph.addNewR(), text, language, style);
    }

    static void link(CTP paragraph, String bookmark, String text, Language language, String style) {
        var link = paragraph.addNewHyperlink();
        link.setAnchor(bookmark);
        link.setHistory(true);
        fill(link.addNewR(), text, language, style);
    }

    static void fill(CTR run, String text, Language language, String style) {
        dress(run, language, style);
        String[] lines = Legible.of(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addNewBr();
            }
            if (!lines[i].isEmpty()) {
                var words = run.addNewT();
                words.setStringValue(lines[i]);
                words.setSpace(SpaceAttribute.Space.PRESERVE);
            }
        }
    }

    static void dress(CTR run, Language language, String style) {
        var look = run.addNewRPr();
        if (!style.isEmpty()) {
            look.addNewRStyle().setVal(style);
        }
        look.addNewLang().setVal(language.locale().toLanguageTag());
    }

    /** The end of a style's name. */
    static String of(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> "";
            case GOOD -> "Good";
            case ATTENTION -> "Attention";
            case STOP -> "Stop";
        };
    }
}
