package kz.senim.pack.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import kz.senim.law.Citation;
import kz.senim.law.Truth;
import kz.senim.pack.model.Inline;
import kz.senim.risk.Level;
import kz.senim.risk.Remark;
import kz.senim.rulebook.CheckWords;
import kz.senim.text.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TermsTest {

    private final Terms terms = new Terms(Filled.EDITION);

    @Test
    void shortLabelsBelongToQuestionsAndLevelsOfTheEdition() throws IOException {
        var keys = new Properties();
        try (var in = Terms.class.getResourceAsStream("/i18n/documents_kk.properties")) {
            keys.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        known(keys, "field.", Filled.EDITION.rules().questionsById()::containsKey);
        known(keys, "level.", Filled.EDITION.rules().findingsById()::containsKey);
    }

    private static void known(Properties keys, String prefix, Predicate<String> inEdition) {
        var ids = keys.stringPropertyNames().stream().filter(k -> k.startsWith(prefix)).map(k -> k.substring(prefix.length()));
        assertEquals(List.of(), ids.filter(inEdition.negate()).toList());
    }

    @ParameterizedTest
    @EnumSource(Remark.Kind.class)
    void everyRemarkHasWords(Remark.Kind kind) {
        assertFalse(new CheckWords().line(new Remark(kind, List.of())).isEmpty());
        if (!kind.spot().equals(Remark.Spot.REGISTER)) {
            assertFalse(new CheckWords().sentence(kind).isEmpty());
        }
    }

    @Test
    void everyTruthAndBandHasWords() {
        for (var truth : Truth.values()) {
            assertFalse(terms.say("truth." + truth).isEmpty());
            assertFalse(terms.say("prohibited." + truth).isEmpty());
        }
        for (var band : Level.Band.values()) {
            assertFalse(terms.say("band." + band).isEmpty());
        }
    }

    @Test
    void joinsChoicesAsASentenceWould() {
        var levels = List.of(new Phrase("Ең төмен", "Минимальная"), new Phrase("Орташа", "Средняя"), new Phrase("Жоғары", "Высокая"));
        assertEquals(new Phrase("Ең төмен, орташа немесе жоғары", "Минимальная, средняя или высокая"), terms.either(levels));
        assertEquals(new Phrase("Орташа немесе жоғары", "Средняя или высокая"), terms.either(levels.subList(1, 3)));
        assertEquals(levels.getFirst(), terms.either(levels.subList(0, 1)));
    }

    @Test
    void bracketsGoWithTheLinksBetweenThem() {
        var text = terms.bracketed(List.of(Citation.parse("17.3"), Citation.parse("17.1.n1")));
        assertEquals(List.of(" ", "[17(3);", " ", "17(1),\u00a0ч.\u00a02]"), text.spans().stream().map(s -> s.text().ru()).toList());
        assertEquals(List.of("", "17.3", "", "17.1"), text.spans().stream().map(Inline.Span::anchor).toList());
        assertTrue(terms.bracketed(List.of()).isEmpty());
    }

    @Test
    void fillsPhrasesByLanguage() {
        var filled = terms.say("step.stop", "function", new Phrase("Бірінші {x}", "Первая"));
        assertTrue(filled.kk().startsWith("Бірінші {x}: ") && filled.ru().startsWith("Первая: "));
    }
}
