package kz.senim.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Dossiers;
import kz.senim.law.Answers;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.store.H2Shelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterCommandTest {

    @TempDir
    private Path folder;
    private Path data;
    private Dossier kept;

    @BeforeEach
    void aRegister() {
        data = folder.resolve("data");
        kept = in(dossiers -> dossiers.create(Sample.EDITION, Answers.NONE, Map.of(), List.of(
                Risk.own("r1", "Қате баға").withReview(Optional.of(LocalDate.of(2027, 1, 18))), Risk.own("r2", "Баяу")), List.of()));
    }

    private <T> T in(Function<Dossiers, T> work) {
        try (var shelf = H2Shelf.open(data, Cli.CLOCK)) {
            return work.apply(new Dossiers(shelf, Cli.CLOCK));
        }
    }

    private Cli.Ended run(String command, Path file, String... more) {
        var all = new ArrayList<>(List.of("register", command, "--system", kept.id(), file.toString()));
        all.addAll(List.of(more));
        return new Cli(data).run(all.toArray(String[]::new));
    }

    private List<Risk> risks() {
        return in(dossiers -> dossiers.open(kept.id()).risks());
    }

    @ParameterizedTest
    @ValueSource(strings = {"тізілім.xlsx", "тізілім.csv"})
    void whatIsExportedIsImportedAsTheSame(String name) {
        var file = folder.resolve(name);
        var out = run("export", file, "--lang", "both");
        assertEquals(0, out.exit(), out.err());
        assertTrue(out.out().contains(name + ". Рисков: 2."), out.out());
        var seen = run("import", file, "--yes", "--lang", "kk");
        assertEquals(0, seen.exit(), seen.err());
        assertTrue(seen.out().contains("жаңасы 0, өзгергені 0, өзгермегені 2."), seen.out());
        assertEquals(kept.risks(), risks());
    }

    @Test
    void anEditedTableIsShownFirstAndBroughtWithYes() throws IOException {
        var file = folder.resolve("реестр.csv");
        assertEquals(0, run("export", file, "--lang", "ru").exit());
        Files.writeString(file, Files.readString(file).replace("Қате баға;;;;;", "Қате баға;;;;Әсел;").replace("\r\n2;Баяу", "\r\n;Жаңа;;;;;\r\n2;Баяу"));
        var seen = run("import", file, "--lang", "ru");
        assertEquals(0, seen.exit(), seen.err());
        assertTrue(seen.out().contains("новых 1, изменённых 1, без изменений 1"), seen.out());
        assertTrue(seen.out().contains("  в файле: Әсел") && seen.out().contains("Ничего не записано"), seen.out());
        assertEquals(kept.risks(), risks());
        assertTrue(run("import", file, "--yes", "--lang", "ru").out().contains("Реестр загружен"));
        assertEquals("Әсел", risks().getFirst().text(RiskField.OWNER));
        assertEquals(List.of("Қате баға", "Баяу", "Жаңа"), risks().stream().map(r -> r.text(RiskField.TITLE)).toList());
    }

    @Test
    void aCellThatDoesNotFitHindersAllAndIsNamed() throws IOException {
        var file = folder.resolve("реестр.csv");
        run("export", file, "--lang", "ru");
        Files.writeString(file, Files.readString(file).replace("Баяу", "Басқа").replace("18.01.2027", "завтра"));
        var seen = run("import", file, "--yes", "--lang", "ru");
        assertEquals(3, seen.exit());
        assertTrue(seen.err().startsWith("Лист «реестр.csv», строка 2, столбец U (Дата пересмотра): «завтра» не дата."), seen.err());
        assertEquals(kept.risks(), risks());
    }

    @Test
    void deadlinesGoToACalendar() throws IOException {
        var file = folder.resolve("мерзімдер.ics");
        var ended = run("calendar", file, "--lang", "kk", "--days", "1");
        assertEquals(0, ended.exit(), ended.err());
        assertTrue(Files.readString(file).contains("TRIGGER;RELATED=START:-PT15H"), Files.readString(file));
        assertEquals(2, run("calendar", file, "--days", "400").exit());
    }

    @Test
    void whatCannotBeIsTold() {
        var file = folder.resolve("a.xlsx");
        var nobody = new Cli(data).run("register", "export", "--system", "nobody", file.toString(), "--lang", "ru");
        assertEquals(3, nobody.exit());
        assertTrue(nobody.err().contains("P3"), nobody.err());
        assertTrue(run("import", file, "--lang", "kk").err().contains("R2"));
        assertTrue(run("export", folder.resolve("жоқ").resolve("a.csv"), "--lang", "kk").err().contains("P1"));
        assertEquals(2, run("export", file, "--format", "pdf").exit());
        assertEquals(3, new Cli(folder.resolve("empty")).run("register", "import", "--system", "x", file.toString()).exit());
    }
}
