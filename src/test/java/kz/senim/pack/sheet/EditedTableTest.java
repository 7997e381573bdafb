package kz.senim.pack.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kz.senim.pack.model.Languages;
import kz.senim.pack.sheet.CellFault.Kind;
import kz.senim.pack.sheet.RegisterBook.Format;
import kz.senim.risk.Level;
import kz.senim.risk.Levels;
import kz.senim.risk.Measure;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.text.Language;
import kz.senim.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes of a table that somebody has edited. */
class EditedTableTest {

    private static final RegisterBook BOOK = new RegisterBook(Registers.EDITION.words(), "Senim 1");
    private static final Risk OWN = Risk.own("r1", "Қате баға").withLevels(Levels.NONE.withInitial(Optional.of(new Level(4, 3))))
            .with(Measure.own("m1", "Тексеру")).with(Measure.own("m2", "Оқыту"));
    private static final Risk KNOWN = Risk.of("r2", Registers.EDITION.risks().templates().getFirst());

    @TempDir
    private Path folder;

    private Reading edited(UnaryOperator<List<String>> edit) throws IOException {
        var file = folder.resolve("реестр.csv");
        BOOK.write(Registers.dossier(List.of(OWN, KNOWN)), LocalDate.EPOCH, Languages.RU, Format.CSV, file);
        var lines = new ArrayList<>(Arrays.asList(Files.readString(file).split("\r\n")));
        Files.writeString(file, String.join("\r\n", edit.apply(lines)));
        return BOOK.read(file, List.of(OWN, KNOWN));
    }

    private static UnaryOperator<List<String>> cell(int line, RiskColumn column, String value) {
        return lines -> {
            var fields = new ArrayList<>(Arrays.asList(lines.get(line).split(";", -1)));
            fields.set(column.ordinal(), value);
            lines.set(line, String.join(";", fields));
            return lines;
        };
    }

    private static CellFault only(Reading reading) {
        assertEquals(1, reading.faults().size(), reading.faults().toString());
        assertTrue(reading.changes().isEmpty());
        return reading.faults().getFirst();
    }

    @Test
    void aChangedCellChangesItsRiskOnly() throws IOException {
        var reading = edited(cell(1, RiskColumn.OWNER, "Әсел"));
        assertEquals(List.of(OWN.with(RiskField.OWNER, "Әсел")), reading.changed());
        assertEquals(List.of(KNOWN), reading.same());
        assertEquals(1, reading.changes().size());
    }

    @Test
    void wordsOfTheCatalogueStayUntypedAndOthersAreTyped() throws IOException {
        assertEquals(List.of(OWN, KNOWN), edited(lines -> lines).same());
        var typed = edited(cell(3, RiskColumn.TITLE, "Өз сөзім"));
        assertEquals(List.of(KNOWN.with(RiskField.TITLE, "Өз сөзім")), typed.changed());
        String kazakh = Registers.EDITION.words().risks().get(KNOWN.template()).title().kk();
        assertEquals(List.of(OWN, KNOWN), edited(cell(3, RiskColumn.TITLE, '"' + kazakh + '"')).same());
        assertEquals(List.of(OWN, KNOWN), edited(cell(3, RiskColumn.TITLE, "")).same());
    }

    @Test
    void rowsAreAddedWithTheirMeasures() throws IOException {
        var reading = edited(lines -> {
            lines.add("7;Жаңа;;;;;иә;2;5;;;;;;;;;;;азайту;18/1/2027;;;;;;;;;;Мера 1;;2027-02-01;ОРЫНДАЛДЫ;;;;");
            lines.add("7;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;Мера 2;;;;;;;");
            lines.add("1;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;Мера 3;;;;;;;");
            return lines;
        });
        assertEquals(List.of(), reading.faults());
        var added = reading.added().getFirst();
        assertEquals("Жаңа", added.text(RiskField.TITLE));
        assertTrue(added.misuse());
        assertEquals(Optional.of(new Level(2, 5)), added.initial());
        assertEquals(Optional.of(LocalDate.of(2027, 1, 18)), added.review());
        assertEquals(List.of("Мера 1", "Мера 2"), added.measures().stream().map(Measure::text).toList());
        assertEquals(Measure.State.DONE, added.measures().getFirst().state());
        assertEquals(List.of("Тексеру", "Оқыту", "Мера 3"), reading.changed().getFirst().measures().stream().map(Measure::text).toList());
        assertTrue(added.id().length() > 30, "a fresh id");
    }

