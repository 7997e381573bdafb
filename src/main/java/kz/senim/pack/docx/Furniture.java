package kz.senim.pack.docx;

import java.math.BigInteger;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Pack;
import kz.senim.pack.model.Sha256;
import kz.senim.text.Dates;
import kz.senim.text.Language;
import kz.senim.text.Words;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** What stands on every page: whose system and which edition above, the page's number below, the draft's mark behind. */
final class Furniture {

    /** A longer name would push down the text of every page; it stands whole on the cover. */
    private static final int LONGEST = 160;
    private static final int DAY = 1400;
    private static final int HALF = Measure.WIDTH / 2;
    private static final String STYLE = "Header";
    private static final String RIGHT = "HeaderRight";

    private final Pack pack;
    private final Languages languages;
    private final Sides sides;
    private final Words words;

    Furniture(Pack pack, Languages languages, Sides sides, Words words) {
        this.pack = pack;
        this.languages = languages;
        this.sides = sides;
        this.words = words;
    }

    void putOn(XWPFDocument document) {
        header(document.createHeader(HeaderFooterType.DEFAULT)._getHdrFtr());
        footer(document.createFooter(HeaderFooterType.DEFAULT)._getHdrFtr());
        measure(document.getDocument().getBody().getSectPr());
    }

    private void header(CTHdrFtr header) {
        var grid = new Grid(header.addNewTbl(), "RunningHeader", false, HALF, HALF - DAY, DAY);
        var first = grid.row(true);
        text(first.cell(2).paragraph(STYLE), sides.joined(pack.subject()), sides.first());
        text(first.cell().paragraph(RIGHT), Dates.day(pack.day()), sides.first());
        var second = grid.row(true);
        boolean both = languages == Languages.BOTH;
        text(second.cell().paragraph(STYLE), (both ? pack.edition() : pack.title()).in(sides.first()), sides.first());
        var last = sides.languages().getLast();
        text(second.cell(2).paragraph(RIGHT), pack.edition().in(last), last);
        var below = Place.styled(header.addNewP(), RIGHT);
        if (pack.draft()) {
            String mark = sides.joined(words.phrase("draft"));
            Passages.run(below, mark, sides.first(), "DraftMark");
            Watermark.behind(below, mark);
        }
    }

    private static void text(CTP paragraph, String text, Language language) {
        String line = text.replaceAll("\\s+", " ").strip();
        int end = Math.min(LONGEST, line.length());
        boolean within = end < line.length() && Character.isLowSurrogate(line.charAt(end));
        Passages.run(paragraph, end == line.length() ? line : line.substring(0, within ? end - 1 : end) + "…", language, Passages.PLAIN);
    }

    private void footer(CTHdrFtr footer) {
        var paragraph = Place.styled(footer.addNewP(), "Footer");
        String hash = Sha256.of(pack.machine());
        text(paragraph, "Senim · SHA-256 " + hash.substring(0, 8) + "…" + hash.substring(56), sides.first());
        paragraph.addNewR().addNewTab();
        if (!pack.mark().name().isEmpty()) {
            text(paragraph, pack.mark().name(), sides.first());
        }
        paragraph.addNewR().addNewTab();
        String place = languages == Languages.BOTH ? "{page} / {pages}" : words.in(sides.first(), "page");
        for (String part : place.splitWithDelimiters("\\{\\w+}", 0)) {
            switch (part) {
                case "{page}" -> field(paragraph, "PAGE");
                case "{pages}" -> field(paragraph, "NUMPAGES");
                default -> Passages.run(paragraph, part, sides.first(), Passages.PLAIN);
            }
        }
    }

    private void field(CTP paragraph, String name) {
        var field = paragraph.addNewFldSimple();
        field.setInstr(" " + name + " ");
        Passages.fill(field.addNewR(), "1", sides.first(), Passages.PLAIN);
    }

    private static void measure(CTSectPr section) {
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(Measure.PAGE_WIDTH));
        size.setH(BigInteger.valueOf(Measure.PAGE_HEIGHT));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(Measure.TOP));
        margins.setBottom(BigInteger.valueOf(Measure.BOTTOM));
        margins.setLeft(BigInteger.valueOf(Measure.SIDE));
        margins.setRight(BigInteger.valueOf(Measure.SIDE));
        margins.setHeader(BigInteger.valueOf(Measure.HEADER));
        margins.setFooter(BigInteger.valueOf(Measure.FOOTER));
        margins.setGutter(BigInteger.ZERO);
    }
}
