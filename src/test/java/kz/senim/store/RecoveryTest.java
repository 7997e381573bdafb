package kz.senim.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Salvaged;
import kz.senim.dossier.Salvaged.From;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;
import kz.senim.law.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A damaged database: the newest sound copy, and on top of it what can still be read. */
class RecoveryTest {

    private static final Optional<char[]> NONE = Optional.empty();
    private static final Optional<char[]> PASSWORD = Optional.of("жаңа құпиясөз".toCharArray());
    private static final String EDITION = "kz-test";
    private static final Change LATER = new Change.Answered("later", new Answer.Text("Көшірмеден кейін жазылды"));

    @TempDir
    Path folder;
    List<Dossier> saved;

    private H2Shelf open(Optional<char[]> password) {
        return H2Shelf.open(folder, Samples.CLOCK, 0, password);
    }

    private Optional<Salvaged> recover(Optional<char[]> password) {
        return H2Shelf.recover(folder, Samples.CLOCK, 0, password, EDITION);
    }

    private Path file() {
        return folder.resolve("senim.mv.db");
    }

    /** Twenty systems in a copy; after it one was changed and one added. */
    @BeforeEach
    void fill() {
        try (var shelf = open(NONE)) {
            for (int i = 0; i < 20; i++) {
                shelf.add(Samples.full("d" + i));
            }
        }
        // with no copy of its own at the end
        var shelf = new Database(StoreFolder.at(folder, 0), Migration.all(), Samples.CLOCK);
        var tables = new Tables();
        shelf.write(c -> {
            tables.apply(c, "d3", LATER, Samples.NOON.plusSeconds(5));
            tables.add(c, Samples.full("new"));
            return null;
        });
        saved = shelf.read(tables::all);
        try {
            shelf.read(c -> {
                Connecting.shutDown(c);
                throw new java.sql.SQLException("closed without a copy");
            });
        } catch (Trouble e) {
            assertEquals(Kind.DATABASE_FAILED, e.kind());
        }
    }

    private static Map<String, Dossier> byId(List<Dossier> all) {
        return all.stream().collect(Collectors.toMap(Dossier::id, Function.identity()));
    }

    private void sql(String statement) throws Exception {
        try (var connection = Connecting.toWrite(folder, Optional.empty()); var run = connection.createStatement()) {
            assertTrue(run.executeUpdate(statement) > 0);
            connection.commit();
            Connecting.shutDown(connection);
        }
    }

    @Test
    void aSoundOneIsLeftAlone() {
        assertEquals(Optional.empty(), recover(NONE));
        assertEquals(saved, open(NONE).all());
    }

    @Test
    void oneInUseIsNotTouched() throws Exception {
        try (var other = Child.start(OpeningTest.HoldingChild.class, folder)) {
            assertEquals("open", other.line());
            assertEquals(Kind.DATABASE_IN_USE, assertThrows(Trouble.class, () -> recover(NONE)).kind());
        }
    }

    @Test
    void ofOneChangedRecordOnlyThatFallsBackToTheCopy() throws Exception {
        sql("UPDATE answer SET content = 'x' WHERE dossier = 'd3' AND question = 'd.text'");
        var salvaged = recover(NONE).orElseThrow();
        assertTrue(salvaged.readable());
        assertTrue(Files.exists(salvaged.kept().orElseThrow()));
        var from = salvaged.systems().stream().collect(Collectors.toMap(r -> r.dossier().id(), Salvaged.Regained::from));
        assertEquals(From.PARTS, from.get("d3"));
        assertEquals(From.WHOLE, from.get("new"));
        try (var shelf = open(NONE)) {
            var now = byId(shelf.all());
            assertEquals(byId(saved).keySet(), now.keySet());
            assertEquals(byId(saved).get("d3").answers(), now.get("d3").answers());
            assertEquals(byId(saved).get("new"), now.get("new"));
            shelf.all().forEach(dossier -> shelf.journal(dossier.id()));
        }
    }

    @Test
    void withoutAHeadAndWithoutACopyTheRecordsAreKept() throws Exception {
        sql("UPDATE dossier SET checksum = 'x' WHERE id = 'new'");
        var salvaged = recover(NONE).orElseThrow();
        var found = salvaged.systems().stream().filter(r -> r.dossier().id().equals("new")).findFirst().orElseThrow();
        assertEquals(From.PARTS, found.from());
        assertEquals(EDITION, found.dossier().edition());
        var was = byId(saved).get("new");
        assertEquals(was.answers(), found.dossier().answers());
        assertEquals(was.risks(), found.dossier().risks());
        assertEquals(was.scenarios(), found.dossier().scenarios());
        assertEquals(was.notes(), found.dossier().notes());
    }

