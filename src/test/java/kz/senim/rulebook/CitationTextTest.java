package kz.senim.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import kz.senim.law.Citation;
import kz.senim.text.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTextTest {

    private static final Edition EDITION = Law230.edition();

    private final CitationText text = new CitationText(EDITION);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            17        | 17-бап                              | статья 17                              | 17
            17.3      | 17-бап, 3-тармақ                    | статья 17, пункт 3                     | 17(3)
            17.1.2    | 17-бап, 1-тармақ, 2) тармақша       | статья 17, пункт 1, подпункт 2)        | 17(1)2)
            1.0.5     | 1-бап, 5) тармақша                  | статья 1, подпункт 5)                  | 1, 5)
            1.0.n1    | 1-бап                               | статья 1                               | 1
            9.0.n1    | 9-бап                               | статья 9                               | 9
            17.4.n1   | 17-бап, 4-тармақ, екінші бөлік      | статья 17, пункт 4, часть вторая       | 17(4), ч. 2
            17.4.n5   | 17-бап, 4-тармақ, алтыншы бөлік     | статья 17, пункт 4, часть шестая       | 17(4), ч. 6
            13.2.n1   | 13-бап, 2-тармақ, екінші бөлік      | статья 13, пункт 2, часть вторая       | 13(2), ч. 2
            27.1.n1   | 27-бап, 1-тармақ, екінші абзац      | статья 27, пункт 1, абзац второй       | 27(1), абз. 2
            """)
    void saysWhereAUnitStands(String key, String kk, String ru, String brief) {
        var citation = Citation.parse(key);
        assertEquals(new Phrase(kk, ru), text.full(citation));
        assertEquals(brief, text.brief(citation).ru());
    }

    @Test
    void saysThatAnActIsUnconfirmed() {
        assertEquals(new Phrase("Өлшемшарттар туралы бұйрық, 2026 жылғы 1 сәуір, № 1/НҚ (расталмаған)",
                "Приказ о критериях, 1 апреля 2026 года, № 1/НҚ (не подтверждено)"),
                text.full(Citation.parse("act:order-1")));
    }

    @Test
    void joinsSeveral() {
        assertEquals("статья 8, пункт 1; статья 9",
                text.full(List.of(Citation.parse("8.1"), Citation.parse("9.0.n1"))).ru());
    }

    @Test
    void everyUnitOfTheLawHasAPlaceOfItsOwnInBothLanguages() {
        var citations = EDITION.statute().units().values().stream().filter(u -> u.kind() != Statute.Kind.TITLE)
                .map(u -> new Citation(Citation.LAW, u.key())).toList();
        assertEquals(citations.size(), citations.stream().map(c -> text.full(c).kk()).distinct().count());
        assertEquals(citations.size(), citations.stream().map(c -> text.full(c).ru()).distinct().count());
        assertFalse(citations.stream().map(text::full).anyMatch(p -> (p.kk() + p.ru()).contains("{")));
    }
}
