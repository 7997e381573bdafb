package kz.senim.pack.picture;

import java.awt.AWTError;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF drawn as pictures. Read from memory: nothing of it is on the disk. Used by one thread at a time. */
public final class PdfPictures implements AutoCloseable {

    /** @param argb opaque, row by row */
    public record Drawn(int width, int height, int[] argb) {}

    private static final int OPAQUE = 0xFF000000;

    private final PDDocument document;
    private final PDFRenderer renderer;

    /** @throws IOException where it is no PDF */
    public PdfPictures(byte[] pdf) throws IOException {
        document = Loader.loadPDF(pdf);
        renderer = new PDFRenderer(document);
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /** In points. @param page from 0 */
    public double width(int page) {
        return document.getPage(page).getCropBox().getWidth();
    }

    public double height(int page) {
        return document.getPage(page).getCropBox().getHeight();
    }

    /** The page, from 0, to which links with this name lead. */
    public OptionalInt page(String destination) throws IOException {
        var found = document.getDocumentCatalog().findNamedDestinationPage(new PDNamedDestination(destination));
        return found == null ? OptionalInt.empty() : OptionalInt.of(found.retrievePageNumber());
    }

    /** @param scale pixels a point */
    public Drawn draw(int page, double scale) throws IOException {
        try {
            var image = renderer.renderImage(page, (float) scale, ImageType.RGB);
            int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
            IntStream.range(0, pixels.length).forEach(i -> pixels[i] |= OPAQUE);
            return new Drawn(image.getWidth(), image.getHeight(), pixels);
        } catch (AWTError e) {
            // without a display that its drawing asks for although none is needed
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
