package kz.senim.pack.pdf;

import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.UnitValue;
import java.util.List;
import kz.senim.pack.model.Block.Fact;
import kz.senim.pack.model.Inline;
import kz.senim.text.Language;

/** Rows of label and value: the label beside its value, or above it where two languages share the width. */
final class Facts {

    private static final float[] WIDTHS = {32, 68};
    /** A value that is the same in both languages is said under either label, unless it is longer than this. */
    private static final int TWICE = 100;
    /** Labels up to this length take one line, so their values start level by themselves. */
    private static final int ONE_LINE = 44;

    private final Sides sides;
    private final Passages passages;

    Facts(Sides sides, Passages passages) {
        this.sides = sides;
        this.passages = passages;
    }

    Div of(List<Fact> facts) {
        return sides.both() ? stacked(facts) : Sides.group().add(rows(facts, sides.first()));
    }

    private Table rows(List<Fact> facts, Language language) {
        var table = new Table(UnitValue.createPercentArray(WIDTHS)).useAllAvailableWidth().setFixedLayout();
        for (Fact fact : facts) {
            var label = cell(language, fact).add(passages.of(fact.label(), language, Look.CELL.in(Look.MUTED)));
            label.getAccessibilityProperties().setRole(StandardRoles.TH).addAttributes(rowScope());
            table.addCell(label.setPaddingRight(10));
            table.addCell(cell(language, fact).add(passages.of(fact.value(), language, Look.BODY)));
        }
        return table;
    }

    private static Cell cell(Language language, Fact fact) {
        return Tables.lined(new Cell()).setKeepTogether(Tables.brief(fact.value(), language));
    }

    private Div stacked(List<Fact> facts) {
        var all = Sides.group();
        for (Fact fact : facts) {
            var group = Sides.group().setPaddingTop(4).setPaddingBottom(5).setBorderBottom(line())
                    .setKeepTogether(Tables.brief(fact.value(), Language.RU));
            boolean once = sides.once(fact.value()) && Passages.length(fact.value(), sides.first()) > TWICE;
            if (once || fact.label().kk().length() > ONE_LINE || fact.label().ru().length() > ONE_LINE) {
                group.add(sides.put(false, language -> label(fact, language)));
                group.add(sides.put(once, language -> value(once ? sides.shown(fact.value()) : fact.value(), language)));
            } else {
                group.add(sides.put(false, language -> Sides.group().add(label(fact, language)).add(value(fact.value(), language))));
            }
            all.add(group);
        }
        return all;
    }

    private Paragraph label(Fact fact, Language language) {
        return passages.of(fact.label(), language, Look.LABEL);
    }

    private Paragraph value(Inline text, Language language) {
        return passages.of(text, language, Look.BODY);
    }

    private static Border line() {
        return new SolidBorder(Look.LINE, Look.HAIRLINE);
    }

    private static PdfStructureAttributes rowScope() {
        var scope = new PdfStructureAttributes("Table");
        scope.addEnumAttribute("Scope", PdfName.Row.getValue());
        return scope;
    }
}
