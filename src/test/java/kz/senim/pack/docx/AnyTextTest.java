package kz.senim.pack.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
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
import kz.senim.pack.pdf.SamplePack;
import kz.senim.text.Phrase;
import kz.senim.text.Words;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Whatever a user types stands in the file as it is or as its code; it never stops an export, nor damages the file. */
class AnyTextTest {

    @Property(tries = 40)
    void anyTextIsFoundAgain(@ForAll @Size(min = 1, max = 12) List<String> texts) throws Exception {
        var pack = SamplePack.of(true, new Paper("cover", Phrase.same(texts.getFirst()), List.of()), paper(texts));
        byte[] file = Docx.render(pack, Languages.RU);
        String written = new Docx(file).whole();
        texts.forEach(text -> assertTrue(written.contains(Docx.squeezed(named(text))), () -> codes(text)));
        var path = Files.createTempFile("senim", ".docx");
        try {
            new DocxPack(Words.load("pdf")).check(Files.write(path, file), pack, Languages.RU);
        } finally {
            Files.delete(path);
        }
    }

    private static Paper paper(List<String> texts) {
        var blocks = new ArrayList<Block>();
        texts.forEach(t -> blocks.add(new Block.Paragraph(Style.BODY, Inline.of(Phrase.same(t)))));
        texts.forEach(t -> blocks.add(new Block.Heading(2, Phrase.same(t))));
        blocks.add(new Block.Table(Phrase.same(texts.getFirst()), List.of(new Column(Phrase.same("2"), 1), new Column(Phrase.same("3"), 3)),
                texts.stream().map(t -> List.of(Cell.of(Inline.strong(Phrase.same(t))),
                        Cell.of(Inline.EMPTY.and(Phrase.same(t), Emphasis.ITALIC)))).toList()));
        return new Paper("any", Phrase.same(texts.getLast()), blocks);
    }

    @Test
    void everyCharacterIsWrittenOrNamed() throws Exception {
        var texts = IntStream.rangeClosed(0, 0x10FFFF / 512).mapToObj(AnyTextTest::row).toList();
        String written = new Docx(Docx.render(SamplePack.of(false, new Paper("cover", Phrase.same("1"), List.of()),
                paper(texts.subList(0, 140))), Languages.KK)).whole();
        texts.subList(0, 140).forEach(text -> assertTrue(written.contains(Docx.squeezed(named(text))), () -> codes(text)));
    }

    @Test
    void whatXmlForbidsStandsAsItsCodeAndTheRestAsItself() {
        assertEquals("а[U+0007]б[U+0000][U+D800]в[U+FFFE][U+202E]г    д\nе\nё", Legible.of("а\u0007б\u0000\uD800в\uFFFE\u202Eг\tд\r\nе\u2028ё"));
        String kept = "👩‍💻 中文 שלום ☐☑ ₸ № za\u0301 қ\u00ADи";
        assertEquals(kept, Legible.of(kept));
    }

    /** Said anew here: line ends are space; controls, halves of pairs, marks that turn the others, and no characters are named. */
    private static String named(String text) {
        return text.codePoints().mapToObj(c -> {
            boolean space = Character.isWhitespace(c) && c < 0x1C || c == 0x85;
            boolean odd = c < 0x20 || c >= 0x7F && c < 0xA0 || c >= 0xD800 && c < 0xE000 || c % 0x10000 >= 0xFFFE
                    || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
            return space ? " " : odd ? "[U+%04X]".formatted(c) : Character.toString(c);
        }).collect(Collectors.joining());
    }

    private static String row(int number) {
        return IntStream.range(number * 512, number * 512 + 512).filter(c -> c < 0xD800 || c > 0xDFFF).collect(StringBuilder::new,
                StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static String codes(String text) {
        return text.codePoints().mapToObj("%04X"::formatted).collect(Collectors.joining(" "));
    }
}
