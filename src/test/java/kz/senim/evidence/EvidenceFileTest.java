package kz.senim.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import kz.senim.dossier.Evidence;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceFileTest {

    @TempDir
    Path folder;

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static void refused(Kind kind, Path file) {
        assertEquals(kind, assertThrows(Trouble.class, () -> EvidenceFile.read(file)).kind());
    }

    private Path sized(long size) throws IOException {
        Path file = folder.resolve("long");
        try (var open = new RandomAccessFile(file.toFile(), "rw")) {
            open.setLength(size);
        }
        return file;
    }

    @Test
    void aFileIsReadUnderItsName() throws IOException {
        var read = EvidenceFile.read(file("Бұйрық №5 «ӘҒҚҢӨҰҮҺІ».pdf", Shots.bytes("%PDF")));
        assertEquals("Бұйрық №5 «ӘҒҚҢӨҰҮҺІ».pdf", read.name());
        assertArrayEquals(Shots.bytes("%PDF"), read.content());
        assertEquals(Evidence.LARGEST, EvidenceFile.read(sized(Evidence.LARGEST)).content().length);
    }

    @Test
    void aPictureIsKnownByItsContent() throws IOException {
        assertArrayEquals(Pictures.stripped(Shots.jpeg(6)), EvidenceFile.read(file("photo.dat", Shots.jpeg(6))).content());
    }

    @Test
    void whatCannotBeKeptIsRefused() throws IOException {
        refused(Kind.EVIDENCE_EMPTY, file("empty", new byte[0]));
        refused(Kind.EVIDENCE_TOO_LARGE, sized(Evidence.LARGEST + 1L));
        refused(Kind.EVIDENCE_NO_FILE, folder);
        refused(Kind.EVIDENCE_UNREADABLE, folder.resolve("жоқ"));
        refused(Kind.EVIDENCE_NO_FILE, Files.createSymbolicLink(folder.resolve("link"), file("real", Shots.bytes("x"))));
        refused(Kind.PICTURE_UNKNOWN, file("IMG.jpg", Shots.bytes("II*\0xxxx")));
        refused(Kind.PICTURE_BROKEN, file("IMG2.jpg", Arrays.copyOf(Shots.jpeg(6), 300)));
    }

    @Test
    void oneThatIsWrittenToMeanwhileIsRefused() throws IOException {
        Path file = file("growing", Shots.bytes("one"));
        var trouble = assertThrows(Trouble.class, () -> EvidenceFile.read(file, path -> {
            Files.write(path, Shots.bytes("two"), StandardOpenOption.APPEND);
            return Files.newInputStream(path);
        }));
        assertEquals(Kind.EVIDENCE_CHANGING, trouble.kind());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a.pdf|a.pdf", "Бұйрық: №5?.pdf|Бұйрық_ №5_.pdf", "con.txt|_con.txt",
        "aux|_aux", "a. .|a", ".profile|.profile", "a/b|a_b"})
    void anyNameIsOneOfAFile(String name, String plain) {
        assertEquals(plain, PlainName.of(name));
    }

    @Test
    void aLongNameKeepsItsEnding() {
        String name = PlainName.of("Ә".repeat(190) + ".pdf");
        assertTrue(name.endsWith("Ә.pdf") && name.length() < 110, name);
        assertEquals(Evidence.LONGEST_NAME, Evidence.name("Ә".repeat(300) + ".pdf").length());
        assertTrue(Evidence.name("Ә".repeat(300) + ".pdf").endsWith(".pdf"));
    }

    @Test
    void aCopyIsShownAndGoneAfterwards() throws IOException {
        var opened = new OpenedFiles(folder, Path.of("/data"));
        Path one = opened.put("Бұйрық.pdf", Shots.bytes("x"));
        Path other = opened.put("Бұйрық.pdf", Shots.bytes("y"));
        assertEquals("Бұйрық.pdf", one.getFileName().toString());
        assertArrayEquals(Shots.bytes("y"), Files.readAllBytes(other));
        assertFalse(one.toFile().canWrite() && !System.getProperty("user.name").equals("root"));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(one.getParent().getParent())));
        opened.close();
        empty();
    }

    @Test
    void whatAKilledProgramLeftIsRemovedAtTheNextStart() throws IOException {
        Path left = new OpenedFiles(folder, Path.of("/data")).put("a.pdf", Shots.bytes("x"));
        var elsewhere = new OpenedFiles(folder, Path.of("/other"));
        elsewhere.tidy();
        assertTrue(Files.exists(left), "of another folder of data");
        new OpenedFiles(folder, Path.of("/data")).tidy();
        empty();
    }

    @Test
    void aFolderThatIsThereAlreadyIsNotUsed() throws IOException {
        var first = new OpenedFiles(folder, Path.of("/data"));
        Path taken = first.put("a.pdf", Shots.bytes("x"));
        var second = new OpenedFiles(folder, Path.of("/data"));
        Path another = second.put("a.pdf", Shots.bytes("x"));
        assertFalse(another.startsWith(taken.getParent().getParent()));
        second.close();
        first.close();
        empty();
    }

    private void empty() throws IOException {
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void programsAreNotRun() {
        assertTrue(OpenedFiles.shown("Бұйрық.PDF") && OpenedFiles.shown("a.docx"));
        for (String name : new String[] {"a.exe", "a.pdf.sh", "a.docm", "a.html", "a", "pdf .lnk", "a.desktop", "a.pdf "}) {
            assertFalse(OpenedFiles.shown(name), name);
        }
    }
}
