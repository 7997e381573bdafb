package kz.senim.pack.pdf;

import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Table;
import java.util.List;
import kz.senim.text.Language;
import kz.senim.text.Phrase;

/** Rules to write on, with what belongs there under them in each language. */
final class Blanks {

    private static final float ROOM = 30;

    private final Sides sides;
    private final Passages passages;

    Blanks(Sides sides, Passages passages) {
        this.sides = sides;
        this.passages = passages;
    }

    Table of(List<Phrase> labels) {
        var table = Sides.columns(labels.size()).setKeepTogether(true);
        for (int i = 0; i < labels.size(); i++) {
            var blank = Sides.group().setMarginTop(ROOM).setBorderTop(new SolidBorder(Look.INK, 0.8f)).setPaddingTop(3);
            var label = labels.get(i);
            for (Language language : sides.once(label) ? List.of(sides.first()) : sides.languages()) {
                blank.add(passages.of(label, language, Look.LABEL));
            }
            table.addCell(Sides.bare().setPaddingLeft(i == 0 ? 0 : Look.GAP / 2)
                    .setPaddingRight(i == labels.size() - 1 ? 0 : Look.GAP / 2).add(blank));
        }
        return table;
    }
}
