package kz.senim.pack.papers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.senim.dossier.JournalEntry;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.law.Question;
import kz.senim.law.Truth;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Block.Bar;
import kz.senim.pack.model.Block.Tone;
import kz.senim.text.Language;
import org.junit.jupiter.api.Test;

class PapersTest {

    private static final List<String> ALL = List.of("verdict", "applicability", "passport", "classification",
            "prohibitions", "risks", "duties", "liability", "annexes", "signatures");

    /** An AI system of an owner in which nothing prohibited is found. */
    private static Answers clean() {
        return Filled.every(q -> q.step().equals("prohibited") ? harmless(q) : q.choices().getFirst().id());
    }

    private static String harmless(Question question) {
        return question.choices().stream().map(Question.Choice::id)
                .filter(c -> c.equals("no") || c.equals("none") || c.equals("cannot")).findFirst()
                .orElse(question.choices().getLast().id());
    }

    @Test
    void aWholeDossierGivesEveryPaperAndNoDraft() {
        var pack = Filled.pack(clean());
        assertEquals(ALL, Read.papers(pack));
        assertFalse(pack.draft());
        assertEquals(Filled.DAY, pack.day());
    }

    @Test
    void whatIsOpenMakesADraft() {
        assertTrue(Filled.pack(Answers.NONE).draft());
        assertTrue(Filled.pack(clean().without("risk.moral")).draft());
        assertTrue(Filled.pack(clean().with("system.purpose", Answer.UNKNOWN)).draft());
        assertFalse(Filled.pack(clean().without("org.bin")).draft(), "an optional question keeps nothing open");
    }

    @Test
    void anOrderToStopStandsOnlyWhereAFunctionIsFoundOrOpen() {
        assertFalse(Read.text(Filled.pack(clean()), "prohibitions", Language.RU).contains("Распоряжение"));
        var found = Filled.pack(Filled.first());
        assertTrue(Read.text(found, "prohibitions", Language.KK).contains("толық тоқтату туралы өкім"));
        assertTrue(Read.paper(found, "prohibitions").blocks().stream().anyMatch(Block.Line.class::isInstance));
        assertTrue(Read.text(Filled.pack(Answers.NONE), "prohibitions", Language.RU).contains("Распоряжение"));
    }

    @Test
    void foundFunctionsComeFirstAmongWhatToDo() {
        var table = (Block.Table) Read.paper(Filled.pack(Filled.first()), "verdict").blocks().stream()
                .filter(Block.Table.class::isInstance).findFirst().orElseThrow();
        assertEquals(Tone.STOP, table.rows().getFirst().getFirst().tone());
        assertEquals(Tone.NEUTRAL, table.rows().getLast().getFirst().tone());
    }

    @Test
    void everyProhibitionHasItsFinding() {
        var summary = (Block.Table) Read.paper(Filled.pack(Filled.first()), "prohibitions").blocks().stream()
                .filter(Block.Table.class::isInstance).findFirst().orElseThrow();
        assertEquals(7, summary.rows().size());
    }

    @Test
    void whatIsNoAiSystemNeedsFewPapersAndSaysWhy() {
        var pack = Filled.pack(Filled.last());
        assertEquals(Truth.NO, Filled.conclude(Filled.last()).truthOf(Matter.AI_SYSTEM));
        assertEquals(List.of("verdict", "applicability", "passport", "annexes", "signatures"), Read.papers(pack));
        assertTrue(Read.text(pack, "applicability", Language.RU).contains("Акт классификации"));
    }

    @Test
    void aRegisterThatIsKeptIsNeverLeftOut() {
        var pack = Filled.pack(Filled.dossier(Filled.last(), Map.of(), List.of(Filled.risk("a", false))));
        assertTrue(Read.papers(pack).contains("risks"));
    }

    @Test
    void anEmptyRegisterIsAGap() {
        assertTrue(Read.text(Filled.pack(clean()), "risks", Language.KK).contains("Қауіп-қатерлер тізілімі бос"));
        assertTrue(Read.text(Filled.pack(clean()), "verdict", Language.KK).contains("Қауіп-қатерлер тізілімі бос"));
    }

    @Test
    void barsShowWhatIsSureAndWhatIsPossible() {
        assertEquals(List.of(Bar.EXCLUDED, Bar.EXCLUDED, Bar.SURE), bars(Filled.first()));
        assertEquals(List.of(Bar.POSSIBLE, Bar.POSSIBLE, Bar.POSSIBLE), bars(Answers.NONE));
    }

