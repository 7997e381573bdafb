package kz.senim.pack.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;
import kz.senim.risk.Level;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables as one XLSX workbook, row by row. */
final class XlsxWriting {

    /** More letters no cell holds; Excel cuts off the rest without a word. */
    static final int LONGEST = 32_767;

    private static final int ROWS_AT_ONCE = 500;
    private static final String DAY = "dd.mm.yyyy";
    private static final String HEAD_COLOUR = "FFD9E2EC";

    private XlsxWriting() {}

    /** @throws Trouble SHEET_TEXT_TOO_LONG */
    static void write(OutputStream out, List<Table> tables) throws IOException {
        try (var book = new Workbook(out, "Senim", "1.0")) {
            for (var table : tables) {
                write(book.newWorksheet(table.name()), table);
            }
        }
    }

    private static void write(Worksheet sheet, Table table) throws IOException {
        head(sheet, table.heads());
        int row = 1;
        for (Iterator<List<Cell>> rows = table.rows().iterator(); rows.hasNext(); row++) {
            put(sheet, row, rows.next());
            if (row % ROWS_AT_ONCE == 0) {
                sheet.flush();
            }
        }
        sheet.setAutoFilter(0, 0, row - 1, table.heads().size() - 1);
        sheet.finish();
    }

    private static void head(Worksheet sheet, List<Table.Head> heads) {
        sheet.freezePane(0, 1);
        for (int column = 0; column < heads.size(); column++) {
            var head = heads.get(column);
            text(sheet, 0, column, head.text());
            sheet.style(0, column).bold().wrapText(true).verticalAlignment("top").fillColor(HEAD_COLOUR).set();
            if (head.hidden()) {
                sheet.hideColumn(column);
            } else {
                sheet.width(column, head.width());
            }
        }
    }

    private static void put(Worksheet sheet, int row, List<Cell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (cell != Cell.BLANK) {
                style(sheet.style(row, column).verticalAlignment("top"), cell).set();
                put(sheet, row, column, cell);
            }
        }
    }

    private static StyleSetter style(StyleSetter style, Cell cell) {
        return switch (cell) {
            case Cell.Text _ -> style.wrapText(true);
            case Cell.Number _ -> style;
            case Cell.Day _ -> style.format(DAY);
            case Cell.Tinted(Cell plain, Level.Band band) -> style(style, plain).fillColor(colour(band));
        };
    }

    private static void put(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Text(String value) -> text(sheet, row, column, value);
            case Cell.Number(double value) -> sheet.value(row, column, (long) value);
            case Cell.Day(var day) -> sheet.value(row, column, day);
            case Cell.Tinted(Cell plain, _) -> put(sheet, row, column, plain);
        }
    }

    /** Within the row and always as text: what begins with "=" is no formula. */
    private static void text(Worksheet sheet, int row, int column, String value) {
        String escaped = Escaping.escaped(value);
        if (escaped.length() > LONGEST) {
            throw new Trouble(Kind.SHEET_TEXT_TOO_LONG, Grid.letters(column) + (row + 1), null);
        }
        if (escaped.equals(escaped.strip())) {
            sheet.inlineString(row, column, escaped);
        } else {
            // only the shared ones say that the space around them counts
            sheet.value(row, column, escaped);
        }
    }

    private static String colour(Level.Band band) {
        return switch (band) {
            case LOW -> "FFC6EFCE";
            case MEDIUM -> "FFFFEB9C";
            case HIGH -> "FFFFC7CE";
        };
    }
}
