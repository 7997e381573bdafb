package kz.senim.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be read but proves nothing, or the wrong thing. */
class RulebookCheckTest {

    @TempDir
    Path folder;

    @Test
    void theSmallEditionIsSound() {
        assertEquals(List.of(), RulebookCheck.of(Tiny.FOLDER));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            questions.yaml   | 3  | ru: Система}        | ru: Жүйе}              | Текст одинаков на обоих языках: «Жүйе»
            questions.yaml   | 3  | ru: Система}        | ru: ""}                | Текст пуст
            questions.yaml   | 3  | ru: Система}        | ru: Cистема}           | В слове «Cистема» смешаны латинские буквы и кириллица
            questions.yaml   | 4  | kk: Жүйені қысқаша сипаттаңыз. | kk: "{name} сипаттаңыз." | в казахском [{name}], в русском []
            questions.yaml   | 14 | kk: Атауы қ         | kk: Тәуекел атауы қ    | Вместо «тәуекел» пишите «қауіп-қатер»
            questions.yaml   | 9  | informs: true       | informs: false         | На вопрос «system.name» не опирается ни одно условие
            questions.yaml   | 53 | harm: 1             | harm: 5                | Более тяжёлый ответ понижает уровень на оси «risk»: «harm.grave» loss вместо emergency
            rules.yaml       | 55 | {not: {any: [{rule: risk.medium}, {rule: risk.high}]}} | {rule: risk.medium} | На оси «risk» нет уровня при ответах {system.learned: yes, harm.people: 99, harm.grave: none}
            rules.yaml       | 55 | kind: scale         | kind: set              | На оси «risk» при полных ответах остаётся несколько уровней (risk.medium, risk.high)
            questions.yaml   | 2  | - id: system        | - {id: lone, title: {kk: Қосымша, ru: Лишний}, lead: {kk: Бос қадам., ru: Пустой шаг.}}\\n  - id: system | В шаге «lone» нет ни одного вопроса
            duties.yaml      | 8  | sanction: offence.silent | sanction: offence.silly | В penalties.yaml нет правонарушения «offence.silly». Самое похожее: «offence.silent»
            cases/bot.yaml   | 25 | duty.log: yes       | duty.log: no           | Ожидалось «duty.log: no», а получилось yes. Решают вопросы: system.learned.
            cases/bot.yaml   | 25 | duty.log: yes       | duty.lag: yes          | Нет обязанности «duty.lag». Самая похожая: «duty.log»
            cases/bot.yaml   | 26 | offence.silent: yes    | offence.silent: no     | Ожидалось «offence.silent: no», а получилось yes
            cases/bot.yaml   | 26 | offence.silent: yes    | offence.silly: yes     | В penalties.yaml нет правонарушения «offence.silly»
            penalties.yaml   | 3  | act: act:order-1    | act: act:order-2       | В edition.yaml не назван акт «order-2»
            penalties.yaml   | 9  | mci: {small: 20, large: 100} | mci: {small: 20} | Нет обязательного значения «large»
            penalties.yaml   | 9  | mci: {small: 20, large: 100} | mci: {small: 20, large: 100, person: 1} | Неизвестный ключ «person»
            penalties.yaml   | 8  | is: [loss]          | is: [los]              | У вопроса «harm.grave» нет варианта «los»
            penalties.yaml   | 19 | {year: 2026,        | {year: x,              | должно стоять целое число
            penalties.yaml   | 18 | mci:\\n  - {year: 2026, tenge: 4325, sure: A, source: {kk: Бюджет туралы заң, ru: Закон о бюджете}} | mci: [{year: 2026, tenge: 1, sure: A, source: {kk: а, ru: б}}, {year: 2026, tenge: 2, sure: A, source: {kk: а, ru: б}}] | Год 2026 стоит дважды
            penalties.yaml   | 21 | partOf: small       | partOf: tiny           | Неизвестное значение «tiny» в «partOf». Допустимы: micro, small.
            penalties.yaml   | 29 | people: harm.people | people: harm.grave     | Ответ на вопрос «harm.grave» – не число
            provisions.yaml  | 2  | id: A1              | id: a1                 | Обозначение нормы «a1» записано не так
            provisions.yaml  | 6  | id: A2              | id: A1                 | «A1» уже занят в строке 2
            provisions.yaml  | 3  | refs: ["1.1"]       | refs: ["1.9"]          | В законе нет единицы «1.9»
            provisions.yaml  | 1  | refs: ["1.1"]       | refs: ["1.2"]          | Единица закона «1.1» не входит ни в одну норму
            provisions.yaml  | 1  | findings: [ai-system] | questions2: []       | «ai-system» не стоит ни при одной норме
            provisions.yaml  | 10 | findings: [risk.low] | findings: []          | Норма «B1» осталась без решения
            provisions.yaml  | 16 | duties: [duty.log]  | outOfScope: {kk: Қатысы жоқ., ru: Не касается.} | У нормы «B2» есть и решение, и причина
            provisions.yaml  | 16 | duties: [duty.log]  | duties: [duty.leg]     | Нет обязанности «duty.leg». Самая похожая: «duty.log»
            cases/bot.yaml   | 23 | ai-system: yes      | ai-system: no          | Ожидалось «ai-system: no», а получилось yes. Решают вопросы: system.learned.
            cases/bot.yaml   | 24 | [medium]            | [medium, high]         | ожидалось [risk.medium, risk.high], а получилось [risk.medium]
            cases/bot.yaml   | 24 | [medium]            | [extreme]              | На оси «risk» нет уровня «extreme». Допустимы: low, medium, high.
            cases/bot.yaml   | 2  | edition: tiny       | edition: large         | Случай написан для редакции «large»
            cases/bot.yaml   | 1  | id: bot             | id: robot              | должен совпадать с именем файла: «bot»
            """)
    void namesWhatIsNotProved(String file, int line, String whole, String broken, String message) throws IOException {
        Tiny.copyTo(folder);
        replace(file, whole, broken);
        expect(file, line, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            sameTexts: [Telegram]       | sameTexts: []              | questions.yaml   | 42 | Текст одинаков на обоих языках: «Telegram»
            cases: [bot, camera, paper, open] | cases: [bot, camera, paper] | penalties.yaml | 1 | Ни один случай не ожидает оценки «offence.silent: open»
            cases: [bot, camera, paper, open] | cases: [bot, camera, open]       | cases/paper.yaml | 1  | Случай «paper» не назван в edition.yaml
            cases: [bot, camera, paper, open] | cases: [bot, camera, open]       | rules.yaml       | 2  | Ни один случай не ожидает «ai-system: no». Добавьте случай, например с ответами {system.learned: no}
            cases: [bot,                | cases: [lost, bot,         | cases/lost.yaml  | 1  | Нет файла cases/lost.yaml
            cases: [bot,                | cases: [../bot, bot,       | edition.yaml     | 22 | «../bot» записан не так
            """)
    void followsWhatTheEditionSaysOfItself(String whole, String broken, String file, int line, String message)
            throws IOException {
        Tiny.copyTo(folder);
        replace("edition.yaml", whole, broken);
        expect(file, line, message);
    }

    @Test
    void namesChoicesThatNoConditionTellsApart() throws IOException {
        Tiny.copyTo(folder);
        replace("rules.yaml", "[site, telegram]", "[none]");
        expect("questions.yaml", 30, "Варианты вопроса «system.channels» не различает ни одно условие: site, telegram");
    }

    @Test
    void saysThatNoAnswersMakeAFindingSo() throws IOException {
        Tiny.copyTo(folder);
        replace("rules.yaml", "{question: harm.grave, is: [emergency]}",
                "{all: [{question: harm.grave, is: [emergency]}, {question: harm.grave, is: [none]}]}");
        replace("cases/camera.yaml", "risk.high: yes, ", "");
        expect("rules.yaml", 46, "Вывод «risk.high» не может стать yes ни при каких ответах");
    }

    private void expect(String file, int line, String message) {
        var faults = RulebookCheck.of(folder);
        assertTrue(faults.stream().anyMatch(f -> f.file().equals(folder.resolve(file).toString()) && f.line() == line
                && f.message().ru().contains(message)), faults::toString);
    }

    private void replace(String file, String from, String to) throws IOException {
        String whole = from.replace("\\n", "\n");
        String broken = to.replace("\\n", "\n");
        String text = Files.readString(folder.resolve(file));
        assertTrue(text.contains(whole), whole);
        int at = text.indexOf(whole);
        Files.writeString(folder.resolve(file), text.substring(0, at) + broken + text.substring(at + whole.length()));
    }
}
