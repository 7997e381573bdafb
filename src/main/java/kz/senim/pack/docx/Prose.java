package kz.senim.pack.docx;

import java.util.List;
import java.util.function.BiConsumer;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Block.Item;
import kz.senim.pack.model.Inline;
import kz.senim.text.Language;
import kz.senim.text.Phrase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Headings, paragraphs, notes and bullets. */
final class Prose {

    private static final int DEEPEST = 5;

    private final Sides sides;
    private final Passages passages;

    Prose(Sides sides, Passages passages) {
        this.sides = sides;
        this.passages = passages;
    }

    CTP heading(Page page, String style, Phrase text) {
        var paragraph = page.paragraph(style);
        Passages.heading(paragraph, text, sides.shown(Inline.of(text)));
        return paragraph;
    }

    /** @param leading keeps with what follows */
    void paragraph(Page page, Block.Paragraph block, boolean leading) {
        String style = switch (block.style()) {
            case LEAD -> "Lead";
            case BODY -> "BodyText";
            case MUTED -> "Muted";
        };
        sides.put(page, block.text(), leading ? keeping(block.text(), style) : text(block.text(), style));
    }

    void text(Page page, Phrase text, String style) {
        sides.put(page, Inline.of(text), text(Inline.of(text), style));
    }

    /** That it is a draft. */
    void mark(Page page, Phrase text) {
        sides.put(page, Inline.of(text), (place, language) ->
                passages.add(place.paragraph("Muted"), Inline.of(text), language, "DraftMark"));
    }

    void note(Page page, Block.Note note) {
        sides.put(page, note.text(), text(note.text(), "Note" + Passages.of(note.tone())));
    }

    void bullets(Page page, List<Item> items, int level) {
        for (Item item : items) {
            sides.put(page, item.text(), text(item.text(), level == 1 ? "ListBullet" : "ListBullet" + level));
            bullets(page, item.parts(), Math.min(DEEPEST, level + 1));
        }
    }

    private BiConsumer<Place, Language> text(Inline text, String style) {
        return (place, language) -> passages.add(place.paragraph(style), text, language);
    }

    private BiConsumer<Place, Language> keeping(Inline text, String style) {
        return (place, language) -> {
            var paragraph = place.paragraph(style);
            paragraph.getPPr().addNewKeepNext();
            passages.add(paragraph, text, language);
        };
    }
}
