package kz.senim.pack.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.OwnTexts;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.pack.model.Blank;
import kz.senim.pack.model.Inline.Emphasis;
import kz.senim.pack.model.Pack;
import kz.senim.pack.model.Reading;
import kz.senim.text.Language;
import org.junit.jupiter.api.Test;

/** What only a person can fill in: listed once, marked where it is missing, on paper where it is filled in. */
class BlanksTest {

    /** The answers that would fill some of the blanks are left out. */
    private static final Answers ANSWERS = Filled.first().without("rights.contact").without("rights.days").without("operation.support");

    private static Dossier dossier() {
        return Filled.dossier(ANSWERS, Map.of(), List.of());
    }

    private static List<Blank> blanks(Dossier dossier) {
        return Filled.PAPERS.blanks(dossier, Filled.conclude(dossier.answers()));
    }

    private static Dossier filled(Dossier dossier, Blank blank) {
        return dossier.after(new Change.Worded(OwnTexts.blank(blank.id()), "Толтырылды " + blank.id()), Filled.AT);
    }

    private static long marks(Pack pack) {
        return pack.papers().stream().flatMap(p -> p.blocks().stream()).flatMap(Reading::spans)
                .filter(s -> s.emphasis() == Emphasis.MISSING).count();
    }

    @Test
    void eachIsListedWithThePapersThatItStandsIn() {
        var byId = blanks(dossier()).stream().collect(Collectors.toMap(Blank::id, b -> b));
        assertEquals(List.of("Хабарламалар және өтініштерді қарау тәртібі", "Пайдаланушы келісімі"),
                byId.get("contact").papers().stream().map(p -> p.kk()).toList());
        assertEquals(List.of("Пайдаланушы келісімі"), byId.get("agreement-date").papers().stream().map(p -> p.kk()).toList());
        assertEquals("Собрали сами: откуда взяты данные", byId.get("library.own.source").label().ru());
        assertFalse(byId.containsKey("library.internet.source"), "no such data were named");
        byId.values().forEach(b -> assertTrue(b.missing() && !b.hint().isEmpty(), b.id()));
    }

    @Test
    void everyOneThatThereIsStandsInSomePaper() {
        var origins = Filled.EDITION.rules().question("training.data").choices().stream().map(c -> c.id()).toArray(String[]::new);
        var listed = blanks(Filled.dossier(ANSWERS.without("org.name").without("org.bin")
                .with("training.data", Answer.chosen(origins)), Map.of(), List.of()))
                .stream().map(Blank::id).toList();
        var terms = new Terms(Filled.EDITION);
        var matter = new Matter(Filled.EDITION, dossier(), Filled.conclude(ANSWERS), List.of());
        assertEquals(new Blanks(terms, matter).ids().stream().filter(id -> !id.startsWith("library.kept.")).toList(), listed);
        assertTrue(blanks(Filled.dossier(Answers.NONE, Map.of(), List.of())).stream().anyMatch(b -> b.id().equals("library.kept.licence")));
    }

    @Test
    void eachThatIsFilledInStandsOnPaperAndItsMarksAreGone() {
        var dossier = dossier();
        for (var blank : blanks(dossier)) {
            long before = marks(Filled.pack(dossier));
            dossier = filled(dossier, blank);
            var pack = Filled.pack(dossier);
            assertTrue(marks(pack) < before, blank.id());
            for (var language : Language.values()) {
                String text = Read.text(pack, language);
                assertTrue(text.contains("Толтырылды " + blank.id()), blank.id());
            }
        }
        assertTrue(blanks(dossier).stream().noneMatch(Blank::missing));
        assertFalse(Read.text(Filled.pack(dossier), Language.RU).contains("[заполните:"));
    }

    @Test
    void anAnswerThatSaysTheSameFillsIt() {
        var dossier = Filled.dossier(Filled.first(), Map.of(), List.of());
        var ids = blanks(dossier).stream().map(Blank::id).toList();
        assertFalse(ids.contains("library.own.producer"), "the firm itself");
        assertFalse(ids.contains("contact") || ids.contains("support") || ids.contains("reply-days"), ids::toString);
        assertTrue(Read.text(Filled.pack(dossier), "agreement", Language.KK).contains("Мәтін «rights.contact»"));
    }

    @Test
    void whatFallsAwayHasNone() {
        assertEquals(List.of(), blanks(Filled.dossier(Filled.last(), Map.of(), List.of())));
    }

    @Test
    void aTextThatLooksLikeAGapIsNoGap() {
        var dossier = dossier().after(new Change.Worded(OwnTexts.blank("contact"), "{support} $1 \\"), Filled.AT);
        assertTrue(Read.text(Filled.pack(dossier), "agreement", Language.RU).contains("{support} $1 \\"));
    }
}
