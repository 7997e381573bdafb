package kz.senim.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Dossiers;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.store.H2Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListTest {

    @TempDir
    private Path folder;

    @Test
    void theJournalOfEachSystemIsVerified() {
        var empty = new Cli(folder).run("journal", "verify", "--lang", "ru");
        assertEquals(0, empty.exit(), empty.err());
        String id = kept(new Answers(Map.of("role.code", Answer.chosen("we"))));
        var ended = new Cli(folder).run("journal", "verify", "--lang", "kk");
        assertEquals(0, ended.exit(), ended.err());
        assertTrue(ended.out().matches("(?s)" + id + "  2  [0-9a-f]{64}\\R.*"), ended.out());
    }

    @Test
    void everySystemStandsOnALineWithItsId() {
        var answers = new Answers(Map.of(Dossier.SYSTEM_NAME, new Answer.Text("Тапсырыс боты"),
                Dossier.ORGANISATION_NAME, new Answer.Text("ИП «Айжан»")));
        String id = kept(answers);
        var ended = new Cli(folder).run("list", "--lang", "kk");
        assertEquals(0, ended.exit(), ended.err());
        assertEquals(id + "  22.11.2026  Тапсырыс боты · ИП «Айжан»", ended.out().strip());
    }

    private String kept(Answers answers) {
        try (var shelf = H2Shelf.open(folder, Cli.CLOCK)) {
            return new Dossiers(shelf, Cli.CLOCK).create("e", answers, Map.of(), List.of(), List.of()).id();
        }
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() {
        var absent = folder.resolve("жоқ");
        var ended = new Cli(folder).run("list", "--data", absent.toString(), "--lang", "kk");
        assertEquals(0, ended.exit(), ended.err());
        assertTrue(ended.out().startsWith("Бұл қалтада әзірге бірде-бір жүйе жоқ: "), ended.out());
        assertTrue(Files.notExists(absent));
    }

    @Test
    void aDatabaseThatDoesNotOpenEndsWithFourAndIsLeftAlone() throws Exception {
        H2Shelf.open(folder, Cli.CLOCK).close();
        var file = folder.resolve("senim.mv.db");
        var broken = new byte[100_000];
        Files.write(file, broken);
        var ended = new Cli(folder).run("list");
        assertEquals(4, ended.exit());
        assertTrue(ended.err().startsWith("База данных не открылась: файл повреждён (D2)"), ended.err());
        assertEquals(broken.length, Files.size(file));
    }
}
