package kz.senim.pack.verify;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import kz.senim.pack.Progress;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Pack;
import kz.senim.pack.pdf.PdfPack;
import kz.senim.text.Words;

/** Makes packs, and makes of them what a forger or a broken disk would. */
public final class Forging {

    private Forging() {}

    public static byte[] pdf(Pack pack, Languages languages) {
        try (var out = new ByteArrayOutputStream()) {
            new PdfPack(Words.load("pdf")).write(pack, languages, out, Progress.UNSEEN);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same pack with another copy, its hash printed at the foot of every page. */
    static Pack with(Pack pack, byte[] machine) {
        return new Pack(pack.title(), pack.subject(), pack.edition(), pack.draft(), pack.day(), pack.papers(), machine, pack.mark());
    }

    static byte[] replaced(byte[] machine, String piece, String other) {
        String text = new String(machine, StandardCharsets.UTF_8);
        if (!text.contains(piece)) {
            throw new IllegalArgumentException("not there: " + piece);
        }
        int at = text.indexOf(piece);
        return (text.substring(0, at) + other + text.substring(at + piece.length())).getBytes(StandardCharsets.UTF_8);
    }

    /** The file with another copy inside and nothing else touched. */
    public static byte[] embedded(byte[] file, byte[] machine) {
        return edited(file, pdf -> pdf.getCatalog().getPdfObject().getAsArray(PdfName.AF).getAsDictionary(0)
                .getAsDictionary(PdfName.EF).getAsStream(PdfName.F).setData(machine));
    }

    /** Without any copy. */
    public static byte[] emptied(byte[] file) {
        return edited(file, pdf -> pdf.getCatalog().getPdfObject().put(PdfName.AF, new PdfArray()));
    }

    /** A box is drawn over the words of a page. */
    static byte[] covered(byte[] file, int page) {
        return edited(file, pdf -> new PdfCanvas(pdf.getPage(page)).rectangle(50, 300, 400, 200).fill());
    }

    static byte[] edited(byte[] file, Consumer<PdfDocument> edit) {
        var out = new ByteArrayOutputStream();
        try (var pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(file)), new PdfWriter(out))) {
            edit.accept(pdf);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
