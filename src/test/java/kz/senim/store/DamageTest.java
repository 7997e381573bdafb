package kz.senim.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;
import kz.senim.law.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** H2 notices little damage by itself; here none goes unnoticed, and none is made worse. */
class DamageTest {

    private static final String WORDS = "THE WORDS THAT WERE TYPED";

    @TempDir
    Path folder;

    Path file;
    List<Dossier> saved;

    @BeforeEach
    void fill() {
        file = folder.resolve("senim.mv.db");
        try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0)) {
            for (int i = 0; i < 4; i++) {
                shelf.add(Samples.full("d" + i));
            }
            shelf.apply("d1", new Change.Answered("q", new Answer.Text(WORDS)), Samples.NOON.plusSeconds(99));
            saved = shelf.all();
        }
    }

    private void refused(Kind kind) throws IOException {
        byte[] before = Files.readAllBytes(file);
        expect(kind, _ -> { });
        assertTrue(Arrays.equals(before, Files.readAllBytes(file)), "the refused file was changed");
    }

    private void expect(Kind kind, Consumer<H2Shelf> use) {
        var trouble = assertThrows(Trouble.class, () -> {
            try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0)) {
                use.accept(shelf);
            }
        });
        assertEquals(kind, trouble.kind());
        assertEquals(file.toString(), trouble.subject());
    }

    private void sql(String statement, Object... values) throws SQLException {
        try (var connection = Connecting.toWrite(folder, Optional.empty()); var prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            assertTrue(prepared.executeUpdate() > 0);
            connection.commit();
        }
    }

    /** What H2 no longer uses may be lost; all that was saved is there, or it is said that it is not. */
    private boolean noticed() throws IOException {
        try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0)) {
            assertEquals(saved, shelf.all());
            saved.forEach(dossier -> shelf.journal(dossier.id()));
            return false;
        } catch (Trouble e) {
            assertTrue(Set.of(Kind.DATABASE_DAMAGED, Kind.DATABASE_EMPTY).contains(e.kind()), e.getMessage());
            return true;
        }
    }

    @Test
    void zeroesAnywhere() throws IOException {
        byte[] sound = Files.readAllBytes(file);
        int noticed = 0;
        for (int from = 0; from < sound.length; from += Math.max(4096, sound.length / 20 / 4096 * 4096)) {
            byte[] damaged = sound.clone();
            Arrays.fill(damaged, from, Math.min(from + 4096, damaged.length), (byte) 0);
            Files.write(file, damaged);
            noticed += noticed() ? 1 : 0;
        }
        assertTrue(noticed > 0);
    }

    @Test
    void cutAnywhere() throws IOException {
        byte[] sound = Files.readAllBytes(file);
        int noticed = 0;
        for (int part = 1; part < 20; part++) {
            Files.write(file, Arrays.copyOf(sound, sound.length / 20 * part));
            noticed += noticed() ? 1 : 0;
        }
        assertTrue(noticed > 5, noticed + " noticed");
    }

    @Test
    void otherLettersInAText() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        byte[] words = WORDS.getBytes(StandardCharsets.US_ASCII);
        int flipped = 0;
        for (int i = 0; i + words.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + words.length, words, 0, words.length)) {
                bytes[i + 4] ^= 1;
                flipped++;
            }
        }
        assertTrue(flipped > 0);
        Files.write(file, bytes);
        expect(Kind.DATABASE_DAMAGED, H2Shelf::all);
        expect(Kind.DATABASE_DAMAGED, shelf -> shelf.find("d1"));
        expect(Kind.DATABASE_DAMAGED, shelf -> shelf.journal("d1"));
        try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0)) {
            assertEquals(Samples.full("d2"), shelf.find("d2").orElseThrow());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8191})
    void aFileTooSmallToHoldAnything(int size) throws IOException {
        Files.write(file, new byte[size]);
        refused(Kind.DATABASE_EMPTY);
        Files.delete(folder.resolve("senim.store"));
        refused(Kind.DATABASE_EMPTY);
    }

    @Test
    void aMissingFileIsNotMadeAnew() throws IOException {
        Files.delete(file);
        var trouble = assertThrows(Trouble.class, () -> H2Shelf.open(folder, Samples.CLOCK, 0));
        assertEquals(Kind.DATABASE_EMPTY, trouble.kind());
        assertTrue(Files.notExists(file));
    }

    @Test
    void anEmptyDatabaseInThePlaceOfOurs() throws IOException, SQLException {
        Files.delete(file);
        Connecting.shutDown(Connecting.toWrite(folder, Optional.empty()));
        assertTrue(Files.size(file) > 8192);
        refused(Kind.DATABASE_EMPTY);
    }

    /** The records of a system whose own row is gone do not vanish with it. */
    @Test
    void recordsOfNoSystem() throws IOException, SQLException {
        try (var connection = Connecting.toWrite(folder, Optional.empty()); var statement = connection.createStatement()) {
            statement.execute("SET REFERENTIAL_INTEGRITY FALSE");
            assertEquals(1, statement.executeUpdate("DELETE FROM dossier WHERE id = 'd1'"));
            connection.commit();
        }
        expect(Kind.DATABASE_DAMAGED, H2Shelf::all);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "UPDATE answer SET content = 'x' WHERE dossier = 'd1' AND question = 'q'",
        "UPDATE answer SET kind = 'x' WHERE dossier = 'd1' AND question = 'q'",
        "UPDATE answer SET checksum = 'x' WHERE dossier = 'd1' AND question = 'q'",
        "UPDATE answer SET place = 99 WHERE dossier = 'd1' AND question = 'q'",
        "DELETE FROM answer WHERE dossier = 'd1' AND question = 'q'",
        "UPDATE note SET content = 'x' WHERE dossier = 'd1'",
        "DELETE FROM note WHERE dossier = 'd1'",
        "UPDATE risk SET title = 'x' WHERE dossier = 'd1'",
        "UPDATE risk SET before_impact = 77 WHERE dossier = 'd1'",
        "UPDATE risk SET after_impact = NULL WHERE dossier = 'd1'",
        "UPDATE risk SET review = DATE '2027-01-01' WHERE dossier = 'd1'",
        "UPDATE risk SET actions = '' WHERE dossier = 'd1'",
        "UPDATE risk SET accepted = NOT accepted WHERE dossier = 'd1'",
        "UPDATE dossier SET edition = 'x' WHERE id = 'd1'",
        "UPDATE dossier SET changed = created WHERE id = 'd1'",
        "UPDATE dossier SET seal = checksum WHERE id = 'd1'"})
    void aRecordThatIsNotAsItWasSaved(String statement) throws IOException, SQLException {
        sql(statement);
        expect(Kind.DATABASE_DAMAGED, H2Shelf::all);
        expect(Kind.DATABASE_DAMAGED, shelf -> shelf.find("d1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "UPDATE journal SET value_after = 'x' WHERE dossier = 'd1' AND line = 2",
        "UPDATE journal SET what = 'x' WHERE dossier = 'd1' AND line = 2",
        "UPDATE journal SET hash = 'x' WHERE dossier = 'd1' AND line = 2",
        "DELETE FROM journal WHERE dossier = 'd1' AND line = 2",
        "DELETE FROM journal WHERE dossier = 'd1' AND value_after LIKE '%WORDS%'",
        "DELETE FROM journal WHERE dossier = 'd1'"})
    void aJournalThatIsNotAsItWasWritten(String statement) throws IOException, SQLException {
        sql(statement);
        expect(Kind.DATABASE_DAMAGED, shelf -> shelf.journal("d1"));
    }

    @Test
    void aSchemaThatIsNotOurs() throws IOException, SQLException {
        sql("UPDATE schema_version SET checksum = 'x'");
        refused(Kind.DATABASE_DAMAGED);
    }
}
