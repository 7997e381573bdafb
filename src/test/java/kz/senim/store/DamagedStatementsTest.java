package kz.senim.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The statements that H2 keeps to make the tables from are part of the file, and damaged like anything in it. */
class DamagedStatementsTest {

    private static final Optional<char[]> PASSWORD = Optional.of("жаңа құпиясөз".toCharArray());

    @TempDir
    Path folder;

    private void fill(Optional<char[]> password) {
        try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0)) {
            password.ifPresent(_ -> shelf.protect(Optional.empty(), password));
            shelf.add(Samples.full("one"));
        }
    }

    private void comesBack(Optional<char[]> password) {
        var trouble = assertThrows(Trouble.class, () -> {
            try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0, password)) {
                shelf.all();
                shelf.journal("one");
            }
        });
        assertEquals(Kind.DATABASE_DAMAGED, trouble.kind());
        H2Shelf.recover(folder, Samples.CLOCK, 0, password, "kz-test").orElseThrow();
        try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0, password)) {
            assertEquals(List.of(Samples.full("one")), shelf.all());
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"BIGINT, BICINT", "CREATE INDEX, CREATE INDEP", "FOREIGN, FOBEIGN",
        "\"JOURNAL\", \"JOURN@L\"", "\"PLACE\", \"PLAGE\"", "CREATE CACHED, CREATE CACIED", "VARYING(64), VARYING(-4)"})
    void aWordInThemIsDamage(String word, String other) throws IOException {
        fill(Optional.empty());
        Path file = folder.resolve("senim.mv.db");
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        String damaged = text.replace(word, other);
        assertNotEquals(text, damaged);
        Files.writeString(file, damaged, StandardCharsets.ISO_8859_1);
        comesBack(Optional.empty());
    }

    /** H2 says of it that the file ended too early, as if the disk had refused. */
    @Test
    void anEncryptedFileCutInABlockIsDamage() throws IOException {
        fill(PASSWORD);
        try (var raw = new RandomAccessFile(folder.resolve("senim.mv.db").toFile(), "rw")) {
            raw.setLength(9042);
        }
        comesBack(PASSWORD);
    }
}
