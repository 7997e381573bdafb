package kz.senim.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.senim.cli.Console;
import kz.senim.cli.ExitCode;
import kz.senim.dossier.Trouble;
import kz.senim.rulebook.Editions;
import kz.senim.store.H2Shelf;
import kz.senim.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {

    @TempDir
    private Path folder;
    private final StringWriter err = new StringWriter();
    private final List<Throwable> logged = new ArrayList<>();

    @Test
    void dossiersAndRulesAreOpenAndClosedAgain() {
        try (var opening = opening()) {
            var services = opening.open(Optional.empty());
            services.dossiers().create(services.usual("").id());
            assertEquals(ExitCode.DONE, opening.ended());
        }
        try (var shelf = H2Shelf.open(folder, Clock.systemUTC())) {
            assertEquals(1, shelf.all().size());
        }
    }

    /** As with a second instance: the window says it, the program ends with it, and trying again is possible. */
    @Test
    void aDatabaseThatDoesNotOpenIsToldAndCanBeTriedAgain() throws IOException {
        H2Shelf.open(folder, Clock.systemUTC()).close();
        var file = folder.resolve("senim.mv.db");
        var sound = Files.readAllBytes(file);
        Files.write(file, new byte[sound.length]);
        try (var opening = opening()) {
            var trouble = assertThrows(Trouble.class, () -> opening.open(Optional.empty()));
            assertTrue(trouble.kind().ofDatabase());
            assertEquals(ExitCode.DATABASE, opening.ended());
            assertTrue(err.toString().contains("(" + trouble.kind().code() + ")"), err.toString());
            Files.write(file, sound);
            assertEquals(0, opening.open(Optional.empty()).dossiers().all().size());
            assertEquals(ExitCode.DONE, opening.ended());
        }
        assertEquals(List.of(), logged);
    }

    private Opening opening() {
        var console = new Console(new PrintWriter(err, true), new PrintWriter(err, true), Language.KK);
        return new Opening(folder, Clock.systemUTC(), console, Editions::new, (_, fault) -> logged.add(fault));
    }
}
