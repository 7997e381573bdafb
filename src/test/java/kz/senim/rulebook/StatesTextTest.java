package kz.senim.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.senim.law.Answers;
import kz.senim.risk.Review;
import kz.senim.text.Phrase;
import org.junit.jupiter.api.Test;

class StatesTextTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 18);

    @Test
    void ofFilesAndReviewsThoseAreNamedThatDiffer() {
        var before = state(List.of(file("1", "a.pdf"), file("2", "b.pdf"), file("3", "c.pdf")), List.of());
        var after = state(List.of(file("1", "a.pdf"), new State.File("2", "b.pdf", Optional.of(DAY)), file("4", "d.pdf")),
                List.of(Review.begin("r", DAY, Set.of()).end(DAY, List.of())));
        var parts = new StatesText(new Editions().usual()).parts(before, after, DAY);
        assertEquals(List.of("evidence", "reviews"), parts.stream().map(StatesText.Part::id).toList());
        assertEquals(List.of("Изменён файл: b.pdf (18.01.2027)", "Прикреплён файл: d.pdf", "Убран файл: c.pdf"),
                parts.getFirst().lines().stream().map(Phrase::ru).sorted().toList());
        assertEquals(List.of("Добавлен: Пересмотр рисков 18.01.2027"), parts.getLast().lines().stream().map(Phrase::ru).toList());
    }

    @Test
    void textsForTheDocumentsAreNamedByTheirPlace() {
        var before = worded(Map.of("blank:place", "Алматы"));
        var after = worded(Map.of("translation:note:system.purpose", "Перевод", "translation:risk:r:cause", "Причина"));
        var lines = new StatesText(new Editions().usual()).parts(before, after, DAY).getFirst().lines().stream().map(Phrase::ru).toList();
        assertEquals(3, lines.size());
        assertTrue(lines.contains("Текст для документов. Было: Алматы. Стало: ничего"), lines.toString());
        assertTrue(lines.contains("Перевод: Причина риска. Было: ничего. Стало: Причина"), lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("Перевод: Заметка: ")), lines.toString());
    }

    private static State worded(Map<String, String> texts) {
        return new State(Answers.NONE, Map.of(), List.of(), List.of(), List.of(), List.of(), texts);
    }

    private static State.File file(String id, String name) {
        return new State.File(id, name, Optional.empty());
    }

    private static State state(List<State.File> files, List<Review> reviews) {
        return new State(Answers.NONE, Map.of(), List.of(), List.of(), files, reviews, Map.of());
    }
}
