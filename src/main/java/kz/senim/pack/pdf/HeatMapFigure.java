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

    private static final float CELL = 19.5f;
    private static final float PITCH = 21.5f;
    private static final float LEFT = 12;
    private static final float MAP = LEFT + Level.HIGHEST * PITCH;
    private static final float WIDTH = 2 * MAP - 2;
    private static final float GRID = 26;
    private static final float HEIGHT = GRID + Level.HIGHEST * PITCH + 30;

    private final PdfDocument pdf;
    private final Lettering lettering;
    private final Words words;

    HeatMapFigure(PdfDocument pdf, Lettering lettering, Words words) {
        this.pdf = pdf;
        this.lettering = lettering;
        this.words = words;
    }

    Image of(HeatMaps maps, Language language) {
        var form = new PdfFormXObject(new Rectangle(WIDTH, HEIGHT));
        var canvas = new PdfCanvas(form, pdf);
        map(canvas, 0, maps.before().in(language), maps.first(), language);
        map(canvas, MAP, maps.after().in(language), maps.second(), language);
        var image = new Image(form);
        image.getAccessibilityProperties().setAlternateDescription(maps.alternative().in(language))
                .setLanguage(language.locale().toLanguageTag());
        return image;
    }

    private void map(PdfCanvas canvas, float left, String caption, HeatMap map, Language language) {
        float top = GRID + Level.HIGHEST * PITCH;
        lettering.left(canvas, caption, Look.LABEL.bold().in(Look.INK), left + LEFT, top + 16, MAP - LEFT);
        lettering.left(canvas, "↑ " + words.in(language, "heatmap.likelihood"), Look.LABEL, left + LEFT, top + 4, MAP - LEFT);
        lettering.right(canvas, words.in(language, "heatmap.impact") + " →", Look.LABEL, left + MAP - 2, 4, MAP - LEFT);
        for (int n = 1; n <= Level.HIGHEST; n++) {
            lettering.right(canvas, Integer.toString(n), Look.LABEL, left + LEFT - 4, GRID + (n - 1) * PITCH + 7, LEFT);
            lettering.centre(canvas, Integer.toString(n), Look.LABEL, left + LEFT + (n - 1) * PITCH + CELL / 2, GRID - 11);
            for (int impact = 1; impact <= Level.HIGHEST; impact++) {
                cell(canvas, left + LEFT + (impact - 1) * PITCH, GRID + (n - 1) * PITCH, new Level(n, impact), map);
            }
        }
    }

    private void cell(PdfCanvas canvas, float x, float y, Level level, HeatMap map) {
        canvas.saveState().setFillColor(tint(level)).roundRectangle(x, y, CELL, CELL, 2).fill().restoreState();
        int count = map.count(level.likelihood(), level.impact());
        if (count > 0) {
            lettering.centre(canvas, Integer.toString(count), Look.CELL.bold(), x + CELL / 2, y + 7.5f);
        }
    }

    private static Color tint(Level level) {
        return Look.map(switch (level.band()) {
            case LOW -> Tone.GOOD;
            case MEDIUM -> Tone.ATTENTION;
            case HIGH -> Tone.STOP;
        });
    }
}
