package kz.senim.pack.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Evidence;
import kz.senim.dossier.JournalEntry;
import kz.senim.dossier.Subject;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.law.Truth;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Inline.Emphasis;
import kz.senim.pack.model.Pack;
import kz.senim.pack.model.Reading;
import kz.senim.text.Language;
import kz.senim.text.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The firm's own documents: policy, order to stop with its test, readiness for audit. */
class OfficePapersTest {

    private static Answers worked(String id) {
        return Filled.EDITIONS.cases(Filled.EDITION.id()).stream().filter(c -> c.id().equals(id)).findFirst()
                .orElseThrow().given().answers();
    }

    private static String text(String paper, Answers answers) {
        return Read.text(Filled.pack(answers), paper, Language.RU);
    }

    private static String notRequired(Answers answers) {
        return Read.text(Filled.pack(answers), "applicability", Language.RU);
    }

    private static boolean has(String paper, Answers answers) {
        return Read.papers(Filled.pack(answers)).contains(paper);
    }

    @Test
    void policyIsForEveryAiSystemAndForNothingElse() {
        assertTrue(has("policy", worked("order-bot")) && has("policy", Answers.NONE));
        assertFalse(has("policy", Filled.last()));
        assertTrue(notRequired(Filled.last()).contains("Политика принципов"));
    }

    @Test
    void whatOneSourceReportsIsMarkedInBothLanguages() {
        var pack = Filled.pack(worked("order-bot"));
        assertTrue(Read.text(pack, "policy", Language.RU).contains("95/НҚ (не подтверждено)"));
        assertTrue(Read.text(pack, "policy", Language.RU).contains("Не подтверждено: текста приказа у программы нет"));
        assertTrue(Read.text(pack, "policy", Language.KK).contains("95/НҚ (расталмаған)"));
        assertTrue(Read.text(pack, "policy", Language.KK).contains("Расталмаған: бұйрықтың мәтіні бағдарламада жоқ"));
    }

    @Test
    void staffCheckMoreWhereTheDegreeIsHigher() {
        assertTrue(text("policy", worked("order-bot")).contains("Степень риска средняя: то,"));
        assertFalse(text("policy", worked("order-bot")).contains("ещё не определена"));
        assertTrue(text("policy", worked("boiler-control")).contains("важное решение утверждает второй человек"));
        String open = text("policy", Answers.NONE);
        assertTrue(open.contains("важное решение утверждает второй человек") && open.contains("Степень риска ещё не определена"));
    }

    @Test
    void policySaysWhatWasFoundOutAboutThisSystem() {
        assertTrue(text("policy", Filled.first()).contains("Проверка нашла запрещённые функции ("));
        assertTrue(text("policy", Answers.NONE).contains("выяснено не всё (7)"));
        assertTrue(text("policy", worked("order-bot")).contains("Проверка запрещённых функций не нашла"));
        assertTrue(text("policy", worked("order-bot")).contains(worked("order-bot").textOf("system.responsible")));
        assertTrue(text("policy", Answers.NONE).contains("требуется заполнить"));
    }

    @Test
    void quotationMarksStandOnce() {
        assertTrue(text("stop", worked("order-bot").with("system.name", new Answer.Text("Касса"))).contains("системы «Касса [без перевода]»"));
        assertFalse(text("stop", worked("order-bot").with("system.name", new Answer.Text("«Касса»"))).contains("««"));
        assertTrue(text("stop", Answers.NONE).contains("системы «без названия»"));
    }

    @Test
    void stopIsForMediumAndHighAndWhileThatIsOpen() {
        assertTrue(has("stop", worked("order-bot")) && has("stop", worked("boiler-control")));
        assertFalse(text("stop", worked("order-bot")).contains("Степень риска ещё не определена"));
        assertTrue(text("stop", Answers.NONE).contains("Степень риска ещё не определена"));
        var minimal = minimal();
        assertFalse(has("stop", minimal));
        assertTrue(notRequired(minimal).contains("по ответам степень риска минимальная"));
    }

    @Test
    void minutesThatWereNotMeasuredHoldNothingUp() {
        var pack = Filled.pack(worked("clinic-triage").without("operation.stop-minutes"));
        var stop = Read.paper(pack, "stop").blocks();
        assertTrue(Read.text(pack, "stop", Language.RU).contains("не указано"));
        assertTrue(stop.stream().flatMap(Reading::spans).noneMatch(s -> s.emphasis() == Emphasis.MISSING));
    }

