package kz.senim.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Dossiers;
import kz.senim.dossier.Version.SignOff;
import kz.senim.law.Answer;
import kz.senim.risk.Risk;
import kz.senim.store.H2Shelf;
import kz.senim.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionCommandTest {

    @TempDir
    private Path folder;
    private Path data;
    private String system;
    private Cli cli;

    @BeforeEach
    void aSystem() {
        data = folder.resolve("деректер");
        cli = new Cli(data);
        system = on(dossiers -> named(dossiers, dossiers.create(Sample.EDITION), "Бот")).id();
    }

    private <T> T on(Function<Dossiers, T> work) {
        try (var shelf = H2Shelf.open(data, Cli.CLOCK)) {
            return work.apply(new Dossiers(shelf, Cli.CLOCK));
        }
    }

    private static Dossier named(Dossiers dossiers, Dossier dossier, String name) {
        return dossiers.change(dossier, new Change.Answered(Dossier.SYSTEM_NAME, new Answer.Text(name)));
    }

    private Cli.Ended run(String command, String... more) {
        var all = new ArrayList<>(List.of("version", command, "--system", system));
        all.addAll(List.of(more));
        return cli.run(all.toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isKeptListedComparedAndBroughtBack(Language language) {
        String in = language.code();
        assertEquals(0, run("keep", "  Аудитке дейін ", "--lang", in).exit());
        assertEquals(1, run("compare", "Аудитке дейін", "--lang", in).out().lines().count(), "nothing has changed yet");
        on(dossiers -> dossiers.change(named(dossiers, dossiers.open(system), "Робот"),
                new Change.RiskPut(Risk.own("r", "Бот жаңылады"))));
        var listed = run("list", "--lang", in).out();
        assertEquals(1, listed.lines().count());
        assertTrue(listed.strip().endsWith("  Аудитке дейін"), listed);
        var compared = run("compare", "Аудитке дейін", "--lang", in);
        assertEquals(0, compared.exit());
        assertTrue(compared.out().lines().anyMatch(line -> line.contains("Бот") && line.contains("Робот")), compared.out());
        assertTrue(compared.out().contains("Бот жаңылады"), compared.out());
        assertEquals(compared.out(), run("compare", listed.split(" ")[0], "--lang", in).out());
        assertEquals(0, run("restore", "Аудитке дейін", "--lang", in).exit());
        var back = on(dossiers -> dossiers.open(system));
        assertEquals("Бот", back.systemName());
        assertEquals(List.of(), back.risks());
        assertEquals(0, cli.run("journal", "verify").exit());
    }

    @Test
    void aNameThatTwoHaveIsNoneAndTheIdIs() {
        run("keep", "бір");
        named("Робот");
        run("keep", "бір");
        var refused = run("restore", "бір");
        assertEquals(3, refused.exit());
        assertTrue(refused.err().contains("(P4)"), refused.err());
        assertEquals("Робот", on(dossiers -> dossiers.open(system)).systemName());
        assertEquals(0, run("restore", run("list").out().split(" ")[0]).exit());
        assertEquals("Бот", on(dossiers -> dossiers.open(system)).systemName());
    }

    private void named(String name) {
        on(dossiers -> named(dossiers, dossiers.open(system), name));
    }

    @Test
    void whoSignedItOffIsTold() {
        on(dossiers -> dossiers.signOff(dossiers.open(system), "Қол қойылды", new SignOff("Әсел\u001b[2J", "ab".repeat(32))));
        var listed = run("list").out();
        assertTrue(listed.contains("ab".repeat(32)), listed);
        assertFalse(listed.contains("\u001b"), "what was typed does not steer the terminal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare", "restore"})
    void aStateThatIsNotThereIsRefused(String command) {
        var refused = run(command, "жоқ");
        assertEquals(3, refused.exit());
        assertTrue(refused.err().contains("(P4)") && refused.err().contains("жоқ"), refused.err());
    }

    @Test
    void aBlankNameIsNoName() {
        assertEquals(2, run("keep", "  ").exit());
        assertEquals(1, run("list").out().lines().count());
        assertFalse(run("list").out().contains(system));
    }

    @Test
    void withoutTheSystemOrTheFolderNothingIsMade() {
        system = "жоқ";
        assertTrue(run("list").err().contains("(P3)"));
        assertEquals(3, run("keep", "a").exit());
        var nowhere = folder.resolve("бос");
        assertEquals(3, new Cli(nowhere).run("version", "list", "--system", "x").exit());
        assertFalse(Files.exists(nowhere));
    }
}
