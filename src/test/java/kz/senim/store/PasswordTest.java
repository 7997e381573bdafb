package kz.senim.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import kz.senim.dossier.Change;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;
import kz.senim.law.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A password keeps everything in the folder from whoever does not know it, and loses nothing. */
class PasswordTest {

    private static final String SECRET = "Тіркелмеген несие тарихы";
    private static final String PASSWORD = "жаңа құпия";

    @TempDir
    Path folder;

    private H2Shelf open(String password) {
        return H2Shelf.open(folder, Samples.CLOCK, 0, Optional.ofNullable(password).map(String::toCharArray));
    }

    private static Optional<char[]> word(String password) {
        return Optional.ofNullable(password).map(String::toCharArray);
    }

    private void keep(H2Shelf shelf, String id) {
        shelf.add(Samples.full(id));
        shelf.apply(id, new Change.Answered("system.name", new Answer.Text(SECRET)), Samples.NOON);
    }

    private Kind refused(String password) {
        return assertThrows(Trouble.class, () -> open(password)).kind();
    }

    private void lock() {
        try (var shelf = open(null)) {
            keep(shelf, "one");
            shelf.backUp();
            shelf.protect(Optional.empty(), word(PASSWORD));
            assertTrue(shelf.locked());
            assertEquals(SECRET, shelf.find("one").orElseThrow().systemName());
        }
    }

    @Test
    void whoKnowsThePasswordFindsEverything() {
        lock();
        try (var shelf = open(PASSWORD)) {
            assertEquals(SECRET, shelf.find("one").orElseThrow().systemName());
            keep(shelf, "two");
        }
        try (var shelf = open(PASSWORD)) {
            assertEquals(2, shelf.all().size());
            assertEquals(Samples.full("two").risks(), shelf.find("two").orElseThrow().risks());
        }
    }

    @Test
    void whoDoesNotKnowItIsTold() {
        lock();
        assertEquals(Kind.PASSWORD_NEEDED, refused(null));
        assertEquals(Kind.PASSWORD_WRONG, refused("жаңа"));
        assertEquals(Kind.PASSWORD_WRONG, refused("60£0 Cұпия"));
        assertEquals(Kind.PASSWORD_WRONG, refused(""));
        // a letter put together in another way is the same letter
        try (var shelf = open("жаңа құпия".replace("й", "й"))) {
            assertEquals(1, shelf.all().size());
        }
    }

    @Test
    void nothingInTheFolderTellsWhatIsInIt() throws IOException {
        lock();
        try (var shelf = open(PASSWORD)) {
            keep(shelf, "two");
            shelf.backUp();
            nothingTold();
        }
        nothingTold();
    }

