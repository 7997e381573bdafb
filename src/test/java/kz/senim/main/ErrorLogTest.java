package kz.senim.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrorLogTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void itHoldsWhereItHappenedAndNothingOfWhatWasTyped() throws IOException {
        var cause = new IllegalArgumentException("ИП «Айжан», БИН 123456789012");
        log(new IllegalStateException("answer: ИП «Айжан»", cause));
        var text = Files.readString(folder.resolve("деректер/errors.log"));
        assertTrue(text.startsWith("2026-11-22T09:00:00Z"), text);
        assertTrue(text.contains("IllegalStateException") && text.contains("IllegalArgumentException"), text);
        assertTrue(text.contains("ErrorLogTest.java"), text);
        assertFalse(text.contains("Айжан") || text.contains("123456789012"), text);
    }

    @Test
    void faultsAreAddedOneAfterTheOther() throws IOException {
        log(new IllegalStateException());
        log(new IllegalStateException());
        try (var lines = Files.lines(folder.resolve("деректер/errors.log"))) {
            assertEquals(2, lines.filter(l -> l.equals("2026-11-22T09:00:00Z")).count());
        }
    }

    @Test
    void whereItCannotBeWrittenTheProgramGoesOn() throws IOException {
        Files.writeString(folder.resolve("деректер"), "a file");
        log(new IllegalStateException());
        assertEquals("a file", Files.readString(folder.resolve("деректер")));
    }

    private void log(Throwable fault) {
        new ErrorLog(folder.resolve("деректер"), CLOCK).accept(fault);
    }
}
