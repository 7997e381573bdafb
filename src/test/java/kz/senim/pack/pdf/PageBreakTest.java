package kz.senim.pack.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Block.Cell;
import kz.senim.pack.model.Block.Column;
import kz.senim.pack.model.Block.Style;
import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.model.Inline;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Pack.Paper;
import kz.senim.text.Phrase;
import org.junit.jupiter.api.Test;

/** A heading or a table's header never stands alone at the foot of a page, wherever the page happens to end. */
class PageBreakTest {

    @Test
    void headingHeaderAndFirstRowStayTogether() throws Exception {
        var papers = new ArrayList<>(List.of(new Paper("cover", Phrase.same("cover"), List.of())));
        for (int lines = 30; lines < 48; lines++) {
            papers.add(paper(lines));
        }
        byte[] file = PdfPackTest.render(SamplePack.of(false, papers.toArray(Paper[]::new)), Languages.BOTH);
        long tables = new TaggedText(file).elements().stream().filter(e -> e.role().equals("Table")).count();
        assertEquals(tables, new TaggedText(file).elements().stream().filter(e -> e.role().equals("THead")).count());
        var pages = pages(file);
        for (int lines = 30; lines < 48; lines++) {
            String heading = "<Heading" + lines + ">";
            String row = "<Row" + lines + ">";
            assertTrue(pages.stream().anyMatch(p -> p.contains(heading) && p.contains("<Header>") && p.contains(row)), heading);
        }
    }

    /** Some lines, headings of two levels, a table with a toned cell: as papers have it. */
    private static Paper paper(int lines) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(Style.BODY, Inline.of(Phrase.same(String.join("\n", Collections.nCopies(lines, "x"))))));
        blocks.add(new Block.Heading(2, Phrase.same("<Heading" + lines + ">")));
        blocks.add(new Block.Heading(3, new Phrase("3", "III")));
        var rows = IntStream.range(0, 3).mapToObj(i -> List.of(new Cell(Inline.of(Phrase.same("1")), Tone.STOP),
                Cell.of(Inline.of(new Phrase("<Row" + lines + "> мәтін ".repeat(1), "текст ".repeat(60)))))).toList();
        blocks.add(new Block.Table(Phrase.same("s"), List.of(new Column(Phrase.same("№"), 1),
                new Column(new Phrase("<Header>", "столбец"), 4)), rows));
        return new Paper("p" + lines, Phrase.same("paper " + lines), blocks);
    }

    private static List<String> pages(byte[] file) throws Exception {
        try (var pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(file)))) {
            return IntStream.rangeClosed(1, pdf.getNumberOfPages())
                    .mapToObj(n -> PdfTextExtractor.getTextFromPage(pdf.getPage(n))).toList();
        }
    }
}
