package kz.senim.pack.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import kz.senim.pack.Progress;
import kz.senim.pack.Renderer;
import kz.senim.pack.SteadyZip;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Pack;
import kz.senim.text.Words;

/** The pack as one DOCX for those who must edit: how it looks is a matter of styles alone. */
public final class DocxPack implements Renderer {

    private final Words words;

    /** @param words the bundle "pdf": what stands on a page besides the papers is the same there */
    public DocxPack(Words words) {
        this.words = words;
    }

    @Override
    public void write(Pack pack, Languages languages, OutputStream out, Progress progress) throws IOException {
        var made = new ByteArrayOutputStream();
        var sides = new Sides(languages);
        try (var document = Blueprint.open(title(pack, sides), Legible.of(sides.joined(pack.subject())))) {
            new Book(pack, sides, document, words).set(progress);
            new Furniture(pack, languages, sides, words).putOn(document);
            document.write(made);
        }
        SteadyZip.copy(made.toByteArray(), pack.day(), out);
    }

    @Override
    public void check(Path file, Pack pack, Languages languages) throws IOException {
        try {
            new Reopened(file).check(pack, languages, title(pack, new Sides(languages)));
        } catch (RuntimeException e) {
            // a damaged file can break the reader anywhere
            throw new IOException(e.getMessage(), e);
        }
    }

    private static String title(Pack pack, Sides sides) {
        return Legible.of(sides.joined(pack.title()));
    }
}
