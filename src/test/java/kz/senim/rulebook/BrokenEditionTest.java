package kz.senim.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.senim.text.Phrase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Breaks a copy of the small edition and expects the fault with its line and how to mend it. */
class BrokenEditionTest {

    @TempDir
    Path folder;

    @BeforeEach
    void copy() throws IOException {
        Tiny.copyTo(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            edition.yaml   | schema: 1                 | schema: 9                  | версии 9 этой программе неизвестна, она читает версию 1
            edition.yaml   | checkedOn: 2026-11-22     | checkedOn: 2026-02-30      | Такого дня нет: «2026-02-30»
            edition.yaml   | checkedOn: 2026-11-22     | checkedOn: 22.11.2026      | Пишите год-месяц-день
            edition.yaml   | sure: C                   | sure: D                    | Неизвестное значение «D» в «sure». Допустимы: A, B, C.
            edition.yaml   | number: 1/НҚ              | nomber: 1/НҚ               | Неизвестный ключ «nomber»
            questions.yaml | step: system              | step: sistem               | Нет шага «sistem». Самый похожий: «system»
            questions.yaml | id: harm.grave            | id: harm.people            | «harm.people» уже занят в строке 44
            questions.yaml | id: harm.grave            | id: Harm.Grave             | записан не так
            questions.yaml | kind: number              | kind: integer              | Неизвестное значение «integer» в «kind». Допустимы: one, many, number, text, long-text, date.
            questions.yaml | basis: ["2.1.1"]          | basis: ["2.1.9"]           | В законе нет единицы «2.1.9». Самая похожая: «2.1.1»
            questions.yaml | basis: ["1.1", "act:order-1"] | basis: ["act:order-7"] | не назван акт «order-7». Самый похожий: «order-1»
            questions.yaml | basis: ["1.2"]            | basis: []                  | Не указано ни одной нормы
            questions.yaml | optional: true            | optional: yes              | Неизвестное значение «yes» в «optional». Допустимы: true, false.
            questions.yaml | {id: site,                | {id: unknown,              | «unknown» занято программой
            questions.yaml | is: [yes]                 | is: [yse]                  | У вопроса «system.learned» нет варианта «yse». Допустимы: yes, no.
            questions.yaml | askIf: {rule: ai-system}  | askIf: {rule: ai-sistem}   | Нет вывода «ai-sistem». Самый похожий: «ai-system»
            questions.yaml | ru: Опишите систему коротко. | ru: Опишите, коротко. | Запятая обрывает текст перед словами «коротко.»
            questions.yaml | {id: no, text:            | {id: yes, text:            | Вариант «yes» уже есть у этого вопроса
            questions.yaml | choices:\\n      - {id: yes, text: {kk: Иә, ru: Да}} | choices:      | У вопроса меньше двух вариантов
            questions.yaml | basis: ["1.2"]            | basis: "1.2"               | В «basis» должен стоять список
            questions.yaml | title: {kk: Жүйе, ru: Система} | title: Жүйе           | В «title» должны стоять пары
            rules.yaml     | group: applicability      | group: aplicability        | Неизвестное значение «aplicability»
            rules.yaml     | atLeast: 100              | atLeast: 1e9               | должно стоять число
            rules.yaml     | question: harm.people, atLeast: 100 | question: harm.grave, atLeast: 1 | Ответ на вопрос «harm.grave» – не число
            rules.yaml     | {question: harm.grave, is: [emergency]} | {question: harm.people, is: [many]} | Вместо is пишите atLeast или below
            rules.yaml     | {question: harm.grave, is: [emergency]} | {question: system.name, is: [bot]} | У вопроса «system.name» нет вариантов, поэтому вместо «bot» пишите is: [given]
            rules.yaml     | {question: harm.grave, is: [emergency]} | {any: []}    | Список «any» пуст
            rules.yaml     | {question: harm.grave, is: [emergency]} | harm.grave   | Это не условие
            rules.yaml     | {question: harm.grave, is: [emergency]} | {rule: risk.low} | Условие опирается само на себя: risk.low → risk.high → risk.low
            rules.yaml     | {rule: risk.high}         | {rule: risk.hihg}          | Нет вывода «risk.hihg». Самый похожий: «risk.high»
            rules.yaml     | levels: [risk.low,        | levels: [risk.none,        | Нет вывода «risk.none»
            rules.yaml     | from: 2026-01-18          | until: 2026-01-18          | Вывод перестаёт действовать
            risks.yaml     | misuse: true              | misuse: 1                  | Допустимы: true, false.
            scenarios.yaml | step: harm                | step: harms                | Нет шага «harms». Самый похожий: «harm»
            scenarios.yaml | axis: risk                | axis: rsik                 | Нет оси «rsik». Допустимы: risk.
            scenarios.yaml | loss: risk.medium         | loss: risk.mediun          | На оси «risk» нет уровня «risk.mediun». Допустимы: risk.low, risk.medium, risk.high.
            scenarios.yaml | loss: risk.medium         | loss: ai-system            | На оси «risk» нет уровня «ai-system»
            scenarios.yaml | other: none               | others: none               | Неизвестный ключ «others»
            scenarios.yaml | wanted: 3                 | wanted: три                | должно стоять целое число
            scenarios.yaml | wanted: 3                 | wanted: 0                  | В «wanted» стоит 0, а акт классификации должен опираться
            scenarios.yaml | basis: ["1.2"]            | basis: ["1.9"]             | В законе нет единицы «1.9»
            duties.yaml    | bearers: [owner, possessor] | bearers: [owner, holder] | Неизвестное значение «holder» в «bearers». Допустимы: owner, possessor, user, library-owner, trainer, everyone.
            duties.yaml    | bearers: [everyone]       | bearers: []                | Список «bearers» пуст
            duties.yaml    | due: 3-working-days       | due: 4-working-days        | Неизвестное значение «4-working-days» в «due»
            duties.yaml    | id: duty.log              | id: harm.grave             | «harm.grave» уже занят
            duties.yaml    | when: {rule: ai-system}   | when: {question: duty.log, is: [done]} | Условие опирается само на себя: duty.log → duty.log
            duties.yaml    | basis: ["2.1.2"]          | basis: ["2.1.3"]           | В законе нет единицы «2.1.3»
            duties.yaml    | good-practice: true       | good_practice: true        | Неизвестный ключ «good_practice»
            contradictions.yaml | questions: [harm.grave, harm.people] | questions: [harm.grave, system.name] | Условие не читает вопрос «system.name». Сторонами могут быть: harm.grave, harm.people.
            contradictions.yaml | questions: [harm.grave, harm.people] | questions: [harm.grave] | У противоречия меньше двух сторон
            contradictions.yaml | {question: harm.people, atLeast: 1}  | {question: harm.peple, atLeast: 1} | Нет вопроса «harm.peple»
            law.json       | "kind": "par"             | "kind": "part"             | Неизвестное значение «part» в «kind»
            law.json       | "key": "1.2"              | "key": "1.1"               | «1.1» стоит дважды
            law.json       | "ru": "Степени"}          | "ru" "Степени"}            | нарушена запись файла
            """)
    void namesTheFaultWithItsLineAndTheMend(String file, String whole, String broken, String message)
            throws IOException {
        int line = replace(file, whole, broken);
        var faults = assertThrows(Faulty.class, () -> Editions.read(folder)).faults();
        var fault = faults.stream().filter(f -> f.message().ru().contains(message)).findFirst()
                .orElseThrow(() -> new AssertionError("not said: " + message + "\nbut: " + faults));
        assertEquals(folder.resolve(file).toString(), fault.file());
        assertTrue(fault.line() == line || fault.message().ru().contains("само на себя"), () -> fault + " not " + line);
        assertTrue(!fault.message().kk().isEmpty() && !fault.message().kk().equals(fault.message().ru()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            title: {kk: Жүйе   | title: kk: Жүйе     | Двоеточие с пробелом внутри текста
            ["1.1"]            | ["1.1               | нарушена между этой строкой и строкой 21
            step: system       | step: &a system     | Ссылки YAML
            step: system       | step: !!str system  | Метки типов YAML
            kind: text         | step: harm          | Ключ «step» уже стоит
            kind: text         | [kind]: text        | Ключом может быть только слово
            """)
    void saysWhyAFileIsNoYaml(String whole, String broken, String message) throws IOException {
        replace("questions.yaml", whole, broken);
        var faults = assertThrows(Faulty.class, () -> Editions.read(folder)).faults();
        assertTrue(faults.stream().anyMatch(f -> f.message().ru().contains(message)), faults::toString);
    }

    @Test
    void saysWhichTextIsMissingWhereItsQuestionBegins() throws IOException {
        int line = replace("questions.yaml", "    why: {kk: Атауы құжаттарға жазылады., ru: Название стоит в документах.}\n", "");
        assertEquals(List.of(new Fault(folder.resolve("questions.yaml").toString(), line - 5,
                new Phrase("Міндетті «why» мәні жоқ. Оны қосыңыз.", "Нет обязательного значения «why». Добавьте его."))),
                assertThrows(Faulty.class, () -> Editions.read(folder)).faults());
    }

    @Test
    void namesAllFaultsAtOnce() throws IOException {
        replace("questions.yaml", "kind: number", "kind: integer");
        replace("rules.yaml", "group: applicability", "group: x");
        Files.delete(folder.resolve("risks.yaml"));
        var faults = assertThrows(Faulty.class, () -> Editions.read(folder)).faults();
        assertEquals(List.of("questions.yaml", "risks.yaml", "rules.yaml"),
                faults.stream().map(f -> Path.of(f.file()).getFileName().toString()).distinct().toList());
    }

    @Test
    void aFolderThatIsNoEditionSaysSo() {
        var faults = assertThrows(Faulty.class, () -> Editions.read(folder.resolve("cases"))).faults();
        assertTrue(faults.stream().anyMatch(f -> f.message().ru().equals("Нет файла edition.yaml. Добавьте его.")));
    }

    /** Replaces the first occurrence and returns its line. */
    private int replace(String file, String from, String to) throws IOException {
        String whole = from.replace("\\n", "\n");
        String broken = to.replace("\\n", "\n");
        var path = folder.resolve(file);
        String text = Files.readString(path);
        int at = text.indexOf(whole);
        assertTrue(at >= 0, "not in " + file + ": " + whole);
        Files.write(path, (text.substring(0, at) + broken + text.substring(at + whole.length()))
                .getBytes(StandardCharsets.UTF_8));
        return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }
}
