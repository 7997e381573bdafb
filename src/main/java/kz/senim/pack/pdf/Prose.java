package kz.senim.pack.pdf;

import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.BorderRadius;
import java.util.List;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Block.Item;
import kz.senim.pack.model.Block.Style;
import kz.senim.pack.model.Inline;
import kz.senim.pack.pdf.Look.TextStyle;
import kz.senim.text.Language;
import kz.senim.text.Phrase;

/** Headings, paragraphs, notes, bullets, quotes and blanks. */
final class Prose {

    private static final float INDENT = 12;

    private final Sides sides;
    private final Passages passages;

    Prose(Sides sides, Passages passages) {
        this.sides = sides;
        this.passages = passages;
    }

    Div heading(String role, Phrase text, TextStyle style) {
        var group = Sides.group();
        if (!sides.once(text)) {
            return group.add(sides.beside(role, language -> passages.of(text, language, style)));
        }
        var heading = passages.of(text, sides.first(), style);
        heading.getAccessibilityProperties().setRole(role);
        return group.add(heading);
    }

    Div paragraph(Style style, Inline text) {
        return text(text, switch (style) {
            case LEAD -> Look.LEAD;
            case BODY -> Look.BODY;
            case MUTED -> Look.SMALL;
        });
    }

    Div text(Inline text, TextStyle style) {
        var group = Sides.group();
        Parts.of(text, sides).forEach(part ->
                group.add(sides.put(part.once(), language -> passages.of(part.text(), language, style))));
        return group;
    }

    Div text(Phrase text, TextStyle style) {
        return text(Inline.of(text), style);
    }

    Div note(Block.Note note) {
        return Sides.group().setBackgroundColor(Look.soft(note.tone())).setBorderRadius(new BorderRadius(Look.RADIUS))
                .setBorderLeft(new SolidBorder(Look.of(note.tone()), 2.5f)).setPadding(8).setPaddingLeft(10)
                .setKeepTogether(true).add(text(note.text(), Look.BODY));
    }

    /** Nested as the model nests them; every item starts level in both languages. */
    Div bullets(List<Item> items) {
        var list = role(new Div(), StandardRoles.L);
        for (Item item : items) {
            var body = role(new Div(), StandardRoles.LBODY);
            body.add(Sides.group().setKeepTogether(Tables.brief(item.text(), sides.first()))
                    .add(sides.put(sides.once(item.text()), language -> bullet(sides.shown(item.text()), language))));
            if (!item.parts().isEmpty()) {
                body.add(bullets(item.parts()).setMarginLeft(INDENT).setMarginTop(2));
            }
            list.add(role(new Div(), StandardRoles.LI).setMarginBottom(3).add(body));
        }
        return list;
    }

    private Paragraph bullet(Inline text, Language language) {
        var paragraph = passages.of(text, language, Look.BODY).setPaddingLeft(INDENT);
        paragraph.setNextRenderer(new BulletRenderer(paragraph));
        return paragraph;
    }

    static Div role(Div div, String role) {
        div.getAccessibilityProperties().setRole(role);
        return div;
    }
}
