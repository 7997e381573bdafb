package kz.senim.pack.pdf;

import com.itextpdf.io.source.RandomAccessSourceFactory;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.ReaderProperties;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.senim.pack.json.MachineCopy;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Pack;
import kz.senim.text.Words;

/**
 * A file that somebody gave, which may be anything, as far as it can be compared with a pack.
 *
 * @param title   of the document
 * @param machine the machine copy inside; nothing where there is none
 */
public record WrittenPdf(String title, Optional<byte[]> machine, List<WrittenPage> pages) {

    private static final byte[] MAGIC = {'%', 'P', 'D', 'F', '-'};

    /** Whether these are the first bytes of a PDF. */
    public static boolean begins(byte[] file) {
        return Arrays.equals(Arrays.copyOf(file, MAGIC.length), MAGIC);
    }

    /** @throws IOException where it cannot be read, or takes more room than any pack */
    public static WrittenPdf read(byte[] file) throws IOException {
        var properties = new ReaderProperties().setMemoryLimitsAwareHandler(Inflation.limited());
        try (var pdf = new PdfDocument(new PdfReader(new RandomAccessSourceFactory().createSource(file), properties))) {
            var machine = machineCopy(pdf);
            var pages = machine.isEmpty() ? List.<WrittenPage>of()
                    : IntStream.rangeClosed(1, pdf.getNumberOfPages()).mapToObj(n -> WrittenPage.of(pdf.getPage(n))).toList();
            return new WrittenPdf(String.valueOf(pdf.getDocumentInfo().getTitle()), machine, pages);
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            // a damaged file can break the reader anywhere
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The languages that its title is in; nothing where it has another title than the pack. */
    public Optional<Languages> languages(Pack pack) {
        return Arrays.stream(Languages.values()).filter(l -> l.joined(pack.title()).equals(title)).findFirst();
    }

    /** Whether it bears the mark of a draft, which is drawn first on each page. */
    public boolean draft(Languages languages) {
        String mark = WrittenPage.squeezed(languages.joined(Words.load("pdf").phrase("draft")));
        return !pages.isEmpty() && pages.stream().allMatch(page -> page.words().startsWith(mark));
    }

    static Optional<byte[]> machineCopy(PdfDocument pdf) {
        var files = pdf.getCatalog().getPdfObject().getAsArray(PdfName.AF);
        var file = files == null || files.isEmpty() ? null : files.getAsDictionary(0);
        if (file == null || file.getAsString(PdfName.F) == null
                || !MachineCopy.NAME.equals(file.getAsString(PdfName.F).toUnicodeString())) {
            return Optional.empty();
        }
        PdfDictionary embedded = file.getAsDictionary(PdfName.EF);
        PdfStream stream = embedded == null ? null : embedded.getAsStream(PdfName.F);
        return Optional.ofNullable(stream).map(PdfStream::getBytes);
    }
}
