package kz.senim.bench;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.UnitValue;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** iText as it is mostly used: untagged, no archival profile. */
final class PlainIText implements PlainText.Sheet {

    private final Document document;

    PlainIText(OutputStream out) throws IOException {
        document = new Document(new PdfDocument(new PdfWriter(out, new WriterProperties().setFullCompressionMode(true))), PageSize.A4);
        document.setFont(PdfFontFactory.createFont(Fonts.regular(), PdfEncodings.IDENTITY_H)).setFontSize(9);
    }

    @Override
    public void heading(int level, String text) {
        document.add(new Paragraph(text).setFontSize(18 - 3f * level));
    }

    @Override
    public void paragraph(String text) {
        document.add(new Paragraph(text));
    }

    @Override
    public void table(float[] widths, List<String> head, List<List<String>> rows) {
        var table = new Table(UnitValue.createPercentArray(widths)).useAllAvailableWidth();
        head.forEach(table::addHeaderCell);
        rows.forEach(row -> row.forEach(table::addCell));
        document.add(table);
    }

    @Override
    public void close() {
        document.close();
    }
}
