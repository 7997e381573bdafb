package kz.senim.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.senim.dossier.Dossiers;
import kz.senim.store.H2Shelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordCommandTest {

    @TempDir
    private Path folder;
    private Path data;
    private Cli cli;

    @BeforeEach
    void anOffice() {
        data = folder.resolve("деректер");
        cli = new Cli(data);
        try (var shelf = H2Shelf.open(data, Cli.CLOCK)) {
            new Dossiers(shelf, Cli.CLOCK).create(Sample.EDITION);
        }
    }

    private Cli.Ended run(String line, String... typed) {
        cli.typed.clear();
        cli.typed.addAll(List.of(typed));
        return cli.run((line + " --lang kk").split(" "));
    }

    @Test
    void isSetAskedForChangedAndRemoved() {
        assertEquals(0, run("password set", "құпия сөз", "құпия сөз").exit());
        var refused = run("list");
        assertEquals(4, refused.exit());
        assertTrue(refused.err().contains("(D9)"), refused.err());
        assertTrue(run("list", "құпиясыз").err().contains("(D10)"));
        assertEquals(0, run("list", "құпия сөз").exit());
        assertEquals(0, run("password set", "құпия сөз", "екінші сөз", "екінші сөз").exit());
        assertEquals(0, run("password remove", "екінші сөз").exit());
        assertEquals(0, run("list").exit());
    }

    @Test
    void filesCanHoldThem() throws IOException {
        var file = Files.writeString(folder.resolve("сөз.txt"), "ұзақ құпиясөз\nбұл жол оқылмайды\n");
        assertEquals(0, cli.run("password", "set", "--new-password-file", file.toString()).exit());
        assertEquals(0, cli.run("list", "--password-file", file.toString()).exit());
        assertEquals(3, cli.run("list", "--password-file", folder.resolve("жоқ.txt").toString()).exit());
    }

    @Test
    void whatWillNotDoIsSaidAndChangesNothing() {
        assertEquals(2, run("password set", "қысқа").exit());
        assertEquals(2, run("password set", "құпия сөз", "құпия сез").exit());
        assertEquals(2, run("password set").exit());
        assertEquals(0, run("list").exit());
    }
}
