package kz.senim.pack.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import kz.senim.dossier.Trouble;
import kz.senim.pack.model.Languages;
import kz.senim.pack.sheet.RegisterBook.Format;
import kz.senim.risk.Level;
import kz.senim.risk.Levels;
import kz.senim.risk.Measure;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a workbook holds for those who open it. */
class WorkbookTest {

    private static final Risk RISK = Risk.own("r1", "=HYPERLINK(\"http://x\")").with(RiskField.OWNER, "Әсел 😀")
            .withLevels(Levels.NONE.withInitial(Optional.of(new Level(5, 4)))).withReview(Optional.of(LocalDate.of(2027, 1, 18)))
            .with(Measure.own("m1", "+7 701").withDue(Optional.of(LocalDate.of(2026, 12, 1))));

    @TempDir
    private Path folder;

    private Path written(Format format, Languages languages, List<Risk> risks) {
        var file = folder.resolve("тізілім." + format);
        new RegisterBook(Registers.EDITION.words(), "Senim 1").write(Registers.dossier(risks), LocalDate.of(2026, 11, 22),
                languages, format, file);
        return file;
    }

    private static String part(Path file, String name) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            String text = new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("&#x(\\w+);").matcher(text).replaceAll(m -> Matcher.quoteReplacement(
                    Character.toString(Integer.parseInt(m.group(1), 16))));
        }
    }

    @Test
    void aSheetOfRisksAndOneOfMeasuresAndOneOfTheFile() throws IOException {
        String book = part(written(Format.XLSX, Languages.BOTH, List.of(RISK)), "xl/workbook.xml");
        assertTrue(book.contains("Тізілім · Реестр") && book.contains("Шаралар · Меры") && book.contains("Файл туралы · О файле"), book);
    }

    @Test
    void theHeaderStaysTheIdsAreHiddenAndRowsAreFiltered() throws IOException {
        String sheet = part(written(Format.XLSX, Languages.RU, List.of(RISK)), "xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("state=\"frozen\"") && sheet.contains("ySplit=\"1\""), sheet);
        assertTrue(sheet.contains("<autoFilter ref=\"A1:AD2\""), sheet);
        assertTrue(Pattern.compile("<col [^>]*hidden=\"(1|true)\"").matcher(sheet).results().count() == 3, sheet);
    }

    @Test
    void textIsTextAndNumbersAndDaysAreWhatTheyAre() throws IOException {
        String sheet = part(written(Format.XLSX, Languages.KK, List.of(RISK)), "xl/worksheets/sheet1.xml");
        assertFalse(sheet.contains("<f>"), sheet);
        assertTrue(sheet.contains("=HYPERLINK(&quot;http://x&quot;)"), sheet);
        assertTrue(sheet.contains("<v>46405</v>") || sheet.contains("<v>46405.0</v>"), "18.01.2027: " + sheet);
        assertTrue(sheet.contains("<v>20</v>"), sheet);
        assertTrue(sheet.contains("жоғары"), sheet);
        String styles = part(folder.resolve("тізілім.XLSX"), "xl/styles.xml");
        assertTrue(styles.contains("FFFFC7CE") && styles.contains("dd.mm.yyyy") && styles.contains("wrapText"), styles);
    }

    @Test
    void csvOpensInExcelAndRunsNothing() throws IOException {
        String csv = Files.readString(written(Format.CSV, Languages.RU, List.of(RISK, Risk.own("r2", "б;\"в\"\nг"))));
        assertTrue(csv.startsWith("\ufeff№ риска;Риск;Причина;"), csv);
        assertTrue(csv.contains("\r\n1;\"'=HYPERLINK(\"\"http://x\"\")\";"), csv);
        assertTrue(csv.contains(";'+7 701;;01.12.2026;запланирована;"), csv);
        assertTrue(csv.contains("\r\n2;\"б;\"\"в\"\"\nг\";"), csv);
    }

    @Test
    void aTextThatNoCellHoldsIsRefusedAndTheOldFileStays() throws IOException {
        var file = written(Format.XLSX, Languages.RU, List.of(RISK));
        byte[] before = Files.readAllBytes(file);
        var longest = List.of(Risk.own("r1", "ә".repeat(32_767)));
        written(Format.XLSX, Languages.RU, longest);
        assertFalse(before.length == Files.size(file));
        before = Files.readAllBytes(file);
        var trouble = assertThrows(Trouble.class, () -> written(Format.XLSX, Languages.RU, List.of(RISK, Risk.own("r2", "ә".repeat(32_768)))));
        assertEquals(Trouble.Kind.SHEET_TEXT_TOO_LONG, trouble.kind());
        assertEquals("B3", trouble.subject());
        assertEquals(before.length, Files.size(file));
        written(Format.CSV, Languages.RU, List.of(Risk.own("r2", "ә".repeat(32_768))));
    }

    @Test
    void whatCannotBeWrittenIsTold() {
        var nowhere = folder.resolve("жоқ").resolve("тізілім.xlsx");
        var book = new RegisterBook(Registers.EDITION.words(), "Senim 1");
        var trouble = assertThrows(Trouble.class, () -> book.write(Registers.dossier(List.of()), LocalDate.EPOCH, Languages.RU, Format.XLSX, nowhere));
        assertEquals(Trouble.Kind.TARGET_UNWRITABLE, trouble.kind());
    }
}
