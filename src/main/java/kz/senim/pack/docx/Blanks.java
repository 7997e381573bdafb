package kz.senim.pack.docx;

import java.util.List;
import kz.senim.pack.model.Inline;
import kz.senim.text.Phrase;

/** Rules to write on, with what belongs there under them in each language. */
final class Blanks {

    private final Sides sides;

    Blanks(Sides sides) {
        this.sides = sides;
    }

    void set(Page page, List<Phrase> labels) {
        if (labels.isEmpty()) {
            return;
        }
        var row = page.beside(labels.size(), true);
        for (var label : labels) {
            var paragraph = row.cell().paragraph("BlankLabel");
            Passages.heading(paragraph, label, sides.shown(Inline.of(label)));
        }
    }
}
