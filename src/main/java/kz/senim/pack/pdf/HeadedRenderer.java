package kz.senim.pack.pdf;

import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.layout.LayoutContext;
import com.itextpdf.layout.layout.LayoutResult;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.layout.renderer.TableRenderer;

/**
 * A table whose header never stays alone at the foot of a page: there it would be drawn and tagged twice.
 * The library means to see to it, but compares heights without regard to rounding.
 */
final class HeadedRenderer extends TableRenderer {

    /** @param table with all its rows */
    HeadedRenderer(Table table) {
        super(table);
    }

    @Override
    public LayoutResult layout(LayoutContext context) {
        var result = super.layout(context);
        boolean alone = result.getStatus() == LayoutResult.PARTIAL && !forced()
                && result.getSplitRenderer() instanceof HeadedRenderer begun
                && begun.rows.isEmpty() && begun.getChildRenderers().isEmpty();
        return alone ? new LayoutResult(LayoutResult.NOTHING, null, null, result.getOverflowRenderer(), this) : result;
    }

    private boolean forced() {
        return Boolean.TRUE.equals(getPropertyAsBoolean(Property.FORCED_PLACEMENT));
    }

    @Override
    public IRenderer getNextRenderer() {
        return new HeadedRenderer((Table) getModelElement());
    }
}
