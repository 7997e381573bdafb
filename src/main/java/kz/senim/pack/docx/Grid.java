package kz.senim.pack.docx;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table of fixed columns. How it looks is its style's matter; widths are twentieths of a point. */
final class Grid {

    /** Between the page's edge and text, so that columns side by side have the same room between them. */
    static final int INSET = 180;

    private final CTTbl table;
    private final int[] widths;

    /** @param inset whether cells have room on both sides, and the first one's text still starts at the page's edge */
    Grid(CTTbl table, String style, boolean inset, int... widths) {
        this.table = table;
        this.widths = widths;
        var look = table.addNewTblPr();
        look.addNewTblStyle().setVal(style);
        width(look.addNewTblW(), java.util.stream.IntStream.of(widths).sum());
        if (inset) {
            width(look.addNewTblInd(), -INSET);
        }
        look.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    /** For those who cannot see it. */
    Grid describe(String title, String description) {
        table.getTblPr().addNewTblCaption().setVal(title);
        if (!description.isEmpty()) {
            table.getTblPr().addNewTblDescription().setVal(description);
        }
        return this;
    }

    /** The first row is a head, on every page. */
    Grid headed() {
        table.getTblPr().addNewTblLook().setFirstRow(true);
        return this;
    }

    /** @param whole not cut by the end of a page */
    Row row(boolean whole) {
        var row = table.addNewTr();
        if (whole) {
            row.addNewTrPr().addNewCantSplit();
        }
        return new Row(row);
    }

    Row head() {
        var row = table.addNewTr();
        var properties = row.addNewTrPr();
        properties.addNewCantSplit();
        properties.addNewTblHeader();
        return new Row(row);
    }

    private static void width(org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth of, int width) {
        of.setType(STTblWidth.DXA);
        of.setW(BigInteger.valueOf(width));
    }

    /** A row being filled from the left. */
    final class Row {

        private final CTRow row;
        private int column;

        Row(CTRow row) {
            this.row = row;
        }

        Cell cell() {
            return cell(1);
        }

        /** @param span over how many columns it goes */
        Cell cell(int span) {
            var cell = row.addNewTc();
            var properties = cell.addNewTcPr();
            int width = 0;
            for (int i = 0; i < span; i++) {
                width += widths[column++];
            }
            width(properties.addNewTcW(), width);
            if (span > 1) {
                properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
            }
            return new Cell(cell);
        }
    }

    /** @param cell must have a paragraph in the end */
    record Cell(CTTc cell) implements Place {

        @Override
        public org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP paragraph(String style) {
            return Place.styled(cell.addNewP(), style);
        }

        Cell filled(String colour) {
            var shade = cell.getTcPr().addNewShd();
            shade.setVal(STShd.CLEAR);
            shade.setColor("auto");
            shade.setFill(colour);
            return this;
        }
    }
}
