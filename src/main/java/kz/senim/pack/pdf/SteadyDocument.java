package kz.senim.pack.pdf;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.pdfa.PdfADocument;
import java.util.Collection;
import java.util.Comparator;

/** Writes its fonts in the order of their first use; the library's own order changes with each document of a run. */
final class SteadyDocument extends PdfADocument {

    SteadyDocument(PdfWriter writer, PdfAConformance conformance, PdfOutputIntent intent) {
        super(writer, conformance, intent);
    }

    @Override
    protected Collection<PdfFont> getDocumentFonts() {
        return super.getDocumentFonts().stream()
                .sorted(Comparator.comparing(font -> font.getPdfObject().getIndirectReference().getObjNumber())).toList();
    }
}
