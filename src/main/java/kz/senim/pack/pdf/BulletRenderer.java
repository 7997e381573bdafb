package kz.senim.pack.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.renderer.DrawContext;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.layout.renderer.ParagraphRenderer;
import kz.senim.pack.model.Block.Tone;

/** A paragraph with a dot beside its first line. The list's tags say that it is an item, so the dot is decoration. */
final class BulletRenderer extends ParagraphRenderer {

    private static final float RADIUS = 1.5f;
    private static final float FROM_TOP = 7.2f;

    private boolean continued;

    BulletRenderer(Paragraph paragraph) {
        super(paragraph);
    }

    @Override
    public void draw(DrawContext context) {
        super.draw(context);
        if (!continued) {
            Rectangle box = getOccupiedAreaBBox();
            context.getCanvas().openTag(new CanvasArtifact()).saveState().setFillColor(Look.of(Tone.NEUTRAL))
                    .circle(box.getLeft() + 3, box.getTop() - FROM_TOP, RADIUS).fill().restoreState().closeTag();
        }
    }

    @Override
    public IRenderer getNextRenderer() {
        var next = new BulletRenderer((Paragraph) getModelElement());
        next.continued = continued;
        return next;
    }

    @Override
    protected ParagraphRenderer createOverflowRenderer(IRenderer parent) {
        var overflow = super.createOverflowRenderer(parent);
        ((BulletRenderer) overflow).continued = true;
        return overflow;
    }
}
