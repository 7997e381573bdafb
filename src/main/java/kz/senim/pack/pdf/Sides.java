package kz.senim.pack.pdf;

import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.layout.tagging.IAccessibleElement;
import java.util.List;
import java.util.function.Function;
import kz.senim.pack.model.Inline;
import kz.senim.pack.model.Languages;
import kz.senim.text.Language;
import kz.senim.text.Phrase;

/**
 * Puts a passage in the language of the export, or in both side by side: Kazakh left, Russian right, starting level.
 * Side by side is drawn as a table of one row, but not tagged as one: a reader hears the passage, then its twin.
 */
final class Sides {

    private final List<Language> languages;

    Sides(Languages languages) {
        this.languages = languages.shown();
    }

    List<Language> languages() {
        return languages;
    }

    boolean both() {
        return languages.size() > 1;
    }

    /** Whether there is nothing to put side by side: one language only, or the same words in both. */
    boolean once(Phrase text) {
        return !both() || text.kk().equals(text.ru());
    }

    boolean once(Inline text) {
        return !both() || text.common();
    }

    /** With the remarks of either language where it stands once for both. */
    Inline shown(Inline text) {
        return both() && text.common() ? text.once() : text;
    }

    /** Of the column that a language has. */
    float width() {
        return both() ? (Look.WIDTH - Look.GAP) / 2 : Look.WIDTH;
    }

    Language first() {
        return languages.getFirst();
    }

    /** Once across where the text is the same, else beside each other. */
    IBlockElement put(boolean once, Function<Language, ? extends IBlockElement> side) {
        return once ? side.apply(first()) : beside(side);
    }

    Table beside(Function<Language, ? extends IBlockElement> side) {
        var table = columns(2);
        float half = Look.GAP / 2;
        table.addCell(bare().setPaddingRight(half).add(side.apply(Language.KK)));
        table.addCell(bare().setPaddingLeft(half).add(side.apply(Language.RU)));
        return table;
    }

    /** A heading is one heading, in two languages. */
    Table beside(String role, Function<Language, ? extends IBlockElement> side) {
        var table = beside(language -> {
            var words = side.apply(language);
            var tag = ((IAccessibleElement) words).getAccessibilityProperties();
            tag.setRole(com.itextpdf.kernel.pdf.tagging.StandardRoles.SPAN);
            return words;
        });
        table.getAccessibilityProperties().setRole(role);
        return table;
    }

    /** An untagged table of equal columns over the whole width. */
    static Table columns(int count) {
        var table = new Table(UnitValue.createPercentArray(count)).useAllAvailableWidth().setFixedLayout();
        return Passages.untagged(table);
    }

    /** An untagged cell without border or padding. */
    static Cell bare() {
        return Passages.untagged(new Cell().setBorder(Border.NO_BORDER).setPadding(0));
    }

    static Div group() {
        return Passages.untagged(new Div());
    }
}
