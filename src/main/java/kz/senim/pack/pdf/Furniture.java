package kz.senim.pack.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Pack;
import kz.senim.pack.model.Sha256;
import kz.senim.pack.pdf.Look.TextStyle;
import kz.senim.text.Dates;
import kz.senim.text.Language;
import kz.senim.text.Words;

/** What stands on every page: whose system and which edition above, their owner and the page's number below, the draft's mark behind. */
final class Furniture {

    private static final float HEAD = 58;
    private static final float LINE = 12;
    private static final float FOOT = 36;
    private static final float DAY = 60;
    private static final float OWNER = 220;
    private static final TextStyle STYLE = Look.LABEL;
    private static final TextStyle MARK = new TextStyle(84, Look.WATERMARK, true, 1);

    private final Pack pack;
    private final Languages languages;
    private final Words words;
    private final Lettering lettering;

    Furniture(Pack pack, Languages languages, Words words, Lettering lettering) {
        this.pack = pack;
        this.languages = languages;
        this.words = words;
        this.lettering = lettering;
    }

    /** Once the last page is known. */
    void putOn(PdfDocument pdf) {
        int pages = pdf.getNumberOfPages();
        for (int n = 1; n <= pages; n++) {
            var page = pdf.getPage(n);
            if (pack.draft()) {
                mark(new PdfCanvas(page.newContentStreamBefore(), page.getResources(), pdf), page.getPageSize());
            }
            var canvas = new PdfCanvas(page.newContentStreamAfter(), page.getResources(), pdf);
            header(canvas.openTag(pagination("Header")), page.getPageSize());
            canvas.closeTag();
            footer(canvas.openTag(pagination("Footer")), page.getPageSize(), n, pages);
            canvas.closeTag();
        }
    }

    private void header(PdfCanvas canvas, Rectangle page) {
        float y = page.getTop() - HEAD + LINE;
        float right = page.getRight() - Look.SIDE;
        float half = (right - Look.SIDE - Look.GAP) / 2;
        lettering.left(canvas, languages.joined(pack.subject()), STYLE, Look.SIDE, y, right - Look.SIDE - DAY);
        lettering.right(canvas, Dates.day(pack.day()), STYLE, right, y, DAY);
        if (languages == Languages.BOTH) {
            lettering.left(canvas, pack.edition().kk(), STYLE, Look.SIDE, y - LINE, half);
            lettering.left(canvas, pack.edition().ru(), STYLE, Look.SIDE + half + Look.GAP, y - LINE, half);
        } else {
            Language language = languages.shown().getFirst();
            lettering.left(canvas, pack.title().in(language), STYLE, Look.SIDE, y - LINE, half);
            lettering.right(canvas, pack.edition().in(language), STYLE, right, y - LINE, half);
        }
        rule(canvas, page.getTop() - HEAD - 8, right, 0.8f, Look.INK);
    }

    private void footer(PdfCanvas canvas, Rectangle page, int number, int pages) {
        float right = page.getRight() - Look.SIDE;
        rule(canvas, FOOT + 14, right, Look.HAIRLINE, Look.LINE);
        lettering.left(canvas, "Senim · " + printed(Sha256.of(pack.machine())), STYLE,
                Look.SIDE, FOOT, right / 2);
        String place = languages == Languages.BOTH ? number + " / " + pages
                : words.in(languages.shown().getFirst(), "page", "page", number, "pages", pages);
        lettering.right(canvas, place, STYLE, right, FOOT, right / 2);
        // on the first page the whole mark stands
        if (number > 1 && !pack.mark().name().isEmpty()) {
            lettering.centre(canvas, pack.mark().name(), STYLE, page.getWidth() / 2, FOOT, OWNER);
        }
    }

    /** The hash in short. */
    static String printed(String hash) {
        return "SHA-256 " + hash.substring(0, 8) + "…" + hash.substring(56);
    }

    private void mark(PdfCanvas canvas, Rectangle page) {
        String mark = languages.joined(words.phrase("draft"));
        canvas.openTag(new CanvasArtifact()).saveState();
        canvas.concatMatrix(0.7071, 0.7071, -0.7071, 0.7071, page.getWidth() / 2, page.getHeight() / 2);
        lettering.centre(canvas, mark, MARK, 0, -MARK.size() / 3);
        canvas.restoreState().closeTag();
    }

    private static void rule(PdfCanvas canvas, float y, float right, float width, com.itextpdf.kernel.colors.Color colour) {
        canvas.saveState().setStrokeColor(colour).setLineWidth(width).moveTo(Look.SIDE, y).lineTo(right, y).stroke()
                .restoreState();
    }

    private static CanvasArtifact pagination(String kind) {
        var artifact = new CanvasArtifact();
        artifact.addProperty(PdfName.Type, new PdfName("Pagination"));
        artifact.addProperty(PdfName.Subtype, new PdfName(kind));
        return artifact;
    }
}
