package kz.senim.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.senim.dossier.Dossiers;
import kz.senim.store.H2Shelf;
import kz.senim.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BackupCommandTest {

    @TempDir
    private Path folder;
    private Path data;
    private String copy;
    private Cli cli;

    @BeforeEach
    void anOffice() {
        data = folder.resolve("деректер");
        copy = folder.resolve("көшірме.zip").toString();
        cli = new Cli(data);
        add();
    }

    private void add() {
        try (var shelf = H2Shelf.open(data, Cli.CLOCK)) {
            new Dossiers(shelf, Cli.CLOCK).create(Sample.EDITION);
        }
    }

    private int systems() {
        try (var shelf = H2Shelf.open(data, Cli.CLOCK)) {
            return shelf.all().size();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isSavedShownListedAndPutBack(Language language) {
        String in = language.code();
        assertEquals(0, cli.run("backup", "save", copy, "--lang", in).exit());
        add();
        var shown = cli.run("backup", "show", copy, "--lang", in);
        assertEquals(0, shown.exit());
        assertTrue(shown.out().strip().endsWith(": 1"), shown.out());
        assertEquals(2, systems());
        assertEquals(0, cli.run("backup", "restore", copy, "--lang", in).exit());
        assertEquals(1, systems());
        assertTrue(cli.run("backup", "list", "--lang", in).out().contains("before-restore"));
    }

    @Test
    void onANewComputerACopyIsEnough() {
        cli.run("backup", "save", copy);
        var other = new Cli(folder.resolve("жаңа"));
        assertEquals(0, other.run("backup", "restore", copy).exit());
        assertEquals(cli.run("list").out(), other.run("list").out());
    }

    @Test
    void theCopysOwnPasswordIsAskedFor() throws IOException {
        cli.typed.addAll(List.of("құпия сөз", "құпия сөз"));
        assertEquals(0, cli.run("password", "set").exit());
        cli.typed.add("құпия сөз");
        assertEquals(0, cli.run("backup", "save", copy).exit());
        var other = new Cli(folder.resolve("жаңа"));
        var refused = other.run("backup", "show", copy);
        assertEquals(4, refused.exit());
        assertTrue(refused.err().contains("(D9)") && refused.err().contains(copy), refused.err());
        var file = Files.writeString(folder.resolve("сөз.txt"), "құпия сөз\n").toString();
        assertEquals(0, other.run("backup", "show", copy, "--copy-password-file", file).exit());
        assertEquals(0, other.run("backup", "restore", copy, "--copy-password-file", file).exit());
        assertEquals(0, other.run("list", "--password-file", file).exit());
    }

    @Test
    void whatIsNoCopyIsRefused() throws IOException {
        Files.writeString(Path.of(copy), "no copy");
        var refused = cli.run("backup", "restore", copy);
        assertEquals(3, refused.exit());
        assertTrue(refused.err().contains("(D13)"), refused.err());
        assertEquals(3, cli.run("backup", "show", copy).exit());
        assertEquals(1, systems());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aDamagedDatabaseIsRecoveredAndASoundOneLeftAlone(Language language) throws IOException {
        String in = language.code();
        assertFalse(cli.run("recover", "--lang", in).out().contains(".zip"));
        Files.write(data.resolve("senim.mv.db"), new byte[20]);
        assertEquals(4, cli.run("list", "--lang", in).exit());
        var recovered = cli.run("recover", "--lang", in);
        assertEquals(0, recovered.exit(), recovered.err());
        assertTrue(recovered.out().contains("damaged-"), recovered.out());
        assertEquals(0, cli.run("list", "--lang", in).exit());
        assertEquals(1, systems());
    }
}