    @Test
    void anEmptyFileComesBackFromTheCopy() throws IOException {
        Files.write(file(), new byte[0]);
        var salvaged = recover(NONE).orElseThrow();
        assertFalse(salvaged.readable());
        assertEquals(20, salvaged.systems().size());
        assertTrue(salvaged.systems().stream().allMatch(r -> r.from() == From.COPY));
        try (var shelf = open(NONE)) {
            assertEquals(20, shelf.all().size());
        }
    }

    @Test
    void anUnsoundCopyIsPassedOver() throws IOException {
        try (var shelf = open(NONE)) {
            shelf.copies().save(folder.resolve("backups/senim-2026-11-20-20.zip"));
        }
        Files.writeString(folder.resolve("backups/senim-2026-11-30-99.zip"), "no copy");
        Files.write(file(), new byte[0]);
        assertTrue(recover(NONE).orElseThrow().systems().size() >= 20);
    }

    /** Wherever four kilobytes are lost: it opens afterwards, no system of the copy is missing, and no text is wrong. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void whereverThereIsAHole(int eighth) throws IOException {
        try (var raw = new RandomAccessFile(file().toFile(), "rw")) {
            raw.seek(Math.max(8192, (raw.length() - 4096) * eighth / 8));
            raw.write(new byte[4096]);
        }
        recover(NONE);
        soundAfter(NONE);
    }

    /** Cut anywhere, the file is told to be damaged, and not that the disk refused. */
    @ParameterizedTest
    @ValueSource(longs = {1, 4096, 8192, 8193, 10_000, 12_288, 100_000, 1_000_000})
    void aFileThatWasCut(long length) throws IOException {
        try (var raw = new RandomAccessFile(file().toFile(), "rw")) {
            raw.setLength(length);
        }
        recover(NONE);
        soundAfter(NONE);
    }

    @Test
    void anEncryptedOneToo() throws IOException {
        try (var shelf = open(NONE)) {
            shelf.protect(NONE, PASSWORD);
        }
        try (var raw = new RandomAccessFile(file().toFile(), "rw")) {
            raw.setLength(raw.length() / 2);
        }
        assertEquals(Kind.PASSWORD_NEEDED, assertThrows(Trouble.class, () -> recover(NONE)).kind());
        recover(PASSWORD);
        soundAfter(PASSWORD);
        assertEquals(Kind.PASSWORD_NEEDED, assertThrows(Trouble.class, () -> open(NONE)).kind());
    }

    @Test
    void withTheSaltGoneTooTheOneInTheCopiesServes() throws IOException {
        try (var shelf = open(NONE)) {
            shelf.protect(NONE, PASSWORD);
        }
        byte[] salt = Files.readAllBytes(folder.resolve(LockFile.NAME));
        Files.delete(file());
        Files.delete(folder.resolve(LockFile.NAME));
        assertEquals(Kind.DATABASE_EMPTY, assertThrows(Trouble.class, () -> open(PASSWORD)).kind());
        assertEquals(Kind.PASSWORD_NEEDED, assertThrows(Trouble.class, () -> recover(NONE)).kind());
        var wrong = Optional.of("басқа құпиясөз".toCharArray());
        assertEquals(Kind.PASSWORD_WRONG, assertThrows(Trouble.class, () -> recover(wrong)).kind());
        assertFalse(Files.exists(file()) || Files.exists(folder.resolve(LockFile.NAME)), "nothing has changed so far");
        var salvaged = recover(PASSWORD).orElseThrow();
        assertTrue(salvaged.copy().isPresent());
        assertEquals(List.of(), salvaged.systems().stream().filter(one -> one.from() != From.COPY).toList());
        soundAfter(PASSWORD);
        assertEquals(-1, java.util.Arrays.mismatch(salt, Files.readAllBytes(folder.resolve(LockFile.NAME))));
        assertEquals(Kind.PASSWORD_NEEDED, assertThrows(Trouble.class, () -> open(NONE)).kind());
    }

    private void soundAfter(Optional<char[]> password) {
        var before = byId(saved);
        try (var shelf = open(password)) {
            var now = byId(shelf.all());
            for (int i = 0; i < 20; i++) {
                assertTrue(now.containsKey("d" + i), "d" + i);
            }
            now.forEach((id, dossier) -> {
                shelf.journal(id);
                dossier.answers().byQuestion().forEach((question, answer) ->
                        assertEquals(before.get(id).answers().to(question), Optional.of(answer)));
            });
        }
    }
}
