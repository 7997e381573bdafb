package kz.senim.pack.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.senim.dossier.Change;
import kz.senim.pack.model.Languages;
import kz.senim.pack.sheet.RegisterBook.Format;
import kz.senim.risk.Risk;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What is written is read as it was, in each format and language. */
class RoundTripTest {

    private static final RegisterBook BOOK = new RegisterBook(Registers.EDITION.words(), "Senim test");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void anyRegisterIsReadAsItWasWritten(@ForAll long seed, @ForAll Format format, @ForAll Languages languages)
            throws IOException {
        var risks = new Registers(seed).some(6);
        var file = Files.createTempFile("register", "." + format);
        try {
            BOOK.write(Registers.dossier(risks), DAY, languages, format, file);
            brought(file, risks);
        } finally {
            Files.delete(file);
        }
    }

    private static void brought(Path file, List<Risk> risks) {
        var empty = BOOK.read(file, List.of());
        assertEquals(List.of(), empty.faults());
        assertEquals(risks, empty.added());
        assertEquals(risks.stream().<Change>map(Change.RiskPut::new).toList(), empty.changes());
        var again = BOOK.read(file, risks);
        assertEquals(risks, again.same());
        assertTrue(again.asItWas());
        assertEquals(List.of(), again.changes());
    }
}
