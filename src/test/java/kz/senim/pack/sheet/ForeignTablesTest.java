package kz.senim.pack.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kz.senim.dossier.Trouble;
import kz.senim.pack.model.Languages;
import kz.senim.pack.sheet.RegisterBook.Format;
import kz.senim.risk.Level;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that other programs have saved, and files that are none of ours. */
class ForeignTablesTest {

    private static final RegisterBook BOOK = new RegisterBook(Registers.EDITION.words(), "Senim 1");

    @TempDir
    private Path folder;

    private static String row(String... cells) {
        return Workbooks.row(2, Arrays.asList(cells));
    }

    private Reading read(String settings, String sheet, String shared) throws IOException {
        return BOOK.read(Workbooks.write(folder.resolve("кесте.xlsx"), settings, sheet, shared), List.of());
    }

    private void refused(Trouble.Kind kind, Path file) {
        assertEquals(kind, assertThrows(Trouble.class, () -> BOOK.read(file, List.of())).kind());
    }

    @Test
    void whatExcelAndLibreOfficeSaveIsRead() throws IOException {
        String row = row("<c><v>3</v></c>", "<c t=\"s\"><v>1</v></c>", "<c t=\"s\"><v>0</v></c>", "<c/>", "<c/>", "<c/>",
                Workbooks.text("ИӘ"), "<c t=\"n\"><v>2.0</v></c>", "<c t=\"str\"><f>1+2</f><v>3</v></c>", "<c/>", "<c/>", "<c/>",
                "<c/>", "<c/>", "<c/>", "<c/>", "<c/>", "<c/>", "<c/>", "<c/>", "<c s=\"4\"><v>46405.5</v></c>");
        var reading = read("", Workbooks.sheet(row), "<si><t xml:space=\"preserve\"> себеп_x000D_\n</t></si>"
                + "<si><r><t>Қате </t></r><r><rPr><b/></rPr><t>баға</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si>");
        var faults = reading.faults();
        assertEquals(List.of(), faults);
        Risk risk = reading.added().getFirst();
        assertEquals("Қате баға", risk.text(RiskField.TITLE));
        assertEquals(" себеп\r\n", risk.text(RiskField.CAUSE));
        assertEquals(Optional.of(new Level(2, 3)), risk.initial());
        assertEquals(Optional.of(LocalDate.of(2027, 1, 18)), risk.review());
    }

    @Test
    void daysMayBeCountedFrom1904() throws IOException {
        var cells = Collections.nCopies(20, "<c/>").toArray(String[]::new);
        cells[1] = Workbooks.text("Қате");
        var all = Arrays.copyOf(cells, 21);
        all[20] = "<c><v>44943</v></c>";
        var reading = read("<workbookPr date1904=\"1\"/>", Workbooks.sheet(row(all)), "");
        assertEquals(Optional.of(LocalDate.of(2027, 1, 18)), reading.added().getFirst().review());
    }

    @Test
    void anotherWorkbookIsNotOurs() throws IOException {
        refused(Trouble.Kind.SHEET_NOT_OURS, Workbooks.write(folder.resolve("a.xlsx"), "", Workbooks.START
                + "<worksheet><sheetData>" + row(Workbooks.text("Баға"), Workbooks.text("Саны")) + "</sheetData></worksheet>", ""));
        refused(Trouble.Kind.SHEET_NOT_OURS, Files.writeString(folder.resolve("a.csv"), "Баға;Саны\n1;2\n"));
        refused(Trouble.Kind.SHEET_NOT_OURS, Files.writeString(folder.resolve("b.csv"), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<worksheet><sheetData><row r=\"x\"/></sheetData></worksheet>", "<worksheet><sheetData>",
        "<worksheet><sheetData><row><c t=\"s\"><v>7</v></c></row></sheetData></worksheet>", "",
        "<worksheet><sheetData><row><c><v>1,5</v></c></row></sheetData></worksheet>",
        "<worksheet><sheetData><row><c r=\"1\" t=\"s\"><v/></c></row></sheetData></worksheet>"})
    void aDamagedOneIsTold(String sheet) throws IOException {
        refused(Trouble.Kind.SHEET_DAMAGED, Workbooks.write(folder.resolve("a.xlsx"), "", sheet, ""));
    }

    @Test
    void entitiesAreNotFollowed() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "SECRET");
        String type = Workbooks.START + "<!DOCTYPE sst [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        refused(Trouble.Kind.SHEET_DAMAGED, Workbooks.write(folder.resolve("a.xlsx"), "", Workbooks.sheet(), type
                + "<sst><si><t>&e;</t></si></sst>"));
    }

    @Test
    @Timeout(60)
    void whatSwellsIsStopped() throws IOException {
        String long100 = " ".repeat(100 << 20);
        refused(Trouble.Kind.SHEET_TOO_LARGE, Workbooks.write(folder.resolve("a.xlsx"), "", Workbooks.sheet()
                .replace("<sheetData>", long100 + "<sheetData>" + long100), Workbooks.START + "<sst>" + long100 + "</sst>"));
    }

    @Test
    void tooManyRowsAreTooMany() throws IOException {
        var rows = new StringBuilder();
        BOOK.write(Registers.dossier(List.of(Risk.own("r", "x"))), LocalDate.EPOCH, Languages.RU, Format.CSV, folder.resolve("a.csv"));
        rows.append(Files.readString(folder.resolve("a.csv")));
        for (int i = 0; i < 20_000; i++) {
            rows.append(i).append(";x\r\n");
        }
        refused(Trouble.Kind.SHEET_TOO_LARGE, Files.writeString(folder.resolve("b.csv"), rows));
        refused(Trouble.Kind.SHEET_TOO_LARGE, Files.write(folder.resolve("c.csv"), new byte[(16 << 20) + 1]));
    }

    @Test
    void lettersThatWereLostAreTold() throws IOException {
        refused(Trouble.Kind.SHEET_ENCODING, Files.writeString(folder.resolve("a.csv"), "№ риска;Риск", Charset.forName("windows-1251")));
        refused(Trouble.Kind.FILE_UNREADABLE, folder.resolve("жоқ.csv"));
        refused(Trouble.Kind.FILE_UNREADABLE, folder);
    }

    /** Whatever is broken in a workbook, it is told as trouble and never as a fault of the program. */
    @Test
    void aByteChangedAnywhereIsNoFaultOfTheProgram() throws IOException {
        var file = folder.resolve("a.xlsx");
        BOOK.write(Registers.dossier(new Registers(7).some(3)), LocalDate.EPOCH, Languages.BOTH, Format.XLSX, file);
        byte[] whole = Files.readAllBytes(file);
        var random = new Random(7);
        for (int i = 0; i < 400; i++) {
            byte[] broken = i % 4 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            if (i % 4 != 0) {
                broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(file, broken);
            try {
                BOOK.read(file, List.of());
            } catch (Trouble told) {
                assertEquals("E", told.kind().code().substring(0, 1));
            }
        }
    }
}
