package kz.senim.pack.docx;

import java.util.List;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.model.Inline;

/** Tables with a head that repeats on every page; where both languages are shown, each cell has both, Kazakh above. */
final class Tables {

    private static final String STYLE = "Register";

    private final Sides sides;
    private final Passages passages;

    Tables(Sides sides, Passages passages) {
        this.sides = sides;
        this.passages = passages;
    }

    void set(Page page, Block.Table table) {
        if (table.columns().isEmpty()) {
            return;
        }
        var grid = page.grid(STYLE, widths(table.columns())).headed().describe(Legible.of(sides.joined(table.summary())), "");
        var head = grid.head();
        table.columns().forEach(column -> stack(head.cell(), Inline.of(column.title()), "TableHead", Passages.PLAIN));
        for (var cells : table.rows()) {
            var row = grid.row(cells.stream().allMatch(cell -> sides.brief(cell.text())));
            for (var cell : cells) {
                String tone = cell.tone() == Tone.NEUTRAL ? Passages.PLAIN : "State" + Passages.of(cell.tone());
                stack(row.cell(), cell.text(), "TableText", tone);
            }
        }
    }

    private static int[] widths(List<Block.Column> columns) {
        double all = columns.stream().mapToDouble(Block.Column::weight).sum();
        return columns.stream().mapToInt(column -> (int) (Measure.WIDTH * column.weight() / all)).toArray();
    }

    private void stack(Place cell, Inline text, String paragraphs, String characters) {
        sides.shown(text).forEach(language -> passages.add(cell.paragraph(paragraphs), text, language, characters));
    }
}
