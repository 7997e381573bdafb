package kz.senim.pack.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.canvas.draw.DottedLine;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Tab;
import com.itextpdf.layout.element.TabStop;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.TabAlignment;
import com.itextpdf.layout.properties.VerticalAlignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.senim.pack.model.Pack.Paper;
import kz.senim.pack.pdf.Look.TextStyle;
import kz.senim.pack.pdf.Typefaces.Run;
import kz.senim.text.Language;

/** The table of contents. Its page numbers are written last, into room left for them: nothing is laid out twice. */
final class Contents {

    private static final float ROOM = 20;
    private static final TextStyle STYLE = Look.BODY;

    private record Gap(PdfFormXObject form, String destination) {}

    private final PdfDocument pdf;
    private final Sides sides;
    private final Passages passages;
    private final Typefaces typefaces;
    private final Links links;
    private final List<Gap> gaps = new ArrayList<>();

    Contents(PdfDocument pdf, Sides sides, Passages passages, Typefaces typefaces, Links links) {
        this.pdf = pdf;
        this.sides = sides;
        this.passages = passages;
        this.typefaces = typefaces;
        this.links = links;
    }

    Div of(List<Paper> papers) {
        var all = Prose.role(new Div(), StandardRoles.TOC).setKeepTogether(true);
        for (Paper paper : papers) {
            var item = Prose.role(new Div(), StandardRoles.TOCI).setMarginBottom(5).setKeepTogether(true);
            all.add(item.add(sides.put(!sides.both(), language -> line(paper, language))));
        }
        return all;
    }

    /** @param pages of the papers by their destination */
    void number(Map<String, Integer> pages) {
        var lettering = new Lettering(typefaces);
        for (Gap gap : gaps) {
            var canvas = new PdfCanvas(gap.form(), pdf);
            lettering.right(canvas, pages.get(gap.destination()).toString(), STYLE, ROOM, 0, ROOM);
        }
    }

    /** The title with its dotted leader, which may take several lines, and the number beside the last of them. */
    private Table line(Paper paper, Language language) {
        float room = sides.width() - ROOM;
        var line = new Table(new float[] {room, ROOM}).setWidth(sides.width()).setFixedLayout();
        line.getAccessibilityProperties().setRole(StandardRoles.REFERENCE).setLanguage(language.locale().toLanguageTag());
        var title = Passages.untagged(passages.empty(STYLE));
        for (Run run : typefaces.runs(paper.title().in(language), Face.REGULAR)) {
            title.add(links.to(run.text(), paper.id()).setFont(run.font()).setFontColor(Look.INK));
        }
        title.add(Passages.untagged(new Text(" "))).add(new Tab());
        title.addTabStops(new TabStop(room, TabAlignment.RIGHT, new DottedLine(0.6f, 3)));
        return line.addCell(Sides.bare().add(title))
                .addCell(Sides.bare().add(gap(paper)).setVerticalAlignment(VerticalAlignment.BOTTOM));
    }

    private Paragraph gap(Paper paper) {
        var form = new PdfFormXObject(new Rectangle(ROOM, STYLE.size()));
        gaps.add(new Gap(form, paper.id()));
        var number = new Image(form);
        number.getAccessibilityProperties().setRole(StandardRoles.SPAN);
        return Passages.untagged(passages.empty(STYLE)).add(number);
    }
}
