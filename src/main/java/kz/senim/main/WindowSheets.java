package kz.senim.main;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.senim.pack.Progress;
import kz.senim.pack.export.PackExport;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Pack;
import kz.senim.pack.picture.PdfPictures;
import kz.senim.ui.kit.Sheets;

/** A pack set as a PDF in memory, and its pages. */
record WindowSheets(PdfPictures pictures, List<Size> sizes, List<Part> parts) implements Sheets {

    static WindowSheets of(PackExport export, Pack pack, Languages languages, Progress progress) {
        try {
            var pdf = new ByteArrayOutputStream();
            export.pdf(pack, languages, pdf, progress);
            return of(new PdfPictures(pdf.toByteArray()), pack);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WindowSheets of(PdfPictures pictures, Pack pack) throws IOException {
        var sizes = IntStream.range(0, pictures.pages()).mapToObj(p -> new Size(pictures.width(p), pictures.height(p))).toList();
        var parts = new ArrayList<Part>();
        for (var paper : pack.papers()) {
            pictures.page(paper.id()).ifPresent(page -> parts.add(new Part(paper.id(), paper.title(), page)));
        }
        return new WindowSheets(pictures, sizes, List.copyOf(parts));
    }

    @Override
    public Picture draw(int page, double scale) throws IOException {
        var drawn = pictures.draw(page, scale);
        return new Picture(drawn.width(), drawn.height(), drawn.argb());
    }

    @Override
    public void close() {
        try {
            pictures.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
