package kz.senim.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.senim.dossier.Salvaged;
import kz.senim.dossier.Salvaged.From;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An encrypted database that no longer says that it is one, and rows that hold what no row of ours can. */
class LostHeadTest {

    private static final Optional<char[]> NONE = Optional.empty();
    private static final Optional<char[]> PASSWORD = Optional.of("жаңа құпиясөз".toCharArray());

    @TempDir
    Path folder;

    private Optional<Salvaged> recover(Optional<char[]> password) {
        return H2Shelf.recover(folder, Samples.CLOCK, 0, password, "kz-test");
    }

    private void fill(Optional<char[]> password) {
        try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0)) {
            password.ifPresent(_ -> shelf.protect(NONE, password));
            shelf.add(Samples.full("one"));
        }
    }

    private void readAll() {
        try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0)) {
            shelf.all();
            shelf.journal("one");
        }
    }

    private void damage(String how) throws IOException {
        Path file = folder.resolve("senim.mv.db");
        switch (how) {
            case "gone" -> Files.delete(file);
            case "empty" -> Files.write(file, new byte[0]);
            default -> {
                try (var raw = new RandomAccessFile(file.toFile(), "rw")) {
                    raw.write(new byte[how.equals("a letter") ? 1 : 4096]);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a letter", "zeroes", "empty", "gone"})
    void theCopiesOfAnEncryptedOneComeBackUnderItsPassword(String how) throws IOException {
        fill(PASSWORD);
        damage(how);
        assertTrue(assertThrows(Trouble.class, () -> H2Shelf.open(folder, Samples.CLOCK, 0, PASSWORD)).kind().ofDatabase());
        assertEquals(Kind.PASSWORD_NEEDED, assertThrows(Trouble.class, () -> recover(NONE)).kind());
        assertEquals(Kind.PASSWORD_WRONG, assertThrows(Trouble.class, () -> recover(Optional.of(new char[] {'x'}))).kind());
        assertEquals(1, recover(PASSWORD).orElseThrow().systems().size());
        assertEquals(Kind.PASSWORD_NEEDED,
                assertThrows(Trouble.class, () -> H2Shelf.open(folder, Samples.CLOCK, 0)).kind());
        try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0, PASSWORD)) {
            assertEquals(List.of(Samples.full("one")), shelf.all());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal:written", "journal:what", "journal:who", "answer:content", "dossier:created", "risk:checksum"})
    void aValueThatIsGoneIsDamageToRecoveryToo(String place) throws Exception {
        fill(NONE);
        String table = place.split(":")[0];
        String column = place.split(":")[1];
        try (var connection = Connecting.toWrite(folder, Optional.empty()); var run = connection.createStatement()) {
            run.execute("ALTER TABLE " + table + " ALTER COLUMN " + column + " SET NULL");
            assertTrue(run.executeUpdate("UPDATE " + table + " SET " + column + " = NULL") > 0);
            connection.commit();
            Connecting.shutDown(connection);
        }
        assertEquals(Kind.DATABASE_DAMAGED, assertThrows(Trouble.class, this::readAll).kind());
        var salvaged = recover(NONE).orElseThrow();
        assertEquals(List.of("one"), salvaged.systems().stream().map(system -> system.dossier().id()).toList());
        assertEquals(From.COPY, salvaged.systems().getFirst().from());
        try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0)) {
            assertEquals(List.of(Samples.full("one")), shelf.all());
        }
    }
}
