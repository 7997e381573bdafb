package kz.senim.pack.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.renderer.DivRenderer;
import com.itextpdf.layout.renderer.DrawContext;
import com.itextpdf.layout.renderer.IRenderer;
import java.util.List;
import kz.senim.pack.model.Block.Bar;
import kz.senim.pack.model.Block.Tone;

/** The levels of a scale as short bars: filled for sure, tinted for possible, outlined for excluded. Decoration: the words say it. */
final class Bars extends DivRenderer {

    static final float HEIGHT = 5;
    private static final float WIDTH = 30;
    private static final float STEP = 34;

    private final List<Bar> bars;
    private final Tone tone;

    Bars(Div div, List<Bar> bars, Tone tone) {
        super(div);
        this.bars = bars;
        this.tone = tone;
    }

    @Override
    public void draw(DrawContext context) {
        super.draw(context);
        Rectangle box = getOccupiedAreaBBox();
        PdfCanvas canvas = context.getCanvas().openTag(new CanvasArtifact()).saveState().setLineWidth(Look.HAIRLINE);
        for (int i = 0; i < bars.size(); i++) {
            canvas.roundRectangle(box.getLeft() + i * STEP + 0.3, box.getBottom(), WIDTH, HEIGHT, HEIGHT / 2);
            switch (bars.get(i)) {
                case SURE -> canvas.setFillColor(Look.of(tone)).setStrokeColor(Look.of(tone)).fillStroke();
                case POSSIBLE -> canvas.setFillColor(Look.soft(tone)).setStrokeColor(Look.of(tone)).fillStroke();
                case EXCLUDED -> canvas.setStrokeColor(Look.OUTLINE).stroke();
            }
        }
        canvas.restoreState().closeTag();
    }

    @Override
    public IRenderer getNextRenderer() {
        return new Bars((Div) getModelElement(), bars, tone);
    }
}
