package kz.senim.pack.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import kz.senim.pack.Progress;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Mark;
import kz.senim.pack.model.Pack;
import kz.senim.pack.model.Reading;
import kz.senim.pack.pdf.SamplePack;
import kz.senim.pack.pdf.Texts;
import kz.senim.text.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocxPackTest {

    private static final Map<Languages, byte[]> WHOLE = new EnumMap<>(Languages.class);

    private final DocxPack docx = new DocxPack(Words.load("pdf"));

    @TempDir
    private Path folder;

    @BeforeAll
    static void renderOnce() throws IOException {
        for (var languages : Languages.values()) {
            WHOLE.put(languages, Docx.render(SamplePack.whole(), languages));
        }
    }

    @ParameterizedTest
    @EnumSource(Languages.class)
    void losesNoWord(Languages languages) throws Exception {
        var pack = SamplePack.whole();
        String written = new Docx(WHOLE.get(languages)).whole();
        Texts.shown(pack, languages).forEach(text -> assertTrue(written.contains(Docx.squeezed(Legible.of(text))), text));
        Reading.phrases(pack).forEach(phrase -> languages.shown().forEach(language ->
                assertTrue(written.contains(Docx.squeezed(Legible.of(phrase.in(language)))), phrase.in(language))));
    }

    @Test
    void oneLanguageShowsNothingOfTheOther() throws Exception {
        var pack = SamplePack.of(true, SamplePack.cover(), SamplePack.passport());
        String kazakh = words(Docx.render(pack, Languages.KK));
        String russian = words(Docx.render(pack, Languages.RU));
        assertFalse(kazakh.contains("Назначение") || kazakh.contains("проект") || kazakh.contains("Содержание"));
        assertFalse(russian.contains("Мақсаты") || russian.contains("жоба") || russian.contains("Мазмұны"));
    }

    @Test
    void aDraftSaysSoOnEveryPageAndAFinalPackDoesNot() throws Exception {
        String draft = text(Docx.render(SamplePack.of(true, SamplePack.act()), Languages.BOTH), "word/header1.xml");
        assertTrue(draft.contains("string=\"жоба / проект\"") && draft.contains(">жоба / проект<"), draft);
        assertFalse(words(Docx.render(SamplePack.of(false, SamplePack.act()), Languages.BOTH)).contains("жоба"));
    }

    @Test
    void everyPageSaysWhoseItIsAndWhere() throws Exception {
        String head = text(WHOLE.get(Languages.RU), "word/header1.xml");
        for (String said : List.of("«Айжан» ЖК, Тапсырыс чат-боты", "22.11.2026", "редакция 18.01.2026", "Документация на")) {
            assertTrue(head.contains(said), said);
        }
        String foot = text(WHOLE.get(Languages.RU), "word/footer1.xml");
        assertTrue(foot.contains("стр. ") && foot.contains(" PAGE ") && foot.contains(" NUMPAGES "), foot);
    }

    @Test
    void aNameOfAnyLengthLeavesRoomForTheText() throws Exception {
        var pack = new Pack(SamplePack.whole().title(), kz.senim.text.Phrase.same("Жүйе ".repeat(2000)), SamplePack.whole().edition(),
                false, SamplePack.whole().day(), List.of(SamplePack.cover()), SamplePack.whole().machine());
        byte[] file = Docx.render(pack, Languages.KK);
        assertTrue(text(file, "word/header1.xml").length() < 4000);
        assertTrue(new Docx(file).whole().contains("Жүйе".repeat(2000)));
    }

    @Test
    void theMarkStandsOnTheCoverAndItsNameOnEveryPage() throws Exception {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 60, BufferedImage.TYPE_INT_RGB), "png", png);
        var pack = SamplePack.whole().with(new Mark("«Кеңесші» ЖК", List.of("Алматы, Абай 1"), Optional.of(new Mark.Logo(png.toByteArray(), 300, 60))));
        byte[] file = Docx.render(pack, Languages.KK);
        docx.check(written(file), pack, Languages.KK);
        var read = new Docx(file);
        assertTrue(read.whole().contains("«Кеңесші»ЖКАлматы,Абай1"));
        assertTrue(text(file, "word/footer1.xml").contains("«Кеңесші» ЖК"));
        assertArrayEquals(png.toByteArray(), read.parts().get("word/media/image1.png"));
        assertEquals("«Кеңесші» ЖК", read.all(Docx.BODY, "docPr").getFirst().getAttribute("descr"));
        assertArrayEquals(file, Docx.render(pack, Languages.KK));
    }

    @Test
    void sameInputSameBytes() throws Exception {
        assertArrayEquals(WHOLE.get(Languages.BOTH), Docx.render(SamplePack.whole(), Languages.BOTH));
        assertFalse(Arrays.equals(Docx.render(SamplePack.of(true, SamplePack.act()), Languages.KK),
                Docx.render(SamplePack.of(false, SamplePack.act()), Languages.KK)));
        var times = new ArrayList<LocalDateTime>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(WHOLE.get(Languages.KK)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                times.add(entry.getTimeLocal());
            }
        }
        assertEquals(List.of(LocalDateTime.of(1980, 2, 1, 0, 0)), times.stream().distinct().toList());
        String core = text(WHOLE.get(Languages.KK), "docProps/core.xml");
        assertTrue(core.contains("2026-11-21T19:00:00Z</dcterms:created>") && core.contains("2026-11-21T19:00:00Z</dcterms:modified>"), core);
    }

    @Test
    void aFileThatIsNotWhatWasMeantIsRefused() throws IOException {
        var pack = SamplePack.whole();
        var whole = WHOLE.get(Languages.BOTH);
        docx.check(written(whole), pack, Languages.BOTH);
        docx.check(written(WHOLE.get(Languages.RU)), pack, Languages.RU);
        assertThrows(IOException.class, () -> docx.check(written(WHOLE.get(Languages.KK)), pack, Languages.RU));
        assertThrows(IOException.class, () -> docx.check(written(Arrays.copyOf(whole, whole.length / 2)), pack, Languages.BOTH));
        assertThrows(IOException.class, () -> docx.check(written(new byte[0]), pack, Languages.BOTH));
        var less = new Pack(pack.title(), pack.subject(), pack.edition(), true, pack.day(), pack.papers().subList(0, 5), pack.machine());
        assertThrows(IOException.class, () -> docx.check(written(Docx.render(less, Languages.KK)), pack, Languages.KK));
    }

    @Test
    void fiveHundredRisksAreTakenWithTheHeadOnEveryPage() throws Exception {
        var pack = SamplePack.of(true, SamplePack.cover(), SamplePack.register(500));
        byte[] file = Docx.render(pack, Languages.BOTH);
        docx.check(written(file), pack, Languages.BOTH);
        assertEquals(1, new Docx(file).all(Docx.BODY, "tblHeader").size());
        assertTrue(new Docx(file).all(Docx.BODY, "cantSplit").size() > 500);
    }

    @Test
    void tellsItsProgressAndStopsBetweenPapers() {
        var seen = new ArrayList<String>();
        var progress = new Progress() {
            @Override
            public void papers(int done, int all) {
                seen.add(done + "/" + all);
            }

            @Override
            public boolean cancelled() {
                return seen.size() == 2;
            }
        };
        assertThrows(CancellationException.class,
                () -> docx.write(SamplePack.whole(), Languages.KK, OutputStream.nullOutputStream(), progress));
        assertEquals(List.of("1/6", "2/6"), seen);
    }

    private Path written(byte[] file) throws IOException {
        return Files.write(folder.resolve("pack.docx"), file);
    }

    private static String words(byte[] file) throws Exception {
        return new Docx(file).whole() + text(file, "word/header1.xml") + text(file, "word/footer1.xml");
    }

    private static String text(byte[] file, String part) throws IOException {
        return new String(new Docx(file).parts().get(part), StandardCharsets.UTF_8);
    }
}
