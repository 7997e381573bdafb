package kz.senim.pack.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import kz.senim.pack.Progress;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Pack;
import kz.senim.pack.pdf.TaggedText.Element;
import kz.senim.text.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfPackTest {

    private static final Map<Languages, byte[]> WHOLE = new EnumMap<>(Languages.class);

    @BeforeAll
    static void renderOnce() throws Exception {
        for (var languages : Languages.values()) {
            WHOLE.put(languages, render(SamplePack.whole(), languages));
        }
    }

    @ParameterizedTest
    @EnumSource(Languages.class)
    void isArchivalAndAccessibleAndLosesNoWord(Languages languages) throws Exception {
        var pack = SamplePack.whole();
        byte[] file = WHOLE.get(languages);
        assertEquals(List.of(), Validation.faults(file, "3a"));
        assertEquals(List.of(), Validation.faults(file, "ua1"));
        String drawn = new TaggedText(file).whole();
        Texts.shown(pack, languages).forEach(text -> assertTrue(Texts.found(drawn, text), text));
    }

    @Test
    void validatorSeesWhatIsWrong() throws Exception {
        String file = new String(render(SamplePack.of(false, SamplePack.act()), Languages.KK), StandardCharsets.ISO_8859_1);
        byte[] unnamed = file.replace("/DisplayDocTitle true", "/DisplayDocTitle null").getBytes(StandardCharsets.ISO_8859_1);
        assertFalse(Validation.faults(unnamed, "ua1").isEmpty());
        byte[] noIntent = file.replace("/OutputIntents", "/OutputIntentz").getBytes(StandardCharsets.ISO_8859_1);
        assertFalse(Validation.faults(noIntent, "3a").isEmpty());
    }

    @Test
    void oneLanguageShowsNothingOfTheOther() throws Exception {
        var pack = SamplePack.of(true, SamplePack.passport());
        String kazakh = new TaggedText(render(pack, Languages.KK)).whole();
        String russian = new TaggedText(render(pack, Languages.RU)).whole();
        assertFalse(kazakh.contains("Назначение") || kazakh.contains("проект"));
        assertFalse(russian.contains("Мақсаты") || russian.contains("жоба"));
    }

    @Test
    void eachPassageSaysItsLanguage() throws Exception {
        var elements = new TaggedText(WHOLE.get(Languages.BOTH)).elements();
        assertEquals("ru-RU", withText(elements, "P", "Составлен на основании пункта 1 статьи 7.").language());
        assertEquals("kk-KZ", withText(elements, "P", "7-баптың 1-тармағы негізінде жасалды.").language());
        assertEquals("ru-RU", withText(elements, "Span", "Акт классификации").language());
        assertEquals("До мер высоких рисков 1, после 0.", figure(elements, "ru-RU").alternative());
        assertEquals("Шараларға дейін жоғары деңгейде 1 қауіп-қатер, кейін 0.", figure(elements, "kk-KZ").alternative());
    }

    @Test
    void headingsAreOneInBothLanguagesAndContentsLeadToThem() throws Exception {
        var elements = new TaggedText(WHOLE.get(Languages.BOTH)).elements();
        assertTrue(elements.stream().anyMatch(e -> e.role().equals("H1") && e.text().equals("Жіктеу актісіАкт классификации")));
        var entry = elements.stream().filter(e -> e.role().equals("Reference") && e.text().startsWith("Акт классификации")).findFirst().orElseThrow();
        int page = Integer.parseInt(entry.text().replaceAll("\\D", ""));
        assertTrue(page(WHOLE.get(Languages.BOTH), page).contains("Жіктеу актісі"));
    }

    @Test
    void quotesLeadBackToThePagesThatCiteThem() throws Exception {
        var elements = new TaggedText(WHOLE.get(Languages.RU)).elements();
        assertTrue(elements.stream().anyMatch(e -> e.role().equals("P") && e.text().matches("Упоминается на страницах: 1, \\d+")));
    }

    @Test
    void everyPageSaysWhoseItIsAndWhere() throws Exception {
        byte[] file = render(SamplePack.of(true, SamplePack.cover(), SamplePack.act()), Languages.RU);
        String last = page(file, 3);
        assertTrue(last.contains("«Айжан» ЖК, Тапсырыс чат-боты"), last);
        assertTrue(last.contains("стр. 3 / 3"), last);
        assertTrue(last.contains("проект"), last);
        assertFalse(page(render(SamplePack.of(false, SamplePack.cover(), SamplePack.act()), Languages.RU), 3).contains("проект"));
    }

    @Test
    void sameInputSameBytes() throws Exception {
        assertArrayEquals(WHOLE.get(Languages.BOTH), render(SamplePack.whole(), Languages.BOTH));
        assertFalse(Arrays.equals(render(SamplePack.of(true, SamplePack.act()), Languages.KK),
                render(SamplePack.of(false, SamplePack.act()), Languages.KK)));
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
        var pdf = new PdfPack(Words.load("pdf"));
        assertThrows(CancellationException.class,
                () -> pdf.write(SamplePack.whole(), Languages.KK, OutputStream.nullOutputStream(), progress));
        assertEquals(List.of("1/6", "2/6"), seen);
    }

    private static Element withText(List<Element> elements, String role, String text) {
        return elements.stream().filter(e -> e.role().equals(role) && e.text().equals(text)).findFirst().orElseThrow();
    }

    private static Element figure(List<Element> elements, String language) {
        return elements.stream().filter(e -> e.role().equals("Figure") && e.language().equals(language)).findFirst().orElseThrow();
    }

    private static String page(byte[] file, int number) throws Exception {
        try (var pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(file)))) {
            return PdfTextExtractor.getTextFromPage(pdf.getPage(number));
        }
    }

    static byte[] render(Pack pack, Languages languages) throws Exception {
        var out = new ByteArrayOutputStream();
        new PdfPack(Words.load("pdf")).write(pack, languages, out, Progress.UNSEEN);
        return out.toByteArray();
    }
}
