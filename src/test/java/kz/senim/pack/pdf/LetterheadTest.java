package kz.senim.pack.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kz.senim.mark.LogoFile;
import kz.senim.mark.Logos;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Mark;
import kz.senim.pack.model.Mark.Logo;
import kz.senim.pack.model.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterheadTest {

    private static final String NAME = "«Әділ кеңес» ЖШС ₸ 👩";
    private static final List<String> CONTACTS = List.of("Алматы қ., Абай даңғылы, 10", "+7 727 000 00 00", "kenes@example.kz", SamplePack.KAZAKH);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Languages.class)
    void staysArchivalAndAccessibleAndIsReadOut(Languages languages) throws Exception {
        byte[] file = PdfPackTest.render(pack(new Mark(NAME, CONTACTS, Optional.of(logo()))), languages);
        assertEquals(List.of(), Validation.faults(file, "3a"));
        assertEquals(List.of(), Validation.faults(file, "ua1"));
        var tagged = new TaggedText(file);
        var first = tagged.elements().stream().filter(e -> e.role().equals("Figure")).findFirst().orElseThrow();
        assertEquals(NAME, first.alternative());
        CONTACTS.forEach(line -> assertTrue(Texts.found(tagged.whole(), line), line));
    }

    @Test
    void theNameStandsOnEveryPageAndTheContactsOnTheFirst() throws Exception {
        byte[] file = PdfPackTest.render(pack(new Mark("«Әділ кеңес» ЖШС", CONTACTS, Optional.of(logo()))), Languages.RU);
        for (int n = 1; n <= 3; n++) {
            assertEquals(1, page(file, n).split("«Әділ кеңес» ЖШС", -1).length - 1, "page " + n);
            assertEquals(n == 1, page(file, n).contains("kenes@example.kz"));
        }
    }

    @Test
    void eachPartMayBeMissing() throws Exception {
        for (var mark : List.of(new Mark("", List.of(), Optional.of(logo())), new Mark(NAME, List.of(), Optional.empty()),
                new Mark("", CONTACTS, Optional.empty()))) {
            byte[] file = PdfPackTest.render(pack(mark), Languages.KK);
            assertEquals(List.of(), Validation.faults(file, "3a"));
            assertEquals(List.of(), Validation.faults(file, "ua1"));
        }
        var unnamed = new TaggedText(PdfPackTest.render(pack(new Mark("", List.of(), Optional.of(logo()))), Languages.KK));
        assertTrue(unnamed.elements().stream().anyMatch(e -> "Логотип".equals(e.alternative())));
    }

    @Test
    void theLongestWordsAndTheOddestLogosFit() throws Exception {
        var lines = Collections.nCopies(Mark.CONTACTS, "ж".repeat(Mark.LONGEST));
        for (byte[] png : List.of(Logos.png(4000, 1), Logos.png(1, 4000))) {
            var logo = LogoFile.read(Files.write(folder.resolve("l.png"), png));
            byte[] file = PdfPackTest.render(pack(new Mark("қ".repeat(Mark.LONGEST), lines, Optional.of(logo))), Languages.BOTH);
            assertEquals(List.of(), Validation.faults(file, "ua1"));
            assertTrue(Texts.found(new TaggedText(file).whole(), lines.getFirst()));
        }
    }

    @Test
    void withoutAMarkNothingIsAddedAndWithOneTheSameBytesComeAgain() throws Exception {
        var bare = pack(Mark.NONE);
        byte[] before = PdfPackTest.render(SamplePack.of(false, SamplePack.cover(), SamplePack.passport()), Languages.KK);
        assertArrayEquals(before, PdfPackTest.render(bare, Languages.KK));
        var marked = pack(new Mark(NAME, CONTACTS, Optional.of(logo())));
        byte[] once = PdfPackTest.render(marked, Languages.KK);
        assertArrayEquals(once, PdfPackTest.render(marked, Languages.KK));
        assertFalse(Arrays.equals(id(before), id(once)));
    }

    /** The end of the file names what it is known by. */
    private static byte[] id(byte[] file) throws Exception {
        try (var pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(file)))) {
            return pdf.getOriginalDocumentId().getValueBytes();
        }
    }

    private Logo logo() throws Exception {
        return LogoFile.read(Files.write(folder.resolve("таңба.svg"), Logos.bytes(Logos.SVG)));
    }

    private static Pack pack(Mark mark) {
        return SamplePack.of(false, SamplePack.cover(), SamplePack.passport()).with(mark);
    }

    private static String page(byte[] file, int number) throws Exception {
        try (var pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(file)))) {
            return PdfTextExtractor.getTextFromPage(pdf.getPage(number));
        }
    }
}
