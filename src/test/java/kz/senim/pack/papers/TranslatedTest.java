package kz.senim.pack.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.FreeText;
import kz.senim.dossier.FreeTexts;
import kz.senim.dossier.OwnTexts;
import kz.senim.dossier.Translations;
import kz.senim.exchange.Samples;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.pack.model.Inline;
import kz.senim.pack.model.Reading;
import kz.senim.risk.Closing;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.text.Language;
import kz.senim.text.Phrase;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack speaks the language of its reader where the user's texts were translated, and says where they were not. */
class TranslatedTest {

    private static final String NOT_IN_RUSSIAN = " [без перевода]";
    private static final String NOT_IN_KAZAKH = " [аудармасы жоқ]";

    private static Dossier dossier() {
        var closed = Risk.own("c", "Жабылғаны").withClosed(Optional.of(new Closing(Filled.DAY, "Жабылу себебі")));
        return Filled.dossier(Filled.first(), Map.of("risk.outage", "Ескертпе бірінші"),
                List.of(Filled.risk("a", false), Filled.risk("b", true), closed));
    }

    private static Dossier translated(Dossier dossier, String place, String text) {
        return dossier.after(new Change.Worded(OwnTexts.translation(place), text), Filled.AT);
    }

    /** Some texts of it, chosen by the seed. */
    private static Dossier some(Dossier dossier, long seed) {
        var random = new Random(seed);
        for (var text : Translations.of(dossier).all()) {
            dossier = random.nextBoolean() ? translated(dossier, text.place(), "Перевод " + text.place() + '.') : dossier;
        }
        return dossier;
    }

    private static boolean marked(String paper, String text, String mark) {
        return paper.contains(text + mark) || paper.contains(text + "\n" + mark);
    }

    @Property(tries = 10)
    void asManyTextsAreMarkedAsAreNotTranslated(@ForAll long seed) {
        var dossier = some(dossier(), seed);
        var translations = Translations.of(dossier);
        var pack = Filled.pack(dossier);
        String kazakh = Read.text(pack, Language.KK);
        String russian = Read.text(pack, Language.RU);
        assertFalse(kazakh.contains(NOT_IN_KAZAKH));
        assertEquals(translations.missing().size(), translations.all().stream()
                .filter(text -> marked(russian, text.text(), NOT_IN_RUSSIAN)).count());
        for (var text : translations.all()) {
            assertTrue(kazakh.contains(text.text()), text.place());
            String said = translations.of(text).orElse(text.text());
            assertTrue(russian.contains(said), text.place());
            assertFalse(marked(russian, "Перевод " + text.place() + '.', NOT_IN_RUSSIAN), text.place());
        }
    }

    @Property(tries = 60)
    void anyDossierIsWholeInBothLanguages(@ForAll long seed) {
        var dossier = some(new Samples(seed).any(), seed);
        var pack = Filled.pack(dossier);
        var translations = Translations.of(dossier);
        for (var language : Language.values()) {
            String text = Read.text(pack, language);
            boolean own = language.code().equals(translations.language());
            for (var typed : FreeTexts.of(dossier)) {
                if (printed(typed, dossier)) {
                    String said = own ? typed.text() : translations.of(typed).orElse(typed.text());
                    assertTrue(text.contains(said), typed.place());
                }
            }
            assertFalse(text.matches("(?s).*[\uFDD0\uFDD1\uFDD2]\\d+\\..*"));
        }
    }

    /** Of risks that were closed, reviews under way and scales without risks not all is printed. */
    private static boolean printed(FreeText text, Dossier dossier) {
        return switch (text.kind()) {
            case ANSWER, NOTE, SCENARIO -> true;
            case RISK, MEASURE -> dossier.risks().stream().anyMatch(risk -> risk.id().equals(text.about()) && risk.standing());
            case REVIEW, SCALE, BLANK -> false;
        };
    }

    @Test
    void aRussianDossierIsMarkedInKazakhOnly() {
        var dossier = Filled.dossier(Answers.NONE, Map.of("risk.moral", "Проверить до конца года"), List.of(), List.of());
        var pack = Filled.pack(dossier);
        assertTrue(Read.text(pack, Language.KK).contains(NOT_IN_KAZAKH));
        assertFalse(Read.text(pack, Language.RU).contains(NOT_IN_RUSSIAN));
        var chosen = Filled.pack(dossier.after(new Change.Worded(Translations.LANGUAGE, "kk"), Filled.AT));
        assertTrue(Read.text(chosen, Language.RU).contains(NOT_IN_RUSSIAN));
        assertFalse(Read.text(chosen, Language.KK).contains(NOT_IN_KAZAKH));
    }

