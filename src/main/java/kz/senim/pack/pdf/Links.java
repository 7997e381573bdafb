package kz.senim.pack.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.annot.PdfLinkAnnotation;
import com.itextpdf.kernel.pdf.navigation.PdfExplicitDestination;
import com.itextpdf.layout.element.Link;
import com.itextpdf.layout.renderer.DrawContext;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.layout.renderer.LinkRenderer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Pack;

/** Links inside the file: to the quoted units of the law, and from there back to where they are cited. */
final class Links {

    private static final float ABOVE = 24;

    private final PdfDocument pdf;
    private final Set<String> quoted;
    private final Map<String, TreeMap<Integer, Float>> citedOn = new HashMap<>();

    Links(PdfDocument pdf, Pack pack) {
        this.pdf = pdf;
        this.quoted = pack.papers().stream().flatMap(p -> p.blocks().stream())
                .filter(Block.Quote.class::isInstance).map(b -> ((Block.Quote) b).anchor())
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** Whether the anchor stands in this pack; a paper made alone may cite what it does not quote. */
    boolean leadsSomewhere(String anchor) {
        return quoted.contains(anchor);
    }

    /** A link to a quote, which remembers the pages it is drawn on. */
    Link citation(String text, String anchor) {
        var link = to(text, anchor);
        link.setNextRenderer(new CitingRenderer(link, anchor));
        return link;
    }

    Link to(String text, String destination) {
        return link(text, PdfAction.createGoTo(destination));
    }

    /** Pages drawn so far on which the anchor is cited. */
    List<Integer> pagesCiting(String anchor) {
        return List.copyOf(citedOn.getOrDefault(anchor, new TreeMap<>()).keySet());
    }

    Link back(String anchor, int page) {
        float top = citedOn.get(anchor).get(page);
        return link(Integer.toString(page),
                PdfAction.createGoTo(PdfExplicitDestination.createXYZ(pdf.getPage(page), 0, top, 0)));
    }

    private static Link link(String text, PdfAction action) {
        var annotation = new PdfLinkAnnotation(new Rectangle(0, 0));
        annotation.setAction(action);
        annotation.setContents(new PdfString(text, "UnicodeBig"));
        annotation.setFlag(PdfAnnotation.PRINT);
        annotation.setBorder(new com.itextpdf.kernel.pdf.PdfArray(new float[] {0, 0, 0}));
        return new Link(text, annotation);
    }

    private final class CitingRenderer extends LinkRenderer {
        private final String anchor;

        CitingRenderer(Link link, String anchor) {
            super(link, link.getText());
            this.anchor = anchor;
        }

        @Override
        public void draw(DrawContext context) {
            super.draw(context);
            citedOn.computeIfAbsent(anchor, a -> new TreeMap<>())
                    .putIfAbsent(getOccupiedArea().getPageNumber(), getOccupiedArea().getBBox().getTop() + ABOVE);
        }

        @Override
        public IRenderer getNextRenderer() {
            return new CitingRenderer((Link) getModelElement(), anchor);
        }
    }
}
