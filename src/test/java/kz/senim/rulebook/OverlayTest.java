package kz.senim.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.senim.law.Question;
import kz.senim.text.Phrase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An edition that says only what differs from the small one, which lies beside it. */
class OverlayTest {

    @TempDir
    Path folder;
    private Path own;

    @BeforeEach
    void lieBesideIt() throws IOException {
        Tiny.copyTo(folder.resolve("tiny"));
        own = Files.createDirectories(folder.resolve("tiny-2/cases")).getParent();
        write("edition.yaml", "id: tiny-2\nbasedOn: tiny\n");
    }

    @Test
    void takesEverythingThatItDoesNotSay() {
        var edition = Editions.read(own);
        var base = Editions.read(Tiny.FOLDER);
        assertEquals("tiny-2", edition.id());
        assertEquals(List.of("tiny"), edition.info().basedOn());
        assertEquals(base.words(), edition.words());
        assertEquals(base.statute(), edition.statute());
        assertEquals(base.rules().findings(), edition.rules().findings());
        assertEquals(List.of(), RulebookCheck.of(own));
    }

    /** A member of a list is named by its id; of it, too, only the keys that differ are written. */
    @Test
    void saysOnlyTheKeysThatDiffer() throws IOException {
        write("questions.yaml", """
                questions:
                  - id: system.learned
                    text: {kk: Үйренген бе?, ru: Обучена ли?}
                  - id: harm.grave
                    choices: [{id: loss, text: {kk: Шығын, ru: Потери}}]
                """);
        var edition = Editions.read(own);
        var base = Editions.read(Tiny.FOLDER);
        assertEquals(new Phrase("Үйренген бе?", "Обучена ли?"), edition.words().question("system.learned").text());
        assertEquals(base.words().question("system.learned").why(), edition.words().question("system.learned").why());
        assertEquals(new Phrase("Шығын", "Потери"), edition.words().choice("harm.grave", "loss"));
        assertEquals(base.rules().question("harm.grave").choices(), edition.rules().question("harm.grave").choices());
        assertEquals(ids(base), ids(edition));
    }

    @Test
    void addsAtTheEndAndTakesAway() throws IOException {
        write("questions.yaml", """
                questions:
                  - {id: system.name, removed: true}
                  - {id: system.owner, step: system, kind: text, basis: ["1.1"], informs: true,
                     text: {kk: Иесі кім?, ru: Чья она?}, why: {kk: Сұралады., ru: Спросят.},
                     example: {kk: Біздің, ru: Наша}, findOut: {kk: Шарттан., ru: В договоре.}}
                """);
        var edition = Editions.read(own);
        assertEquals(List.of("system.learned", "system.channels", "harm.people", "harm.grave", "system.owner"),
                ids(edition).subList(0, 5));
    }