    @Test
    void theSameWordsBearNoMarkAndStandOnce() {
        var dossier = translated(Filled.dossier(Answers.NONE.with(Dossier.SYSTEM_NAME, new Answer.Text("Сенім-Скоринг")), Map.of(),
                List.of(), List.of()), "answer:system.name", "Сенім-Скоринг");
        var pack = Filled.pack(dossier);
        for (var language : Language.values()) {
            assertFalse(Read.text(pack, language).matches("(?s).*Сенім-Скоринг\\s*\\[.*"));
        }
    }

    @Test
    void theRunningHeaderIsTranslatedAndNeverMarked() {
        var named = Filled.dossier(Answers.NONE.with(Dossier.SYSTEM_NAME, new Answer.Text("Несие көмекшісі")), Map.of(), List.of(), List.of());
        assertTrue(Filled.pack(named).subject().ru().contains("Несие көмекшісі"));
        assertFalse(Filled.pack(named).subject().ru().contains(NOT_IN_RUSSIAN));
        var subject = Filled.pack(translated(named, "answer:system.name", "Кредитный помощник")).subject();
        assertTrue(subject.ru().contains("Кредитный помощник"));
        assertTrue(subject.kk().contains("Несие көмекшісі"));
    }

    @Test
    void anUntranslatedTextStandsOnceForBothLanguages() {
        var inline = Filled.pack(dossier()).papers().stream().flatMap(p -> p.blocks().stream()).flatMap(Reading::spans).filter(span -> span.text().equals(new Phrase("", NOT_IN_RUSSIAN))).findFirst();
        assertTrue(inline.orElseThrow().aside());
        var text = Inline.of(Phrase.same("Мәтін")).and(inline.get());
        assertTrue(text.common());
        assertEquals(Phrase.same(NOT_IN_RUSSIAN), text.once().spans().getLast().text());
        assertFalse(Inline.of(new Phrase("Мәтін", "Текст")).common());
    }

    @Test
    void equalTextsStayEqualForTheChecksOfTheRegister() {
        var one = Filled.risk("a", false);
        var other = Filled.risk("b", true).with(RiskField.TITLE, one.text(RiskField.TITLE));
        var dossier = Filled.dossier(Filled.first(), Map.of(), List.of(one, other));
        String before = Read.text(Filled.pack(dossier), "risks", Language.RU);
        String unlike = Read.text(Filled.pack(Filled.dossier(Filled.first(), Map.of(), List.of(one, Filled.risk("b", true)))),
                "risks", Language.RU);
        assertTrue(before.lines().filter(line -> line.endsWith(": 2")).count() > unlike.lines().filter(line -> line.endsWith(": 2")).count());
    }

    @Test
    void quotationMarksGoInEitherLanguage() {
        var named = Filled.dossier(Answers.NONE.with(Dossier.SYSTEM_NAME, new Answer.Text("«Үн»")), Map.of(), List.of(), List.of());
        var traces = new Traces(translated(named, "answer:system.name", "«Голос»"), List.of(), new Phrase("!", "!"));
        String traced = traces.in(named).systemName();
        assertEquals(new Phrase("«Үн»", "«Голос»"), traces.of(Phrase.same(traced)));
        assertEquals(new Phrase("«Үн»", "«Голос»"), traces.of(Phrase.same("«" + Traces.unquoted(traced) + "»")));
        assertEquals("Үн", Traces.unquoted("«Үн»"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀👨‍👩‍👧 мәтін", "שלום עולם", "\u0000\u001f\u2028\u202eқара", "\ud83d ү", "\uFDD00.7\uFDD2 ғ \uFDD10.7\uFDD2", "\uFDD0"})
    void anyTextComesThrough(String typed) {
        var dossier = Filled.dossier(Answers.NONE.with(Dossier.SYSTEM_NAME, new Answer.Text(typed)),
                Map.of("risk.moral", "ә".repeat(10_000)), List.of(), List.of());
        var pack = Filled.pack(dossier);
        Stream.of(Language.values()).map(l -> Read.text(pack, l)).forEach(text -> {
            assertTrue(text.contains(typed));
            assertTrue(text.contains("ә".repeat(10_000)));
        });
    }
}
