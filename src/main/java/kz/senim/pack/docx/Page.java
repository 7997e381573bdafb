package kz.senim.pack.docx;

import java.util.Arrays;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;

/** The body of the document from top to bottom. */
final class Page implements Place {

    private final CTBody body;
    /** What rows are still added to, and which; null and empty where the last thing is no such table. */
    private Grid open;
    private String openStyle = "";
    /** Whether the last thing is a table, and one that words must not come close to. */
    private boolean touching;
    private boolean ruled;

    Page(CTBody body) {
        this.body = body;
    }

    @Override
    public CTP paragraph(String style) {
        if (ruled && !style.startsWith("Heading")) {
            apart();
        }
        close(false);
        return Place.styled(body.addNewP(), style);
    }

    /** A table of its own: a word processor would take two that touch for one. */
    Grid grid(String style, int... widths) {
        apart();
        close(true);
        touching = true;
        return new Grid(body.addNewTbl(), style, false, widths);
    }

    /** A row of two cells side by side. */
    Grid.Row pair(boolean whole) {
        return beside(2, whole);
    }

    /** A row of cells of equal width, in the same table as those right above it. */
    Grid.Row beside(int columns, boolean whole) {
        int[] widths = new int[columns];
        Arrays.fill(widths, (Measure.WIDTH + 2 * Grid.INSET) / columns);
        return row("Sides", true, whole, widths);
    }

    /** A row of a table with rules between its rows, in the same table as those right above it. */
    Grid.Row ruled(String style, boolean whole, int... widths) {
        return row(style, false, whole, widths);
    }

    private Grid.Row row(String style, boolean inset, boolean whole, int... widths) {
        String like = style + widths.length;
        if (!openStyle.equals(like)) {
            apart();
            close(!inset);
            touching = true;
            open = new Grid(body.addNewTbl(), style, inset, widths);
            openStyle = like;
        }
        return open.row(whole);
    }

    /** For the contents, which a word processor makes anew. */
    CTSdtContentBlock contents() {
        apart();
        var block = body.addNewSdt();
        var part = block.addNewSdtPr().addNewDocPartObj();
        part.addNewDocPartGallery().setVal("Table of Contents");
        part.addNewDocPartUnique();
        return block.addNewSdtContent();
    }

    /** After a table there has to be a paragraph. */
    void end() {
        apart();
    }

    private void apart() {
        if (touching) {
            close(false);
            paragraph("Apart");
        }
    }

    private void close(boolean withRules) {
        open = null;
        openStyle = "";
        touching = false;
        ruled = withRules;
    }
}