    /** In every file of the folder, those inside of archives included, in either form that H2 keeps text in. */
    private void nothingTold() throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                untold(file, Files.readAllBytes(file));
                if (file.toString().endsWith(".zip")) {
                    try (var archive = new ZipFile(file.toFile())) {
                        for (var entry : archive.stream().toList()) {
                            untold(file, archive.getInputStream(entry).readAllBytes());
                        }
                    }
                }
            }
        }
    }

    private static void untold(Path file, byte[] bytes) {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        for (String word : List.of(SECRET, "Қауіп-қатер", "Әсел", "system.name", "dossier")) {
            for (var form : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
                assertFalse(raw.contains(new String(word.getBytes(form), StandardCharsets.ISO_8859_1)), file + ": " + word);
            }
        }
    }

    @Test
    void theSearchForPlainTextWouldFindIt() throws IOException {
        try (var shelf = open(null)) {
            keep(shelf, "one");
        }
        assertThrows(AssertionError.class, this::nothingTold);
    }

    @Test
    void aPasswordIsChangedAndRemoved() {
        lock();
        try (var shelf = open(PASSWORD)) {
            assertEquals(Kind.PASSWORD_WRONG, assertThrows(Trouble.class,
                    () -> shelf.protect(word("басқа"), word("x"))).kind());
            assertEquals(Kind.PASSWORD_NEEDED, assertThrows(Trouble.class,
                    () -> shelf.protect(Optional.empty(), Optional.empty())).kind());
            shelf.protect(word(PASSWORD), word("Екінші «сөз» 😀"));
            assertEquals(1, shelf.all().size());
        }
        assertEquals(Kind.PASSWORD_WRONG, refused(PASSWORD));
        try (var shelf = open("Екінші «сөз» 😀")) {
            shelf.protect(word("Екінші «сөз» 😀"), Optional.empty());
            assertFalse(shelf.locked());
        }
        try (var shelf = open(null)) {
            assertEquals(SECRET, shelf.find("one").orElseThrow().systemName());
        }
        assertFalse(Files.exists(folder.resolve(LockFile.NAME)));
    }

    @Test
    void aBackupPutBackOpensWithThePassword() throws IOException {
        lock();
        Path zip = newest();
        Path other = Files.createDirectory(folder.resolve("басқа компьютер"));
        try (var archive = new ZipFile(zip.toFile())) {
            for (var entry : archive.stream().toList()) {
                Files.copy(archive.getInputStream(entry), other.resolve(entry.getName()));
            }
        }
        try (var shelf = H2Shelf.open(other, Samples.CLOCK, 0, word(PASSWORD))) {
            assertEquals(SECRET, shelf.find("one").orElseThrow().systemName());
        }
    }

    private Path newest() throws IOException {
        try (var files = Files.list(folder.resolve("backups"))) {
            return files.filter(f -> f.toString().endsWith(".zip")).max(Comparator.naturalOrder()).orElseThrow();
        }
    }

    @Test
    void withoutTheSaltItSaysSoAndTouchesNothing() throws IOException {
        lock();
        byte[] before = Files.readAllBytes(folder.resolve("senim.mv.db"));
        Files.delete(folder.resolve(LockFile.NAME));
        assertEquals(Kind.LOCK_MISSING, refused(PASSWORD));
        assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(folder.resolve("senim.mv.db"))));
    }

    @Test
    void aDamagedFileIsToldFromAWrongPassword() throws IOException {
        lock();
        Path file = folder.resolve("senim.mv.db");
        byte[] bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, 4096, bytes.length, (byte) 0);
        Files.write(file, bytes);
        assertEquals(Kind.DATABASE_DAMAGED, refused(PASSWORD));
        assertEquals(Kind.PASSWORD_WRONG, refused("бөтен"));
    }

    /** Wherever the change of a password is broken off, the next start finds a password that fits and no plain text. */
    @Test
    void aChangeBrokenOffIsEnded() throws IOException {
        lock();
        // the second lock was written, the file not yet replaced; work was left lying
        var locks = new LockFile(folder.resolve(LockFile.NAME));
        var both = new java.util.ArrayList<>(locks.read());
        both.add(Lock.make("жаңарақ".toCharArray()).lock());
        locks.write(both);
        Path left = Files.createDirectories(folder.resolve("rekeying"));
        Files.writeString(left.resolve("senim.mv.db"), SECRET);
        Path plain = Files.createDirectories(folder.resolve("backups").resolve("rekey123"));
        Files.writeString(plain.resolve("senim.mv.db"), SECRET);
        assertEquals(Kind.PASSWORD_WRONG, refused("жаңарақ"));
        try (var shelf = open(PASSWORD)) {
            assertEquals(1, shelf.all().size());
        }
        assertEquals(1, locks.read().size());
        assertFalse(Files.exists(left));
        nothingTold();
    }

    @Test
    void plainBackupsBesideAnEncryptedDatabaseAreEncryptedAtTheNextStart() throws IOException {
        try (var shelf = open(null)) {
            keep(shelf, "one");
        }
        byte[] plain = Files.readAllBytes(newest());
        Path zip = newest();
        try (var shelf = open(null)) {
            shelf.protect(Optional.empty(), word(PASSWORD));
        }
        Files.write(zip, plain);
        try (var shelf = open(PASSWORD)) {
            assertEquals(1, shelf.all().size());
        }
        nothingTold();
    }
}
