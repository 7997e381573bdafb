package kz.senim.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulebookCommandTest {

    @TempDir
    private Path folder;
    private Path edition;

    @BeforeEach
    void copy() throws IOException {
        edition = folder.resolve("редакция");
        var shipped = Sample.worked("x").getParent().getParent();
        try (var files = Files.walk(shipped)) {
            for (var file : files.toList()) {
                Files.copy(file, edition.resolve(shipped.relativize(file).toString()));
            }
        }
    }

    @Test
    void theShippedEditionIsSound() {
        var ended = run("rulebook", "check", edition.toString(), "--lang", "kk");
        assertEquals(0, ended.exit(), ended.err());
        assertEquals(List.of("Шешімі бар Заң нормалары: 113 / 113", "Редакцияда қате табылмады: " + edition),
                ended.out().lines().toList());
    }

    @Test
    void everyFaultIsNamedWithFileAndLine() throws IOException {
        var rules = edition.resolve("rules.yaml");
        Files.writeString(rules, Files.readString(rules).replaceFirst("group: regime", "group: regmie"));
        var ended = run("rulebook", "check", edition.toString(), "--lang", "ru");
        assertEquals(1, ended.exit());
        assertTrue(ended.err().startsWith(rules + ":"), ended.err());
        assertTrue(ended.err().contains("regmie"), ended.err());
        assertTrue(ended.out().matches("(?s)Найден.* ошиб.*"), ended.out());
    }

    @Test
    void aForgottenProvisionIsCountedAndNamed() throws IOException {
        var provisions = edition.resolve("provisions.yaml");
        Files.writeString(provisions, Files.readString(provisions).replaceFirst("    questions: \\[library.have]\n", ""));
        var ended = run("rulebook", "check", edition.toString(), "--lang", "ru");
        assertEquals(1, ended.exit());
        assertTrue(ended.out().startsWith("Нормы Закона, у которых есть решение: 112 из 113"), ended.out());
        assertTrue(ended.err().contains("Норма «D1» осталась без решения"), ended.err());
    }

    @Test
    void theCoverageTableNamesEveryProvision() {
        var ended = run("rulebook", "coverage", edition.toString());
        assertEquals(0, ended.exit(), ended.err());
        assertEquals(2 * 113, ended.out().lines().filter(l -> l.matches("\\| [A-Z]+\\d+ \\|.*")).count());
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        var ended = run("rulebook", "check", folder.resolve("жоқ").toString());
        assertEquals(3, ended.exit());
        assertTrue(ended.err().contains("(R2)"), ended.err());
    }

    @Test
    void checkHasToBeNamed() {
        var ended = run("rulebook", "--lang", "kk");
        assertEquals(2, ended.exit());
        assertTrue(ended.err().startsWith("Команда көрсетілмеген"), ended.err());
    }

    private Cli.Ended run(String... args) {
        return new Cli(folder).run(args);
    }
}
