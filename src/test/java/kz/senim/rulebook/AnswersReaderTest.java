package kz.senim.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.risk.Level;
import kz.senim.risk.Link;
import kz.senim.risk.Measure;
import kz.senim.risk.RiskField;
import kz.senim.risk.ScenarioField;
import kz.senim.risk.Treatment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersReaderTest {

    private static final String GOOD = """
            edition: tiny
            asOf: 2026-11-22
            answers:
              system.name: "Көмекші: № 1"
              system.learned: yes
              system.channels: [telegram, site]
              harm.people: 40
              harm.grave: unknown
            notes:
              harm.people: Журналдан
            risks:
              - template: abuse
                before: {likelihood: 3, impact: 4}
                due: 2026-12-10
              - title: Өз қауіп-қатеріміз
                misuse: true
                treatment: avoid
                measures: [{template: measure-2, state: done, done: 2026-11-20}, {text: Өз шарамыз}]
                links: ['duty:duty.log', 'scenario:scenario-1']
            scenarios:
              - what: 'Бот тоқтады: «!» 😀'
                affected: few
                reversible: unknown
                consequence: [loss, disaster]
                impact: [rights]
            """;

    private final AnswersReader reader = new AnswersReader(Tiny.editions());

    @Test
    void readsAnswersNotesAndRisks() {
        var file = read(GOOD);
        assertEquals(Optional.of(LocalDate.of(2026, 11, 22)), file.asOf());
        assertEquals(new Answers(Map.of(
                "system.name", new Answer.Text("Көмекші: № 1"),
                "system.learned", Answer.chosen("yes"),
                "system.channels", Answer.chosen("telegram", "site"),
                "harm.people", new Answer.Quantity(new BigDecimal(40)),
                "harm.grave", Answer.UNKNOWN)), file.answers());
        assertEquals(Map.of("harm.people", "Журналдан"), file.notes());
        var abuse = file.risks().getFirst();
        assertTrue(abuse.misuse() && abuse.fromCatalogue());
        assertEquals(Optional.of(new Level(3, 4)), abuse.initial());
        var own = file.risks().getLast();
        assertEquals("Өз қауіп-қатеріміз", own.text(RiskField.TITLE));
        assertEquals(Optional.of(Treatment.AVOID), own.treatment());
        assertEquals(List.of(Measure.State.DONE, Measure.State.PLANNED), own.measures().stream().map(Measure::state).toList());
        assertEquals(List.of(new Link(Link.Kind.DUTY, "duty.log"), new Link(Link.Kind.SCENARIO, "scenario-1")), own.links());
    }

    @Test
    void readsScenarios() {
        var scenario = read(GOOD).scenarios().getFirst();
        assertEquals("Бот тоқтады: «!» 😀", scenario.text(ScenarioField.WHAT));
        assertEquals(Optional.of(Answer.UNKNOWN), scenario.to(ScenarioField.REVERSIBLE));
        assertEquals(Set.of("loss", "disaster"), scenario.chosen(ScenarioField.CONSEQUENCE));
        assertEquals(Set.of("rights"), scenario.chosen(ScenarioField.IMPACT));
        assertEquals(List.of(ScenarioField.WHO, ScenarioField.REVERSIBLE), scenario.missing());
    }

    @Test
    void withoutAnEditionTheLatestIsMeant() {
        assertEquals("tiny", read("answers: {system.learned: no}").edition());
    }

    @Test
    void aQuotedUnknownIsText() {
        assertEquals("unknown", read("answers: {system.name: 'unknown'}").answers().textOf("system.name"));
    }

    @Test
    void aWorkedCaseIsAnAnswersFileToo() throws Exception {
        assertEquals(5, reader.read(Tiny.FOLDER.resolve("cases/bot.yaml")).answers().byQuestion().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            edition: tiny              | edition: kz-1               | 1  | Нет такой редакции правил: «kz-1». Есть: tiny.
            asOf: 2026-11-22           | asOf: 2026-13-22            | 2  | Такого дня нет: «2026-13-22» в «asOf». Исправьте дату.
            answers:                   | anwsers:                    | 3  | Неизвестный ключ «anwsers»
            system.learned: yes        | system.lerned: yes          | 5  | Нет вопроса «system.lerned». Самый похожий: «system.learned».
            system.learned: yes        | system.learned: maybe       | 5  | У вопроса «system.learned» нет варианта «maybe». Допустимы: yes, no, unknown.
            system.learned: yes        | system.learned: [yes]       | 5  | На вопрос «system.learned» даётся один ответ, без списка. Допустимы: yes, no, unknown.
            system.learned: yes        | system.learned:             | 5  | Нет обязательного значения «system.learned». Добавьте его.
            [telegram, site]           | [telegram, viber]           | 6  | У вопроса «system.channels» нет варианта «viber». Допустимы: site, telegram, none, unknown.
            [telegram, site]           | [telegram, none]            | 6  | «none» выбирают только отдельно.
            [telegram, site]           | []                          | 6  | Список ответов на «system.channels» пуст.
            harm.people: 40            | harm.people: сорок          | 7  | должно стоять число, например 1500 или 0.75, а стоит «сорок»
            harm.people: 40            | harm.people: 1e999999999    | 7  | должно стоять число
            harm.people: 40            | harm.people: {a: 1}         | 7  | должно стоять одно значение
              harm.people: Журналдан   |   harm.peple: Журналдан     | 10 | Нет вопроса «harm.peple». Самый похожий: «harm.people».
            template: abuse            | template: abuze             | 12 | нет типового риска «abuze». Самый похожий: «abuse».
            likelihood: 3              | likelihood: 6               | 13 | целое число от 1 до 5, а стоит 6
            likelihood: 3              | likelihood: 2.5             | 13 | должно стоять целое число, а стоит «2.5»
            , impact: 4                | ,                           | 13 | Нет обязательного значения «impact»
            due: 2026-12-10            | due: 10.12.2026             | 14 | Пишите год-месяц-день, например 2026-11-22.
            title: Өз                  | titel: Өз                   | 15 | Нет обязательного значения «title»
            template: measure-2        | template: measure-3         | 18 | В редакции нет типовой меры «measure-3». Самая похожая: «measure-
            state: done                | state: ready                | 18 | planned, underway, done, dropped
            'duty:duty.log'            | duty.log                    | 19 | Связь «duty.log» не распознана: нужно scenario:ID
            treatment: avoid           | treatment: flee             | 17 | avoid, reduce, share, retain
            "Көмекші: № 1"             | Көмекші: № 1                | 4  | Двоеточие с пробелом внутри текста
            "Көмекші: № 1"             | "Көмекші № 1                | 4  | Кавычка, открытая в этой строке, не закрыта
            what: 'Бот                 | waht: 'Бот                  | 21 | Неизвестный ключ «waht»
            affected: few              | affected: everybody         | 22 | У вопроса «scenario.affected» нет варианта «everybody». Допустимы: few, lots, unknown.
            affected: few              | affected: [few]             | 22 | На вопрос «scenario.affected» даётся один ответ
            [loss, disaster]           | [loss, little]              | 24 | «little, other» выбирают только отдельно.
            `  harm.grave: unknown`    | `\\tharm.grave: unknown`     | 8  | В строке стоит табуляция
            notes:                     | ---\\nnotes:                 | 9  | больше одного документа
            """)
    void refusesWithLineAndWhatIsAllowed(String whole, String broken, int line, String message) {
        String written = broken.replace("\\t", "\t").replace("\\n", "\n");
        assertTrue(GOOD.contains(whole), whole);
        var faults = assertThrows(Faulty.class, () -> read(GOOD.replaceFirst(
                Pattern.quote(whole), Matcher.quoteReplacement(written)))).faults();
        assertTrue(faults.stream().anyMatch(f -> f.line() == line && f.message().ru().contains(message)),
                faults::toString);
    }

    @Test
    void refusesAnEmptyFile() {
        assertEquals("Файл пуст. Заполните его по описанию формата.", onlyFault("# ничего\n"));
    }

    @Test
    void refusesOtherEncodings() {
        var faults = assertThrows(Faulty.class, () -> reader.read("a.yaml",
                "answers:\n  system.name: Көмекші".getBytes(StandardCharsets.UTF_16LE))).faults();
        assertTrue(faults.getFirst().message().ru().contains("UTF-8"), faults::toString);
        var cp1251 = assertThrows(Faulty.class, () -> reader.read("a.yaml",
                new byte[] {'a', ':', '\n', 'b', ':', ' ', (byte) 0xCF, (byte) 0xF0})).faults();
        assertEquals(2, cp1251.getFirst().line());
    }

    @Test
    void refusesCharactersThatNoTextHas() {
        var faults = assertThrows(Faulty.class, () -> read("answers:\n  system.name: \"a\u0007b\"")).faults();
        assertEquals(2, faults.getFirst().line());
        assertTrue(faults.getFirst().message().ru().contains("U+0007"), faults::toString);
    }

    @Test
    void readsAFileWithAByteOrderMark() {
        assertEquals(1, read("\uFEFFanswers: {system.learned: no}").answers().byQuestion().size());
    }

    @Test
    void standsHostileFiles() {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertTrue(onlyFault(bomb.toString()).contains("Ссылки YAML"));
            assertTrue(onlyFault("answers: " + "[".repeat(200_000)).contains("Вложенность больше"));
            assertTrue(onlyFault("answers: " + "{a: ".repeat(100_000)).contains("Вложенность больше"));
            assertTrue(onlyFault("- ".repeat(100_000)).contains("Вложенность больше"));
            assertTrue(onlyFault("x".repeat(3_000_000)).contains("Файл больше 2 МБ"));
            assertTrue(onlyFault("answers:\n" + "  q: 1\n".repeat(100_000)).contains("уже стоит"));
            assertTrue(onlyFault("a".repeat(1_000_000) + ": 1").length() < 1000);
        });
    }

    private AnswersFile read(String yaml) {
        return reader.read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private String onlyFault(String yaml) {
        return assertThrows(Faulty.class, () -> read(yaml)).faults().getFirst().message().ru();
    }
}
