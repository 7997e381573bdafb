package kz.senim.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertEquals("Редакцияда қате табылмады: " + edition, ended.out().strip());
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