    @Test
    void whatIsMissingIsToldAndStays() throws IOException {
        var reading = edited(lines -> lines.subList(0, 2));
        assertEquals(List.of(KNOWN), reading.absent());
        assertEquals(List.of(OWN.measures().getLast()), reading.absentMeasures());
        assertEquals(List.of(OWN), reading.same());
        assertEquals(List.of(), reading.changes());
    }

    @ParameterizedTest
    @CsvSource({"REVIEW, 31.02.2027, DATE", "REVIEW, завтра, DATE", "INITIAL_IMPACT, 6, LEVEL", "INITIAL_IMPACT, 0, LEVEL",
        "INITIAL_IMPACT, '2,5', LEVEL", "INITIAL_IMPACT, много, LEVEL", "INITIAL_IMPACT, '', HALF_LEVEL", "TREATMENT, забыть, WORD",
        "MISUSE, может быть, WORD", "TEMPLATE, no-such, UNKNOWN_TEMPLATE", "ID, a b, BAD_ID", "ID, r2, DOUBLE_ID",
        "LINKS, nowhere, LINK", "CLOSED_WHY, просто, CLOSED_WITHOUT_DAY", "ACCEPTED_BY, Әсел, NOT_ACCEPTED"})
    void whatDoesNotFitIsToldWithItsPlace(RiskColumn column, String value, Kind kind) throws IOException {
        var faults = edited(cell(1, column, value)).faults();
        assertTrue(faults.stream().anyMatch(f -> f.kind() == kind), faults.toString());
        assertTrue(faults.stream().allMatch(f -> f.row() >= 2 && !f.column().isEmpty()), faults.toString());
    }

    @Test
    void aFaultIsToldInWords() throws IOException {
        var fault = only(edited(cell(1, RiskColumn.REVIEW, "завтра")));
        String told = fault.told(Words.load("sheet")).in(Language.RU);
        assertEquals("Лист «реестр.csv», строка 2, столбец U (Дата пересмотра): «завтра» не дата. Напишите её так: 18.01.2027.", told);
    }

    @Test
    void aColumnThatIsGoneIsTold() throws IOException {
        var fault = edited(lines -> {
            lines.set(0, lines.getFirst().replace("Дата пересмотра", "Когда"));
            return lines;
        }).faults().getFirst();
        assertEquals(Kind.NO_COLUMN, fault.kind());
        assertTrue(fault.value().contains("Дата пересмотра"), fault.value());
    }

    @Test
    void aMeasureOfNoRiskIsTold() throws IOException {
        assertEquals(Kind.NO_RISK, only(edited(lines -> {
            lines.add("77;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;Мера;;;;;;;");
            return lines;
        })).kind());
    }

    @Test
    void columnsMayBeMovedAndTheSeparatorAndTheLanguageChanged() throws IOException {
        var file = folder.resolve("x.csv");
        for (var languages : Languages.values()) {
            BOOK.write(Registers.dossier(List.of(OWN)), LocalDate.EPOCH, languages, Format.CSV, file);
            var turned = Files.readAllLines(file).stream().map(line -> line.replace("\ufeff", ""))
                    .map(line -> String.join("\t", Arrays.asList(line.split(";", -1)).reversed())).toList();
            Files.writeString(file, String.join("\n", turned));
            assertEquals(List.of(OWN), BOOK.read(file, List.of(OWN)).same(), turned.toString());
        }
    }
}
