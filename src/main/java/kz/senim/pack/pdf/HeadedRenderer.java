package kz.senim.pack.pdf;

import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.layout.LayoutContext;
import com.itextpdf.layout.layout.LayoutResult;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.layout.renderer.TableRenderer;

/** A table whose header never stays alone at the foot of a page: there it would be drawn and tagged twice. */
final class HeadedRenderer extends TableRenderer {

    HeadedRenderer(Table table) {
        super(table);
    }

    @Override
    public LayoutResult layout(LayoutContext context) {
        var result = super.layout(context);
        boolean alone = result.getStatus() == LayoutResult.PARTIAL
                && result.getSplitRenderer() instanceof HeadedRenderer split && split.rows.isEmpty();
        return alone ? new LayoutResult(LayoutResult.NOTHING, null, null, result.getOverflowRenderer(), this) : result;
    }

    @Override
    public IRenderer getNextRenderer() {
        return new HeadedRenderer((Table) modelElement);
    }
}
