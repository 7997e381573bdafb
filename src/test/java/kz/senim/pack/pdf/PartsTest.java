package kz.senim.pack.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kz.senim.pack.model.Inline;
import kz.senim.pack.model.Inline.Emphasis;
import kz.senim.pack.model.Languages;
import kz.senim.text.Phrase;
import org.junit.jupiter.api.Test;

class PartsTest {

    private static final Phrase YES = new Phrase("Иә", "Да");
    private static final Phrase NOTE = new Phrase("Ескертпе:", "Примечание:");
    private static final Phrase BREAK = Phrase.same("\n");
    private static final Phrase LONG = Phrase.same("Бұл жауапты бухгалтер растады, хаты қаңтар бумасында");

    /** "once" before what stands once, Kazakh of the rest. */
    private static List<String> parts(Inline text) {
        return Parts.of(text, new Sides(Languages.BOTH)).stream().map(p -> (p.once() ? "once " : "") + p.text().spans().stream()
                .map(s -> s.text().kk()).reduce("", String::concat)).toList();
    }

    @Test
    void aNoteStandsOnceUnderItsLabel() {
        var noted = Inline.of(YES).and(BREAK).and(NOTE, Emphasis.ITALIC).and(Phrase.same(" ")).and(Phrase.same("иә"), Emphasis.ITALIC);
        assertEquals(List.of("Иә", "Ескертпе:", "once иә"), parts(noted));
    }

    @Test
    void aLongTextOfTheUserStandsOnceAndAShortOneStaysInItsSentence() {
        assertEquals(List.of("Ескертпе:", "once " + LONG.kk(), "Иә"),
                parts(Inline.of(NOTE).and(Phrase.same(" ")).and(LONG).and(BREAK).and(YES)));
        assertEquals(List.of("Ескертпе: Айжан"), parts(Inline.of(NOTE).and(Phrase.same(" ")).and(Phrase.same("Айжан"))));
        assertEquals(List.of("Иә\nЕскертпе:"), parts(Inline.of(YES).and(BREAK).and(NOTE)));
        assertEquals(List.of(LONG.kk() + "Иә"), parts(Inline.of(LONG).and(YES)), "within a sentence");
    }

    @Test
    void whatIsTheSameAltogetherIsOnePart() {
        assertEquals(List.of("once " + LONG.kk()), parts(Inline.of(LONG)));
        assertEquals(List.of(), parts(Inline.of(BREAK).and(new Phrase("", " "))).stream().filter(p -> !p.isBlank()).toList());
    }

    @Test
    void oneLanguageIsNeverCut() {
        var text = Inline.of(NOTE).and(BREAK).and(LONG);
        assertEquals(1, Parts.of(text, new Sides(Languages.RU)).size());
    }
}