    /** So an edition can follow the law as it now reads, and tell what is only reported of it. */
    @Test
    void replacesUnitsOfTheLawAndTellsWhatIsReported() throws IOException {
        write("law.json", "{\"units\": [{\"key\": \"2.1.1\", \"ru\": \"малая;\"}]}");
        write("edition.yaml", """
                id: tiny-2
                basedOn: tiny
                since: 2026-08-25
                reported:
                  - {unit: "2.1.1", amendment: law-2, sure: C, was: {kk: төмен, ru: малая}, now: {kk: шағын, ru: слабая}}
                """);
        var edition = Editions.read(own);
        assertEquals("малая;", edition.statute().unit("2.1.1").orElseThrow().text().ru());
        assertEquals(LocalDate.of(2026, 8, 25), edition.info().since());
        assertEquals(LocalDate.of(2026, 1, 18), edition.info().inForce());
        assertTrue(edition.info().unconfirmed());
        assertEquals("Сообщается, что с 25.08.2026 слова «малая» заменены, новое название: «слабая» "
                        + "(Закон № 2-I от 24.06.2026, не подтверждено).",
                new EditionText(edition.info()).reported("2.1.1").getFirst().ru());
        assertEquals(List.of(), new EditionText(edition.info()).reported("2.1.2"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            questions.yaml | questions: [{id: harm.grave, kind: nomber}] | tiny-2/questions.yaml | 1 | Неизвестное значение «nomber» в «kind»
            questions.yaml | questions: [{id: harm.new, step: harm}]     | tiny-2/questions.yaml | 1 | Нет обязательного значения «text»
            questions.yaml | questions: [{id: harm.new, removed: true}]  | tiny-2/questions.yaml | 1 | Убирать нечего: в исходной редакции нет «harm.new»
            questions.yaml | questions: [{id: harm.people, kind: text}, {id: harm.people}] | tiny-2/questions.yaml | 1 | «harm.people» уже занят
            questions.yaml | questions: [{id: harm.people, kind: text}]  | tiny/rules.yaml       | 40 | «harm.people»
            rules.yaml     | findings: [{id: ai-system, removed: true}]  | tiny/questions.yaml   | 47 | Нет вывода «ai-system»
            law.json       | {"units": [{"key": "2.1.1", "kinds": "sub"}]} | tiny-2/law.json     | 1 | Неизвестный ключ «kinds»
            edition.yaml   | {id: tiny-2, basedOn: tiny-0}               | tiny-2/edition.yaml   | 1 | Не найдена редакция «tiny-0»
            edition.yaml   | {id: tiny-2, basedOn: ../tiny}              | tiny-2/edition.yaml   | 1 | Не найдена редакция «../tiny»
            edition.yaml   | {id: tiny-2, basedOn: tiny, since: august}  | tiny-2/edition.yaml   | 1 | Пишите год-месяц-день
            edition.yaml   | {id: tiny-2, basedOn: tiny, reported: [{unit: "9", amendment: law-2, sure: C, was: {kk: а, ru: б}, now: {kk: в, ru: г}}]} | tiny-2/edition.yaml | 1 | В законе нет единицы «9»
            edition.yaml   | {id: tiny-2, basedOn: tiny, reported: [{unit: "1.1", amendment: law-2, sure: C, was: {kk: қозы, ru: ягнёнок}, now: {kk: в, ru: г}}]} | tiny-2/edition.yaml | 1 | В единице «1.1» закона нет таких слов: «ягнёнок»
            edition.yaml   | {id: tiny-2, basedOn: tiny, reported: [{unit: "2.1.1", amendment: law-9, sure: C, was: {kk: төмен, ru: низкая}, now: {kk: в, ru: г}}]} | tiny-2/edition.yaml | 1 | Неизвестное значение «law-9» в «amendment». Допустимы: law-2.
            cases/bot.yaml | expect: {axes: {risk: [high]}}              | tiny-2/cases/bot.yaml | 1 | ожидалось [risk.high]
            cases/dog.yaml | id: dog                                     | tiny-2/cases/dog.yaml | 1 | Случай «dog» не назван
            """)
    void aFaultIsNamedWhereItStands(String file, String text, String where, int line, String message) throws IOException {
        write(file, text + "\n");
        var faults = RulebookCheck.of(own);
        assertTrue(faults.stream().anyMatch(f -> f.file().endsWith(where.replace('/', java.io.File.separatorChar))
                && f.line() == line && f.message().ru().contains(message)), faults::toString);
    }

    /** As long as nobody knows what it is based on, its other files are not missing. */
    @Test
    void onlyTheFirstFaultOfABrokenBeginningIsTold() throws IOException {
        write("edition.yaml", "id: tiny-2\nbasedOn: [tiny\n");
        assertEquals(List.of(own.resolve("edition.yaml").toString()),
                RulebookCheck.of(own).stream().map(Fault::file).distinct().toList());
    }

    @Test
    void anEditionIsNotBasedOnItself() throws IOException {
        write("edition.yaml", "id: tiny-2\nbasedOn: tiny-2\n");
        assertTrue(RulebookCheck.of(own).stream().anyMatch(f -> f.message().ru().contains("Не найдена редакция «tiny-2»")));
    }

    private static List<String> ids(Edition edition) {
        return edition.rules().questions().stream().map(Question::id).toList();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(own.resolve(file), text);
    }
}