    private static List<Bar> bars(Answers answers) {
        return Read.blocks(Filled.pack(answers), Block.Verdict.class).stream().map(Block.Verdict::bars)
                .filter(b -> !b.isEmpty()).findFirst().orElseThrow();
    }

    @Test
    void circumstancesAreToldOnceAndPutAmongWhatToDo() {
        var worked = Filled.EDITIONS.cases(Filled.EDITION.id()).stream()
                .filter(c -> c.findings().get("regime.local-mismatch") == Truth.YES).findFirst().orElseThrow();
        var pack = Filled.pack(worked.given().answers());
        String title = Filled.EDITION.words().finding("regime.local-mismatch").title().kk();
        String supporting = Filled.EDITION.words().finding("regime.local-case").title().kk();
        assertTrue(Read.text(pack, "verdict", Language.KK).contains(title));
        assertTrue(Read.text(pack, "duties", Language.KK).contains(title));
        assertFalse(Read.text(pack, "duties", Language.KK).lines().anyMatch(supporting::equals));
    }

    @Test
    void aLocalSystemWhereOneIsCalledForNeedsNoDecision() {
        var worked = Filled.EDITIONS.cases(Filled.EDITION.id()).stream()
                .filter(c -> c.id().equals("archive-local")).findFirst().orElseThrow();
        var pack = Filled.pack(worked.given().answers());
        String title = Filled.EDITION.words().finding("regime.local-case").title().ru();
        assertTrue(Read.text(pack, "duties", Language.RU).contains(title));
        assertFalse(Read.text(pack, "verdict", Language.RU).contains(title));
    }

    @Test
    void aSystemAbroadIsSaidToBeSoOnTheFirstPage() {
        var pack = Filled.pack(clean().with("org.territory",
                Answer.chosen(Filled.EDITION.rules().question("org.territory").choices().getLast().id())));
        assertEquals(Truth.NO, Filled.conclude(Filled.last()).truthOf(Matter.KAZAKHSTAN));
        String sentence = Filled.EDITION.words().finding(Matter.KAZAKHSTAN).no().ru();
        assertTrue(Read.text(pack, "verdict", Language.RU).contains(sentence));
        assertFalse(Read.text(Filled.pack(clean()), "verdict", Language.RU).contains(sentence));
    }

    @Test
    void answersNoLongerInPlayStandApart() {
        var answers = Filled.noLongerAi();
        String annex = Read.text(Filled.pack(answers), "annexes", Language.RU);
        int apart = annex.indexOf("Ответы, которые не учтены");
        assertTrue(apart > 0);
        assertTrue(annex.indexOf("Мәтін «", apart) > apart);
        assertTrue(annex.contains("Сценарий 1"));
    }

    @Test
    void theJournalIsSealedByItsLastHash() {
        var journal = List.of(new JournalEntry(1, Filled.AT, "answer:system.name", "", "x", "aa11"),
                new JournalEntry(2, Filled.AT, "risk:gone", "x", "", "bb22"));
        String annex = Read.text(Filled.pack(Filled.dossier(clean(), Map.of(), List.of()), journal), "annexes", Language.RU);
        assertTrue(annex.contains("bb22"));
        assertTrue(annex.contains("23.11.2026 01:02"), "in the time of Kazakhstan");
        assertTrue(annex.contains("удалён из реестра"));
    }

    @Test
    void noIdAndNoEnglishStandOnPaper() {
        var pack = Filled.pack(clean());
        var ids = Pattern.compile("\\b[a-z]+(\\.[a-z-]+)+\\b");
        for (var language : Language.values()) {
            String text = Read.text(pack, language).replaceAll("Мәтін «[^»]*»", "");
            var found = ids.matcher(text);
            assertFalse(found.find(), () -> found.group());
        }
    }

    @Test
    void factsAndFindingsNeverAVerdictOfCompliance() {
        String text = Read.text(Filled.pack(clean()), Language.RU);
        assertFalse(Pattern.compile("(?i)соответствует (закон|требован)|полное соответствие").matcher(text).find());
        assertEquals(1, text.split("не заменяет юридическую консультацию", -1).length - 1);
    }

    @Test
    void theSameDossierGivesTheSamePack() {
        var one = Filled.pack(clean());
        var two = Filled.pack(clean());
        assertEquals(one.papers(), two.papers());
        assertArrayEquals(one.machine(), two.machine());
    }
}
