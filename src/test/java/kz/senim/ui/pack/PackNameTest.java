package kz.senim.ui.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import kz.senim.pack.model.Languages;
import kz.senim.pack.order.Finality;
import kz.senim.pack.order.Format;
import kz.senim.pack.order.Order;
import kz.senim.text.Language;
import kz.senim.text.Phrase;
import kz.senim.text.Words;
import kz.senim.ui.kit.Speech;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackNameTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Path FOLDER = Path.of("/үй/Құжаттар");

    private final PackName names = new PackName(new Speech(Language.RU, Words.load("ui")));

    private static Order pdf(Languages languages) {
        return Order.pdf(languages, Finality.FINAL);
    }

    /** The language of the documents counts, not that of the screen. */
    @Test
    void keepsKazakhLetters() {
        assertEquals("Тапсырыс чат-боты – құжаттама 2026-11-22.pdf", names.of("Тапсырыс чат-боты", pdf(Languages.KK), Optional.empty(), DAY));
        assertEquals("Чат-бот – документация 2026-11-22.pdf", names.of("Чат-бот", pdf(Languages.RU), Optional.empty(), DAY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "бот: сату/сатып алу? | бот сату сатып алу",
        "..\\..\\«Айжан» | «Айжан»",
        "a\tb  \"c\" | a b c",
        "*** | Система без названия"})
    void leavesOutWhatFileSystemsRefuse(String typed, String cleaned) {
        assertEquals(cleaned + " – документация 2026-11-22.pdf", names.of(typed, pdf(Languages.RU), Optional.empty(), DAY));
    }

    @Test
    void staysShortEnoughForAnyFileSystem() {
        String name = names.of("қ".repeat(400), pdf(Languages.BOTH), Optional.empty(), DAY);
        assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 255, name);
        assertTrue(name.endsWith("2026-11-22.pdf"));
    }

    @ParameterizedTest
    @EnumSource
    void onePaperIsNamedByItsTitle(Languages languages) {
        var title = new Phrase("Тоқтату: бұйрық", "Остановка: приказ");
        String said = languages == Languages.KK ? "Тоқтату бұйрық" : "Остановка приказ";
        assertEquals("Бот – " + said + " 2026-11-22.pdf", names.of("Бот", pdf(languages), Optional.of(title), DAY));
        String name = names.of("қ".repeat(400), pdf(languages), Optional.of(Phrase.same("ж".repeat(400))), DAY);
        assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 255, name);
    }

    @Test
    void anEndingMayBeLeftOut() {
        assertEquals(Optional.of(FOLDER.resolve("бот.pdf")), PackName.read(" бот ", FOLDER, Format.PDF));
        assertEquals(Optional.of(FOLDER.resolve("бот.PDF")), PackName.read("бот.PDF", FOLDER, Format.PDF));
        assertEquals(Optional.of(Path.of("/tmp/бот.pdf")), PackName.read("/tmp/бот.pdf", FOLDER, Format.PDF));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "/", "/tmp/", "a\0b"})
    void whatIsNoFileIsRefused(String typed) {
        assertFalse(PackName.read(typed, FOLDER, Format.PDF).isPresent());
    }

    @Test
    void theMachineCopyLiesBesideThePack() {
        assertEquals(FOLDER.resolve("бот.json"), PackName.machineCopy(FOLDER.resolve("бот.pdf")));
    }
}
