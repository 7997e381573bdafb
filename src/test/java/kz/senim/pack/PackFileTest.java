package kz.senim.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Block.Style;
import kz.senim.pack.model.Inline;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Pack;
import kz.senim.pack.model.Pack.Paper;
import kz.senim.pack.pdf.PdfPack;
import kz.senim.text.Phrase;
import kz.senim.text.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackFileTest {

    private static final Pack PACK = pack("{}");

    @TempDir
    private Path folder;
    private Path target;

    @BeforeEach
    void oldFile() throws IOException {
        target = Files.createDirectories(folder.resolve("Құжаттар мен пакеттер")).resolve("Тапсырыс чат-боты.pdf");
        Files.writeString(target, "old");
    }

    @AfterEach
    void nothingIsLeftBeside() throws IOException {
        Thread.interrupted();
        try (var files = Files.list(target.getParent())) {
            assertEquals(List.of(target), files.toList());
        }
    }

    @Test
    void replacesTheOldFileByTheWholeNewOne() throws IOException {
        var pdf = new PdfPack(Words.load("pdf"));
        new PackFile(pdf).write(target, PACK, Languages.BOTH, Progress.UNSEEN);
        pdf.check(target, PACK, Languages.BOTH);
    }

    @Test
    void aFileThatIsNotWhatWasMeantIsNotTaken() {
        var pdf = new PdfPack(Words.load("pdf"));
        assertRefused(Kind.PACK_CHECK_FAILED, new PackFile(renderer((out) -> pdf.write(pack("{1}"), Languages.KK, out, Progress.UNSEEN), pdf)));
        assertRefused(Kind.PACK_CHECK_FAILED, new PackFile(renderer(out -> out.write(new byte[2000]), pdf)));
        assertRefused(Kind.PACK_CHECK_FAILED, new PackFile(renderer(out -> {}, pdf)));
        assertRefused(Kind.PACK_CHECK_FAILED, new PackFile(renderer(out -> out.write(half(pdf)), pdf)));
        assertRefused(Kind.PACK_CHECK_FAILED, new PackFile(renderer(out -> pdf.write(PACK, Languages.RU, out, Progress.UNSEEN), pdf)));
    }

    @Test
    void aDiskThatFailsIsToldFromOneThatIsFull() {
        var failing = renderer(out -> {
            throw new IllegalStateException(new IOException("disk"));
        }, null);
        assertRefused(Kind.TARGET_UNWRITABLE, new PackFile(failing, file -> 1L << 40));
        assertRefused(Kind.STORAGE_FULL, new PackFile(failing, file -> 100));
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() {
        var file = new PackFile(new PdfPack(Words.load("pdf")));
        for (Path nowhere : List.of(folder.resolve("no/pack.pdf"), target.resolve("pack.pdf"), target.getParent())) {
            var trouble = assertThrows(Trouble.class, () -> file.write(nowhere, PACK, Languages.KK, Progress.UNSEEN));
            assertEquals(Kind.TARGET_UNWRITABLE, trouble.kind());
            assertEquals(nowhere.toString(), trouble.subject());
        }
    }

    @Test
    void anInterruptLeavesTheOldFile() throws IOException {
        Thread.currentThread().interrupt();
        var file = new PackFile(new PdfPack(Words.load("pdf")));
        assertThrows(CancellationException.class, () -> file.write(target, PACK, Languages.KK, Progress.UNSEEN));
        assertTrue(Thread.interrupted());
        assertEquals("old", Files.readString(target));
    }

    @Test
    void aMistakeOfOurOwnIsNotBlamedOnTheDisk() throws IOException {
        var broken = renderer(out -> {
            throw new IllegalArgumentException("own");
        }, null);
        assertThrows(IllegalArgumentException.class, () -> new PackFile(broken).write(target, PACK, Languages.KK, Progress.UNSEEN));
        assertEquals("old", Files.readString(target));
    }

    private void assertRefused(Kind kind, PackFile file) {
        var trouble = assertThrows(Trouble.class, () -> file.write(target, PACK, Languages.KK, Progress.UNSEEN));
        assertEquals(kind, trouble.kind());
        try {
            assertEquals("old", Files.readString(target));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] half(Renderer renderer) throws IOException {
        var whole = new ByteArrayOutputStream();
        renderer.write(PACK, Languages.KK, whole, Progress.UNSEEN);
        return Arrays.copyOf(whole.toByteArray(), whole.size() / 2);
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static Renderer renderer(Writing writing, Renderer checking) {
        return new Renderer() {
            @Override
            public void write(Pack pack, Languages languages, OutputStream out, Progress progress) throws IOException {
                writing.to(out);
            }

            @Override
            public void check(Path file, Pack pack, Languages languages) throws IOException {
                checking.check(file, pack, languages);
            }
        };
    }

    private static Pack pack(String machine) {
        var text = new Block.Paragraph(Style.BODY, Inline.of(new Phrase("мәтін", "текст")));
        return new Pack(new Phrase("Құжаттама", "Документация"), Phrase.same("Бот"), Phrase.same("№ 230-VIII"), true,
                LocalDate.of(2026, 11, 22), List.of(new Paper("only", new Phrase("Қорытынды", "Вывод"), List.of(text))),
                machine.getBytes());
    }
}
