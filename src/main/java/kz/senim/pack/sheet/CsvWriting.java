package kz.senim.pack.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.senim.text.Dates;

/** A table as CSV in the way that Excel in Kazakhstan opens by a double click: UTF-8 with its mark, semicolons, CRLF. */
final class CsvWriting {

    private static final char MARK = '\ufeff';

    private CsvWriting() {}

    static void write(OutputStream out, Table table) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        try (var csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(writer)) {
            csv.writeRecord(table.heads().stream().map(Table.Head::text).toList());
            table.rows().forEach(row -> csv.writeRecord(row(row)));
        }
    }

    private static List<String> row(List<Cell> cells) {
        return cells.stream().map(CsvWriting::field).toList();
    }

    private static String field(Cell cell) {
        return switch (cell) {
            case Cell.Text(String value) -> Guarding.guarded(Escaping.escaped(value));
            case Cell.Number(double value) -> String.valueOf((long) value);
            case Cell.Day(var day) -> Dates.day(day);
            case Cell.Tinted(Cell plain, _) -> field(plain);
        };
    }
}
