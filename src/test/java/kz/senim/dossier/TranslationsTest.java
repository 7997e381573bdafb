package kz.senim.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.senim.exchange.Samples;
import kz.senim.law.Answers;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private static final Instant AT = Instant.parse("2026-11-25T09:00:00Z");

    private static Dossier noted(String... notes) {
        var dossier = new Dossier("d", "e", Answers.NONE, Map.of(), List.of(), List.of(), List.of(), AT, AT);
        for (int i = 0; i < notes.length; i++) {
            dossier = dossier.after(new Change.Noted("q" + i, notes[i]), AT);
        }
        return dossier;
    }

    private static String language(Dossier dossier) {
        return Translations.of(dossier).language();
    }

    @Test
    void theLettersTellTheLanguage() {
        assertEquals("kk", language(noted("Несие алушының төлем қабілетін бағалайды", "Банк")));
        assertEquals("ru", language(noted("Оценивает платёжеспособность заёмщика и предлагает ставку", "АО «Қазақтелеком»")));
        assertEquals("ru", language(noted("Credit scoring", "😀 12")));
        assertEquals("ru", language(noted()));
    }

    @Test
    void theUsersWordCounts() {
        var kazakh = noted("Несие алушының төлем қабілеті");
        assertEquals("ru", language(kazakh.after(new Change.Worded(Translations.LANGUAGE, "ru"), AT)));
        assertEquals("kk", language(kazakh.after(new Change.Worded(Translations.LANGUAGE, "tlh"), AT)));
        assertTrue(FreeTexts.of(noted().after(new Change.Worded(Translations.LANGUAGE, "kk"), AT)).isEmpty());
    }

    @Test
    void theSameInBothLanguagesCountsAsTranslated() {
        var dossier = noted("Ерлан Сейітов", "Екінші");
        var first = Translations.of(dossier).all().getFirst();
        var then = Translations.of(dossier.after(new Change.Worded(OwnTexts.translation(first.place()), first.text()), AT));
        assertEquals(List.of("note:q1"), then.missing().stream().map(FreeText::place).toList());
        assertEquals(Optional.of("Ерлан Сейітов"), then.of(first));
    }

    @Property(tries = 200)
    void onceAllIsTranslatedNothingIsMissing(@ForAll long seed) {
        var dossier = new Samples(seed).any();
        int all = Translations.of(dossier).all().size();
        for (var text : Translations.of(dossier).missing()) {
            int before = Translations.of(dossier).missing().size();
            dossier = dossier.after(new Change.Worded(OwnTexts.translation(text.place()), "т " + text.text()), AT);
            assertEquals(before - 1, Translations.of(dossier).missing().size());
            assertEquals(Optional.of("т " + text.text()), Translations.of(dossier).of(text));
        }
        assertEquals(List.of(), Translations.of(dossier).missing());
        assertEquals(all, Translations.of(dossier).all().size());
    }
}
