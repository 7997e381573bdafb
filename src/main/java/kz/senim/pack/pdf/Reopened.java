package kz.senim.pack.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Pack;

/** A written file, read again to see that it is what was to be written. */
final class Reopened {

    private final Path file;

    Reopened(Path file) {
        this.file = file;
    }

    /** @throws IOException says what is wrong, for the log */
    void check(Pack pack, Languages languages) throws IOException {
        try (var pdf = new PdfDocument(new PdfReader(file.toFile()))) {
            require(pdf.getNumberOfPages() >= 1, "no page");
            require(languages.joined(pack.title()).equals(pdf.getDocumentInfo().getTitle()), "another title");
            require(WrittenPdf.machineCopy(pdf).filter(copy -> Arrays.equals(pack.machine(), copy)).isPresent(), "another machine copy");
            pdf.getPage(pdf.getNumberOfPages()).getContentBytes();
        }
    }

    private static void require(boolean holds, String otherwise) throws IOException {
        if (!holds) {
            throw new IOException(otherwise);
        }
    }
}
