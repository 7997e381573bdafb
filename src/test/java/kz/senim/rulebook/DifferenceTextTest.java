package kz.senim.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.law.Concluding;
import kz.senim.law.Difference;
import kz.senim.text.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferenceTextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Answers ANSWERS = Answers.NONE.with("system.learned", Answer.chosen("yes"))
            .with("harm.grave", Answer.chosen("loss")).with("harm.people", new Answer.Quantity(java.math.BigDecimal.ONE));

    @TempDir
    Path folder;

    @Test
    void whatDiffersIsNamedByWhicheverEditionHasIt() throws IOException {
        var before = Editions.read(Tiny.FOLDER);
        var after = stricter();
        var difference = Difference.between(Concluding.conclude(ANSWERS, before.rules(), DAY),
                Concluding.conclude(ANSWERS, after.rules(), DAY));
        var text = new DifferenceText(before, after);
        assertEquals(List.of("Степень риска: Средняя → Высокая", "Открыта для всех: открыто → да",
                "Переписка: открыто → нет", "Предупредить: открыто → нет",
                "Вопрос больше не задаётся: В каких каналах работает?"),
                text.lines(difference).stream().map(Phrase::ru).toList());
        assertEquals(List.of(new Phrase("Үйренген бе?", "Обучена ли?")), text.reworded());
        assertEquals("статья 2, пункт 1, подпункт 1): Сообщается, что с 25.08.2026 слова «низкая» заменены, "
                + "новое название: «слабая» (Закон № 2-I от 24.06.2026, не подтверждено).", text.reported().getFirst().ru());
        assertEquals(List.of("статья 2, пункт 1, подпункт 1): о замене слов «низкая» эта редакция не сообщает."),
                new DifferenceText(after, before).reported().stream().map(Phrase::ru).toList());
    }

    @Test
    void thereIsNothingToSayOfTheSameEdition() {
        var tiny = Editions.read(Tiny.FOLDER);
        var same = Concluding.conclude(ANSWERS, tiny.rules(), DAY);
        var text = new DifferenceText(tiny, tiny);
        assertEquals(List.of(), text.lines(Difference.between(same, same)));
        assertEquals(List.of(), text.reworded());
        assertEquals(List.of(), text.reported());
    }

    /** A loss makes the degree high, and channels are no longer asked about. */
    private Edition stricter() throws IOException {
        Tiny.copyTo(folder.resolve("tiny"));
        var own = Files.createDirectories(folder.resolve("tiny-2"));
        Files.writeString(own.resolve("edition.yaml"), """
                id: tiny-2
                basedOn: tiny
                reported:
                  - {unit: "2.1.1", amendment: law-2, sure: C, was: {kk: төмен, ru: низкая}, now: {kk: шағын, ru: слабая}}
                """);
        Files.writeString(own.resolve("questions.yaml"), """
                questions:
                  - {id: system.learned, text: {kk: Үйренген бе?, ru: Обучена ли?}}
                  - {id: system.channels, askIf: {question: system.learned, is: [no]}}
                """);
        Files.writeString(own.resolve("rules.yaml"), """
                findings:
                  - {id: risk.medium, when: {question: harm.people, atLeast: 100}}
                  - {id: risk.high, when: {question: harm.grave, is: [loss, emergency]}}
                """);
        return Editions.read(own);
    }
}
