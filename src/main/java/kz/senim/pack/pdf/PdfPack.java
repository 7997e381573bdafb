package kz.senim.pack.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import kz.senim.pack.Progress;
import kz.senim.pack.Renderer;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Pack;
import kz.senim.text.Words;

/** The pack as one PDF that is PDF/A-3a and PDF/UA-1 at once, in one language or in both side by side. */
public final class PdfPack implements Renderer {

    private final Words words;

    /** @param words the bundle "pdf" */
    public PdfPack(Words words) {
        this.words = words;
    }

    @Override
    public void write(Pack pack, Languages languages, OutputStream out, Progress progress) throws IOException {
        var pdf = new Archive(pack, languages, words).open(out);
        new Book(pack, languages, pdf, words).set(progress);
    }

    @Override
    public void check(Path file, Pack pack, Languages languages) throws IOException {
        try {
            new Reopened(file).check(pack, languages);
        } catch (RuntimeException e) {
            // a damaged file can break the reader anywhere
            throw new IOException(e.getMessage(), e);
        }
    }
}
