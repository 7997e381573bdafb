package kz.senim.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossiers;
import kz.senim.law.Answer;
import kz.senim.risk.Risk;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever is typed is found again as it was typed. */
class AnyTextTest {

    private static Path folder;
    private static H2Shelf shelf;

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("senim");
        shelf = H2Shelf.open(folder, Samples.CLOCK, 0);
    }

    @AfterContainer
    static void close() throws IOException {
        shelf.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 100)
    void anyTextSurvives(@ForAll String answer, @ForAll @NotBlank String note, @ForAll List<String> riskWords) {
        String id = Dossiers.newId();
        shelf.add(Samples.empty(id));
        var dossier = Samples.empty(id);
        var changes = Stream.concat(
                Stream.of(new Change.Answered("q", new Answer.Text(answer)), new Change.Noted("q", note)),
                riskWords.stream().limit(3).map(words -> new Change.RiskPut(Risk.own(Dossiers.newId(), words))));
        for (var change : changes.toList()) {
            shelf.apply(id, change, Samples.NOON);
            dossier = dossier.after(change, Samples.NOON);
        }
        assertEquals(dossier, shelf.find(id).orElseThrow());
        shelf.journal(id);
    }
}
