package kz.senim.pack.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.itextpdf.io.font.otf.Glyph;
import com.itextpdf.io.font.otf.GlyphLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {

    /** "|" stands where the line may end. */
    @ParameterizedTest
    @CsvSource(delimiter = '=', value = {
        "17-бап, |1-тармақ, |2) тармақша = 17-бап, 1-тармақ, 2) тармақша",
        "статья 17, |пункт 1, |подпункт 2) = статья 17, пункт 1, подпункт 2)",
        "Закон |№ 230-VIII |действует = Закон № 230-VIII действует",
        "ответ |на |3 |вопроса = ответ на 3 вопроса",
        "чат-|бот = чат-бот"})
    void numbersStayWithTheirWords(String expected, String text) {
        var line = new GlyphLine(text.codePoints().mapToObj(c -> new Glyph(c, 500, c)).toList());
        var breaks = new LineBreaks();
        var found = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            found.append(text.charAt(i)).append(i < text.length() - 1 && breaks.isSplitCharacter(line, i) ? "|" : "");
        }
        assertEquals(expected, found.toString());
    }
}
