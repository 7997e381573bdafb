package kz.senim.pack.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.layout.element.Image;
import kz.senim.pack.model.Block.HeatMaps;
import kz.senim.pack.model.Block.Tone;
import kz.senim.risk.HeatMap;
import kz.senim.risk.Level;
import kz.senim.text.Language;
import kz.senim.text.Words;

/** The two heat maps as one vector figure with its words. */
final class HeatMapFigure {

    private static final float LARGEST = 27;
    private static final float BETWEEN = 2;
    private static final float LEFT = 12;
    private static final float GRID = 26;
    private static final float ABOVE = 28;

    private final PdfDocument pdf;
    private final Lettering lettering;
    private final Words words;
    private final float width;
    private final float pitch;

    /** @param width of the column it stands in; the second map starts at its middle */
    HeatMapFigure(PdfDocument pdf, Lettering lettering, Words words, float width) {
        this.width = width;
        this.pitch = Math.min(LARGEST, (width / 2 - LEFT - BETWEEN) / Level.HIGHEST);
        this.pdf = pdf;
        this.lettering = lettering;
        this.words = words;
    }

    Image of(HeatMaps maps, Language language) {
        var form = new PdfFormXObject(new Rectangle(width, GRID + Level.HIGHEST * pitch + ABOVE));
        var canvas = new PdfCanvas(form, pdf);
        map(canvas, 0, maps.before().in(language), maps.first(), language);
        map(canvas, (width + (pitch < LARGEST ? 0 : Look.GAP)) / 2, maps.after().in(language), maps.second(), language);
        var image = new Image(form);
        image.getAccessibilityProperties().setAlternateDescription(maps.alternative().in(language))
                .setLanguage(language.locale().toLanguageTag());
        return image;
    }

    private void map(PdfCanvas canvas, float left, String caption, HeatMap map, Language language) {
        float grid = left + LEFT;
        float room = Level.HIGHEST * pitch - BETWEEN;
        float top = GRID + Level.HIGHEST * pitch;
        lettering.left(canvas, caption, Look.LABEL.bold().in(Look.INK), grid, top + 17, room);
        lettering.left(canvas, "↑ " + words.in(language, "heatmap.likelihood"), Look.LABEL, grid, top + 4, room);
        lettering.right(canvas, words.in(language, "heatmap.impact") + " →", Look.LABEL, grid + room, 3, room);
        for (int n = 1; n <= Level.HIGHEST; n++) {
            float along = (n - 1) * pitch + cell() / 2;
            lettering.right(canvas, Integer.toString(n), Look.LABEL, grid - 5, GRID + along - 3, LEFT);
            lettering.centre(canvas, Integer.toString(n), Look.LABEL, grid + along, GRID - 11);
            for (int impact = 1; impact <= Level.HIGHEST; impact++) {
                field(canvas, grid + (impact - 1) * pitch, GRID + (n - 1) * pitch, new Level(n, impact), map);
            }
        }
    }

    private void field(PdfCanvas canvas, float x, float y, Level level, HeatMap map) {
        canvas.saveState().setFillColor(tint(level)).roundRectangle(x, y, cell(), cell(), 2).fill().restoreState();
        int count = map.count(level.likelihood(), level.impact());
        if (count > 0) {
            lettering.centre(canvas, Integer.toString(count), Look.CELL.bold(), x + cell() / 2, y + cell() / 2 - 3);
        }
    }

    private float cell() {
        return pitch - BETWEEN;
    }

    private static Color tint(Level level) {
        return Look.map(switch (level.band()) {
            case LOW -> Tone.GOOD;
            case MEDIUM -> Tone.ATTENTION;
            case HIGH -> Tone.STOP;
        });
    }
}
