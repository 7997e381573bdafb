package kz.senim.pack.docx;

import java.util.List;
import kz.senim.pack.model.Inline;
import kz.senim.pack.model.Pack.Paper;
import kz.senim.text.Phrase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** The table of contents: its entries are there already, the numbers of pages are the word processor's to find. */
final class Contents {

    private static final String FIELD = " TOC \\o \"1-1\" \\h \\z \\u ";
    private static final String STYLE = "TOC1";

    private final Sides sides;

    Contents(Sides sides) {
        this.sides = sides;
    }

    static String bookmark(int paper) {
        return "_Toc" + (100_000_000 + paper);
    }

    /** @param first number of the first paper that is named */
    void set(CTSdtContentBlock block, Phrase title, List<Paper> papers, int first) {
        var heading = Place.styled(block.addNewP(), "TOCHeading");
        Passages.heading(heading, title, sides.shown(Inline.of(title)));
        for (int i = 0; i < papers.size(); i++) {
            var entry = Place.styled(block.addNewP(), STYLE);
            if (i == 0) {
                begin(entry);
            }
            entry(entry, papers.get(i).title(), bookmark(first + i));
        }
        mark(Place.styled(block.addNewP(), "Apart"), STFldCharType.END);
    }

    private static void begin(CTP paragraph) {
        mark(paragraph, STFldCharType.BEGIN);
        paragraph.addNewR().addNewInstrText().setStringValue(FIELD);
        mark(paragraph, STFldCharType.SEPARATE);
    }

    private static void mark(CTP paragraph, STFldCharType.Enum type) {
        var mark = paragraph.addNewR().addNewFldChar();
        mark.setFldCharType(type);
        if (type == STFldCharType.BEGIN) {
            mark.setDirty(true);
        }
    }

    private void entry(CTP paragraph, Phrase title, String bookmark) {
        var link = paragraph.addNewHyperlink();
        link.setAnchor(bookmark);
        link.setHistory(true);
        for (var language : sides.shown(Inline.of(title))) {
            var run = link.addNewR();
            boolean twin = language != sides.first();
            Passages.dress(run, language, twin ? "Twin" : Passages.PLAIN);
            if (twin) {
                run.addNewBr();
            }
            run.addNewT().setStringValue(Legible.of(title.in(language).replaceAll("\\s+", " ")));
        }
        link.addNewR().addNewTab();
        link.addNewFldSimple().setInstr(" PAGEREF " + bookmark + " \\h ");
    }
}