    private static Answers minimal() {
        return Filled.EDITIONS.cases(Filled.EDITION.id()).stream().map(c -> c.given().answers())
                .filter(a -> Filled.conclude(a).axes().get("risk").decided()
                        && Filled.conclude(a).axes().get("risk").provisional().equals("risk.minimal")
                        && Filled.conclude(a).truthOf("role.possessor") == Truth.YES)
                .findFirst().orElseThrow();
    }

    @Test
    void cancellingIsTriedAsTheAutonomyAllows() {
        assertTrue(text("stop", Answers.NONE).contains("Автономность ещё не определена"));
        assertTrue(text("stop", worked("order-bot")).contains("По ответам человек может исправить или отменить"));
        var steps = Read.paper(Filled.pack(worked("order-bot")), "stop").blocks().stream()
                .filter(Block.Table.class::isInstance).map(Block.Table.class::cast).filter(t -> t.columns().size() == 8).toList();
        assertEquals(2, steps.size(), "stopping and cancelling");
        steps.forEach(t -> t.rows().forEach(r -> assertTrue(r.subList(3, 8).stream().allMatch(c -> c.text().isEmpty()))));
    }

    @Test
    void auditIsOnWishAndTheReasonIsNamed() {
        var wanted = worked("clinic-triage");
        assertTrue(has("audit", wanted));
        assertTrue(without(wanted.with("operation.trusted-list", Answer.chosen("no"))).contains("не хочет включать систему"));
        assertTrue(without(worked("order-bot")).contains("степень риска не высокая"));
        assertTrue(without(Answers.NONE).contains("пока не выяснено, высокая ли степень риска"));
    }

    private static String without(Answers answers) {
        assertFalse(has("audit", answers));
        return notRequired(answers);
    }

    @Test
    void auditNamesWhatIsThereAndWhatIsMissing() {
        String before = text("audit", worked("clinic-triage"));
        assertTrue(before.contains("Договор и заключение аудита") && before.contains("Записей нет"), before);
        var done = worked("clinic-triage").with("duty.audit", Answer.chosen("done"));
        var file = new Evidence("e", Subject.question("duty.audit"), "Аудит қорытындысы.pdf", 3, "ab".repeat(32), Filled.AT,
                Optional.empty());
        var dossier = Filled.dossier(done, Map.of(), List.of());
        var with = new Dossier(dossier.id(), dossier.edition(), done, Map.of(), List.of(), dossier.scenarios(), List.of(file),
                Filled.AT, Filled.AT);
        String after = Read.text(Filled.pack(with, List.of(new JournalEntry(1, Filled.AT, "", "answer:system.name", "", "x", "aa11"))),
                "audit", Language.RU);
        assertFalse(after.contains("Договор и заключение аудита") || after.contains("Записей нет"), after);
        assertTrue(after.contains("Приложено: Аудит қорытындысы.pdf") && after.contains("Записей: 1"), after);
        assertTrue(after.contains("Пробелы в реестре: 1"), "an empty register is a gap although the duty is said to be done");
    }

    @Test
    void officeDocumentsHaveTheirRequisites() {
        var pack = Filled.pack(worked("order-bot"));
        for (String kind : List.of("ПОЛИТИКА", "УТВЕРЖДАЮ")) {
            assertTrue(Read.text(pack, "policy", Language.RU).contains(kind));
        }
        for (String kind : List.of("БҰЙРЫҚ", "ХАТТАМА", "БҰЙЫРАМЫН", "жасалған жері")) {
            assertTrue(Read.text(pack, "stop", Language.KK).contains(kind), kind);
        }
        assertTrue(Read.text(pack, "signatures", Language.RU).contains("Экстренная остановка"));
    }

    @Test
    void theOrderToStopAProhibitedFunctionIsNotRepeated() {
        String stop = text("stop", Filled.first());
        assertFalse(stop.contains("Распоряжение о приостановке"));
        assertTrue(stop.contains("отдельное распоряжение"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"policy", "stop", "audit"})
    void bothLanguagesSayAllOfIt(String paper) {
        var pack = Filled.pack(worked("clinic-triage"));
        own(pack, paper).filter(p -> !p.ru().equals(" [без перевода]")).forEach(p -> assertFalse(p.kk().isBlank() ^ p.ru().isBlank(), p.toString()));
        long same = own(pack, paper).filter(p -> p.kk().equals(p.ru()) && p.kk().codePoints().filter(Character::isLetter).count() > 12
                && worked("clinic-triage").byQuestion().values().stream().noneMatch(a -> a.equals(new Answer.Text(p.kk())))).count();
        assertEquals(0, same, "words left untranslated");
    }

    private static Stream<Phrase> own(Pack pack, String paper) {
        return Read.paper(pack, paper).blocks().stream().flatMap(Reading::phrases);
    }
}
