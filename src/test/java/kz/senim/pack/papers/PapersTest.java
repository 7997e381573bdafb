package kz.senim.pack.papers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.regex.Pattern;
import kz.senim.dossier.JournalEntry;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.law.Question;
import kz.senim.law.Truth;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Block.Bar;
import kz.senim.pack.model.Block.Tone;
import kz.senim.risk.Risk;
import kz.senim.pack.model.Pack;
import kz.senim.risk.Scenario;
import kz.senim.risk.ScenarioField;
import kz.senim.text.Language;
import org.junit.jupiter.api.Test;

class PapersTest {

    private static final List<String> ALL = List.of("verdict", "applicability", "passport", "classification",
            "prohibitions", "risks", "duties", "notices", "agreement", "data", "policy", "stop", "audit",
            "liability", "annexes", "signatures");

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
        var pack = whole(clean());
        assertEquals(ALL, Read.papers(pack));
        assertFalse(pack.draft());
        assertEquals(Filled.DAY, pack.day());
    }

    private static Pack whole(Answers answers) {
        return Filled.pack(Filled.filled(Filled.dossier(answers, Map.of(), List.of())));
    }

    @Test
    void whatIsOpenMakesADraft() {
        assertTrue(Filled.pack(Answers.NONE).draft());
        assertTrue(Filled.pack(clean().without("risk.moral")).draft());
        assertTrue(Filled.pack(clean().with("system.purpose", Answer.UNKNOWN)).draft());
        assertTrue(Filled.pack(clean()).draft(), "blanks are not filled in");
        assertFalse(whole(clean().without("org.bin")).draft(), "an optional question keeps nothing open");
    }

    @Test
    void tooFewWholeScenariosMakeADraftOfWhatIsClassified() {
        var two = List.of(Filled.scenario("a"), Filled.scenario("b"));
        var third = Filled.scenario("c").with(ScenarioField.REVERSIBLE, Answer.UNKNOWN);
        var few = Filled.pack(Filled.dossier(clean(), Map.of(), List.of(), List.of(two.getFirst(), two.getLast(), third)));
        assertTrue(few.draft());
        assertTrue(Read.text(few, "classification", Language.RU).contains("Сценариев, описанных полностью: 2."));
        assertTrue(Read.text(few, "verdict", Language.RU).contains("Описать не менее 3 сценариев сбоя (сейчас описано: 2)"));
        assertFalse(Filled.pack(Filled.dossier(Filled.last(), Map.of(), List.of(), List.of())).draft(),
                "what is no AI system is not classified");
    }

    @Test
    void graverScenariosAndGraverAnswersAreNamedWithBothSides() {
        var grave = Filled.scenario("b").with(ScenarioField.CONSEQUENCE, Answer.chosen("emergency"));
        var medium = Filled.EDITION.words().finding("risk.medium").title().ru();
        var high = Filled.EDITION.words().finding("risk.high").title().ru();
        assertEquals("risk.medium", degree(worked("order-bot")));
        String scenarios = act(worked("order-bot"), Filled.scenario("a"), grave);
        assertTrue(scenarios.contains("В сценариях (2) названы последствия, которым отвечает «" + high
                + "», а по ответам выходит «" + medium + "»"), scenarios);
        assertEquals("risk.high", degree(worked("boiler-control")));
        String answers = act(worked("boiler-control"), Filled.scenario("a"), Filled.scenario("b"));
        assertTrue(answers.contains("По ответам выходит «" + high + "», а самое тяжёлое, что названо в сценариях (1, 2): «"
                + medium + "»"), answers);
        String none = act(worked("boiler-control"), grave.with(ScenarioField.CONSEQUENCE, Answer.chosen("none")));
        assertTrue(none.contains("что названо в сценариях (1): «ни одна из названных в статье 17»"), none);
        assertFalse(act(worked("order-bot"), Filled.scenario("a")).contains("тяжелее"));
    }

    private static Answers worked(String id) {
        return Filled.EDITIONS.cases(Filled.EDITION.id()).stream().filter(c -> c.id().equals(id)).findFirst()
                .orElseThrow().given().answers();
    }

    private static String degree(Answers answers) {
        return Filled.conclude(answers).axes().get("risk").provisional();
    }

    private static String act(Answers answers, Scenario... scenarios) {
        return Read.text(Filled.pack(Filled.dossier(answers, Map.of(), List.of(), List.of(scenarios))), "classification",
                Language.RU);
    }

    @Test
    void theTwoYardsticksStandApart() {
        String act = Read.text(Filled.pack(clean()), "classification", Language.KK);
        String people = Filled.EDITION.words().choice("scenario.impact", "rights").kk();
        String apart = "Қауіп-қатер дәрежесінен бөлек";
        assertTrue(act.indexOf(apart) > act.indexOf("3-сценарий"));
        assertTrue(act.indexOf(people, act.indexOf("1-сценарий")) > act.indexOf(apart));
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
    void aVeryLongRegisterSaysWhatIsShownAndWhereTheRestIs() {
        var risks = IntStream.rangeClosed(0, HighestRisks.MOST).mapToObj(i -> Risk.own("r" + i, "Риск №" + i)).toList();
        String paper = Read.text(Filled.pack(Filled.dossier(clean(), Map.of(), risks)), "risks", Language.RU);
        assertTrue(paper.contains("Рисков в реестре: 2001. Здесь показаны 2000"), paper.substring(0, 2000));
        assertTrue(paper.contains("Риск №1999\n") && !paper.contains("Риск №2000\n"));
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
        var journal = List.of(new JournalEntry(1, Filled.AT, "Айжан Серікқызы", "answer:system.name", "", "x", "aa11"),
                new JournalEntry(2, Filled.AT, "", "risk:gone", "x", "", "bb22"));
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
