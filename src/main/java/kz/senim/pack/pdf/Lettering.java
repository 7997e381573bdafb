package kz.senim.pack.pdf;

import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import java.util.List;
import kz.senim.pack.pdf.Look.TextStyle;
import kz.senim.pack.pdf.Typefaces.Run;

/** Single lines drawn straight on a canvas: headers, footers, figures. */
final class Lettering {

    private static final String MORE = "…";

    /** Share of the usual size down to which a line is set smaller rather than cut. */
    private static final float SMALLEST = 0.75f;

    private final Typefaces typefaces;

    Lettering(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** @param room what does not fit is set a little smaller, or else ends in "…" */
    void left(PdfCanvas canvas, String line, TextStyle usual, float x, float y, float room) {
        var style = smaller(line, usual, room);
        draw(canvas, runs(fitting(line, style, room), style), style, x, y);
    }

    void right(PdfCanvas canvas, String line, TextStyle usual, float right, float y, float room) {
        var style = smaller(line, usual, room);
        var runs = runs(fitting(line, style, room), style);
        draw(canvas, runs, style, right - width(runs, style), y);
    }

    void centre(PdfCanvas canvas, String line, TextStyle usual, float middle, float y, float room) {
        var style = smaller(line, usual, room);
        centre(canvas, fitting(line, style, room), style, middle, y);
    }

    void centre(PdfCanvas canvas, String line, TextStyle style, float middle, float y) {
        var runs = runs(line, style);
        draw(canvas, runs, style, middle - width(runs, style) / 2, y);
    }

    private TextStyle smaller(String line, TextStyle style, float room) {
        float share = room / width(runs(line, style), style);
        return share >= 1 || share < SMALLEST ? style
                : new TextStyle(style.size() * share * 0.99f, style.colour(), style.strong(), style.leading());
    }

    private String fitting(String line, TextStyle style, float room) {
        String whole = line.replaceAll("\\s+", " ").strip();
        if (width(runs(whole, style), style) <= room) {
            return whole;
        }
        int end = whole.length();
        String shorter = whole;
        while (end > 0 && width(runs(shorter, style), style) > room) {
            end = whole.offsetByCodePoints(end, -1);
            shorter = whole.substring(0, end).stripTrailing() + MORE;
        }
        return shorter;
    }

    private List<Run> runs(String line, TextStyle style) {
        return typefaces.runs(line, style.strong() ? Face.BOLD : Face.REGULAR);
    }

    private static float width(List<Run> runs, TextStyle style) {
        return (float) runs.stream().mapToDouble(r -> r.font().getWidth(r.text(), style.size())).sum();
    }

    private static void draw(PdfCanvas canvas, List<Run> runs, TextStyle style, float x, float y) {
        canvas.saveState().setFillColor(style.colour()).beginText().moveText(x, y);
        for (Run run : runs) {
            canvas.setFontAndSize(run.font(), style.size()).showText(run.text());
        }
        canvas.endText().restoreState();
    }
}
