package kz.senim.pack.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Block.Cell;
import kz.senim.pack.model.Block.Column;
import kz.senim.pack.model.Block.Style;
import kz.senim.pack.model.Inline;
import kz.senim.pack.model.Inline.Emphasis;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Pack.Paper;
import kz.senim.text.Phrase;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Whatever a user types is drawn, or stands as its code; it never stops an export. */
class AnyTextTest {

    private static final int ROWS = 0x3000 / 64;

    @Property(tries = 8)
    void anyTextIsFoundAgain(@ForAll @Size(min = 1, max = 15) List<String> texts) throws Exception {
        var blocks = new ArrayList<Block>();
        texts.forEach(t -> blocks.add(new Block.Paragraph(Style.BODY, Inline.of(Phrase.same(t)))));
        blocks.add(new Block.Table(Phrase.same("1"), List.of(new Column(Phrase.same("2"), 1), new Column(Phrase.same("3"), 3)),
                texts.stream().map(t -> List.of(Cell.of(Inline.strong(Phrase.same(t))),
                        Cell.of(Inline.EMPTY.and(Phrase.same(t), Emphasis.ITALIC)))).toList()));
        var pack = SamplePack.of(true, new Paper("any", Phrase.same("any"), blocks));
        String drawn = new TaggedText(PdfPackTest.render(pack, Languages.RU)).whole();
        texts.forEach(text -> assertTrue(Texts.found(drawn, text), () -> codes(text)));
    }

    @Test
    void everyCharacterIsDrawnOrNamed() throws Exception {
        // every character up to the CJK blocks, which no face draws, and one of each 64 after them
        String rest = IntStream.range(ROWS, 0x10FFFF / 64).map(i -> i * 64).collect(StringBuilder::new,
                StringBuilder::appendCodePoint, StringBuilder::append).substring(0, 2000);
        var blocks = IntStream.range(0, ROWS).<Block>mapToObj(i -> new Block.Paragraph(Style.BODY,
                Inline.of(Phrase.same(row(i))).and(Phrase.same(rest.substring(4 * i, 4 * i + 4)), Emphasis.STRONG))).toList();
        byte[] file = PdfPackTest.render(SamplePack.of(false, new Paper("all", Phrase.same("all"), blocks)), Languages.KK);
        assertEquals(List.of(), Validation.faults(file, "3a"));
        String drawn = new TaggedText(file).whole();
        IntStream.range(0, ROWS).forEach(i -> assertTrue(Texts.found(drawn, row(i)), () -> codes(row(i))));
    }

    @Test
    void kazakhLettersAndSignsAreDrawnAsThemselvesInEachFace() throws Exception {
        byte[] file = PdfPackTest.render(SamplePack.of(false, SamplePack.oddities()), Languages.KK);
        String drawn = new TaggedText(file).whole();
        String once = TaggedText.squeezed(SamplePack.KAZAKH);
        assertTrue(drawn.contains(once + once + once));
        assertFalse(drawn.contains("[U+04"));
        assertTrue(drawn.contains("шоу[U+1F469][U+1F4BB][U+4E2D][U+6587]"));
        assertTrue(drawn.contains("☐☑⚠≥≤→≈✓Ωა[U+D800]záй"));
    }

    private static String codes(String text) {
        return text.codePoints().mapToObj("%04X"::formatted).collect(Collectors.joining(" "));
    }

    private static String row(int number) {
        return IntStream.range(number * 64, number * 64 + 64).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append).toString();
    }
}
