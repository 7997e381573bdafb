package kz.senim.pack.pdf;

import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.BorderRadius;
import com.itextpdf.layout.properties.UnitValue;
import java.util.ArrayList;
import java.util.List;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Block.Column;
import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.model.Inline;
import kz.senim.pack.pdf.Look.TextStyle;
import kz.senim.text.Language;
import kz.senim.text.Phrase;

/** Tables with headers that repeat on every page; where both languages are shown, each cell has both, Kazakh above. */
final class Tables {

    /** A table laid out as one piece takes time by the square of its rows. */
    private static final int ROWS_AT_ONCE = 250;
    /** A cell longer than this may break across pages; a shorter row stays whole. */
    private static final int SHORT = 1200;
    private static final float INSIDE = 8;

    private final Sides sides;
    private final Passages passages;

    Tables(Sides sides, Passages passages) {
        this.sides = sides;
        this.passages = passages;
    }

    List<Table> of(Block.Table model) {
        List<Table> tables = new ArrayList<>();
        int rows = model.rows().size();
        for (int from = 0; from == 0 || from < rows; from += ROWS_AT_ONCE) {
            tables.add(piece(model, model.rows().subList(from, Math.min(rows, from + ROWS_AT_ONCE))));
        }
        return tables;
    }

    private Table piece(Block.Table model, List<List<Block.Cell>> rows) {
        float[] weights = new float[model.columns().size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) model.columns().get(i).weight();
        }
        var table = new Table(UnitValue.createPercentArray(weights)).useAllAvailableWidth().setFixedLayout();
        table.getAccessibilityProperties().addAttributes(summary(model.summary()));
        model.columns().forEach(column -> table.addHeaderCell(header(column)));
        for (List<Block.Cell> row : rows) {
            boolean whole = row.stream().allMatch(c -> brief(c.text(), sides.first()));
            row.forEach(cell -> table.addCell(cell(cell).setKeepTogether(whole)));
        }
        table.setNextRenderer(new HeadedRenderer(table));
        return table;
    }

    private PdfStructureAttributes summary(Phrase words) {
        var attributes = new PdfStructureAttributes("Table");
        attributes.addTextAttribute("Summary", words.in(sides.first()));
        return attributes;
    }

    private Cell header(Column column) {
        var cell = pad(new Cell().setBorder(Border.NO_BORDER)).setBorderBottom(new SolidBorder(Look.INK, 0.8f));
        stack(Inline.of(column.title()), Look.COLUMN, cell::add);
        var scope = new PdfStructureAttributes("Table");
        scope.addEnumAttribute("Scope", "Column");
        cell.getAccessibilityProperties().setRole("TH").addAttributes(scope);
        return cell.setKeepTogether(true);
    }

    private Cell cell(Block.Cell model) {
        var cell = lined(new Cell());
        if (model.text().isEmpty()) {
            return cell;
        }
        if (model.tone() == Tone.NEUTRAL) {
            stack(model.text(), Look.CELL, cell::add);
            return cell;
        }
        var chip = Sides.group().setBackgroundColor(Look.soft(model.tone())).setPadding(1).setMarginTop(-1).setMarginBottom(-1).setPaddingLeft(5)
                .setPaddingRight(5).setBorderRadius(new BorderRadius(Look.RADIUS));
        stack(model.text(), Look.CELL.in(Look.of(model.tone())).bold(), chip::add);
        return cell.add(chip);
    }

    private void stack(Inline text, TextStyle style, java.util.function.Consumer<com.itextpdf.layout.element.Paragraph> to) {
        float margin = 0;
        for (var part : Parts.of(text, sides)) {
            for (Language language : part.once() ? List.of(sides.first()) : sides.languages()) {
                to.accept(passages.of(part.text(), language, style).setMarginTop(margin));
                margin = 2;
            }
        }
    }

    static Cell lined(Cell cell) {
        return pad(cell.setBorder(Border.NO_BORDER)).setBorderBottom(new SolidBorder(Look.LINE, Look.HAIRLINE));
    }

    private static Cell pad(Cell cell) {
        return cell.setPadding(0).setPaddingTop(4.5f).setPaddingBottom(4.5f).setPaddingRight(INSIDE);
    }

    static boolean brief(Inline text, Language language) {
        return Passages.length(text, language) <= SHORT;
    }
}
