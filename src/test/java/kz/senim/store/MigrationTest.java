package kz.senim.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigrationTest {

    @Test
    void everyScriptIsListedAndNumberedWithoutGaps() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db"))) {
            assertEquals(Migration.SCRIPTS, files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertEquals(IntStream.rangeClosed(1, Migration.SCRIPTS.size()).boxed().toList(),
                Migration.all().stream().map(Migration::version).toList());
    }

    @Test
    void aScriptIsReadIntoStatements() {
        var migration = Migration.parse("V12__two_things.sql", "-- since 3.1.0\n-- why; not\nA (\n b);\n\nC;\n");
        assertEquals(12, migration.version());
        assertEquals("two_things", migration.name());
        assertEquals("3.1.0", migration.since());
        assertEquals(List.of("A (\n b)", "C"), migration.statements());
    }

    @Test
    void theChecksumDoesNotDependOnLineEnds() {
        assertEquals(Migration.parse("V1__a.sql", "-- since 1\nA;\n").checksum(),
                Migration.parse("V1__a.sql", "-- since 1\r\nA;\r\n").checksum());
    }

    @Test
    void anUnnumberedOrUndatedScriptIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Migration.parse("first.sql", "-- since 1\nA;"));
        assertThrows(IllegalArgumentException.class, () -> Migration.parse("V1__a.sql", "A;"));
    }
}
