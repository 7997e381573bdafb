package kz.senim.mark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;
import kz.senim.pack.model.Mark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkFolderTest {

    @TempDir
    private Path home;
    private Path data;
    private MarkFolder folder;

    @BeforeEach
    void nothingYet() {
        data = home.resolve("деректер");
        folder = new MarkFolder(data);
    }

    @Test
    void atFirstThereIsNone() {
        assertEquals(Mark.NONE, folder.read());
        assertFalse(folder.kept().broken());
        assertFalse(Files.exists(data));
    }

    @Test
    void anyLettersComeBack() {
        var contacts = List.of("Алматы, Абай даңғылы, 10", "+7 727 000 00 00", "₸ № «» ’ \ud83d\ude00 a=b \\ # :", "қазақ.қаз");
        folder.write("«Әділ кеңес» ЖШС’", contacts);
        assertEquals(new Mark("«Әділ кеңес» ЖШС’", contacts, Optional.empty()), new MarkFolder(data).read());
    }

    @Test
    void aMarkMayHaveContactsAlone() {
        folder.write("", List.of("", "байланыс"));
        assertEquals(new Mark("", List.of("байланыс"), Optional.empty()), folder.read());
        folder.write(" ", List.of("\n"));
        assertEquals(Mark.NONE, folder.read());
        assertFalse(Files.exists(data.resolve("mark.txt")));
    }

    @Test
    void whatIsTooLongIsCutBetweenSigns() {
        folder.write("ж".repeat(10_000), List.of("a" + "\ud83d\ude00".repeat(5000), "бір\nекі\u2028үш\u0007\ud800"));
        var mark = folder.read();
        assertEquals("ж".repeat(120), mark.name());
        assertEquals("a" + "\ud83d\ude00".repeat(59), mark.contacts().getFirst());
        assertEquals("бір екі үш", mark.contacts().get(1));
    }

    @Test
    void aFileWrittenByHandIsReadAsFarAsItGoes() throws IOException {
        Files.createDirectories(data);
        Files.write(data.resolve("mark.txt"), Logos.bytes("Аты\r\n" + "жол\n".repeat(9)));
        assertEquals(new Mark("Аты", List.of("жол", "жол", "жол", "жол"), Optional.empty()), folder.read());
        Files.write(data.resolve("mark.txt"), new byte[] {(byte) 0xff, 0, 1});
        assertEquals(0, folder.read().contacts().size());
    }

    @Test
    void aLogoIsKeptAsItWasDrawn() throws IOException {
        Path file = Files.write(home.resolve("таңба.svg"), Logos.bytes(Logos.SVG));
        folder.take(file);
        var logo = folder.read().logo().orElseThrow();
        assertEquals(1200, logo.width());
        assertArrayEquals(LogoFile.read(file).png(), logo.png());
        assertArrayEquals(Files.readAllBytes(data.resolve("logo.png")), logo.png());
        folder.removeLogo();
        assertEquals(Mark.NONE, folder.read());
        folder.removeLogo();
    }

    @Test
    void whereOneIsRefusedTheLogoBeforeStays() throws IOException {
        folder.take(Files.write(home.resolve("a.png"), Logos.png(30, 10)));
        byte[] before = Files.readAllBytes(data.resolve("logo.png"));
        Path bad = Files.write(home.resolve("b.svg"), Logos.svg("<script/>"));
        assertEquals(Kind.LOGO_ACTIVE, assertThrows(Trouble.class, () -> folder.take(bad)).kind());
        assertArrayEquals(before, Files.readAllBytes(data.resolve("logo.png")));
        try (var all = Files.list(data)) {
            assertEquals(1, all.count());
        }
    }

    /** By hand, by a damaged disk, by another program: documents are made without it, and the settings say so. */
    @Test
    void aLogoThatIsNoLongerOneIsLeftOut() throws IOException {
        folder.write("Аты", List.of());
        Files.write(data.resolve("logo.png"), Logos.bomb(60_000, 60_000));
        assertEquals(new Mark("Аты", List.of(), Optional.empty()), folder.read());
        assertTrue(folder.kept().broken());
        Files.write(data.resolve("logo.png"), Logos.png(30, 10));
        assertTrue(folder.kept().broken());
        Files.delete(data.resolve("logo.png"));
        Files.createDirectory(data.resolve("logo.png"));
        assertTrue(folder.kept().broken());
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldOf() throws IOException {
        Files.write(data, new byte[0]);
        assertEquals(Kind.TARGET_UNWRITABLE, assertThrows(Trouble.class, () -> folder.write("Аты", List.of())).kind());
    }
}
