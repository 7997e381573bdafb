package kz.senim.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** OpenPDF, which knows no tags. */
final class PlainOpenPdf implements PlainText.Sheet {

    private final Document document = new Document(PageSize.A4);
    private final BaseFont face;
    private final Font body;

    PlainOpenPdf(OutputStream out) throws IOException {
        PdfWriter.getInstance(document, out);
        document.open();
        face = BaseFont.createFont("body.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, Fonts.regular(), null);
        body = new Font(face, 9);
    }

    @Override
    public void heading(int level, String text) {
        document.add(new Paragraph(text, new Font(face, 18 - 3f * level)));
    }

    @Override
    public void paragraph(String text) {
        document.add(new Paragraph(text, body));
    }

    @Override
    public void table(float[] widths, List<String> head, List<List<String>> rows) {
        var table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setHeaderRows(head.isEmpty() ? 0 : 1);
        head.forEach(text -> table.addCell(new Phrase(text, body)));
        rows.forEach(row -> row.forEach(text -> table.addCell(new Phrase(text, body))));
        document.add(table);
    }

    @Override
    public void close() {
        document.close();
    }
}
