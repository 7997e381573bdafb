package kz.senim.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import kz.senim.text.Phrase;
import org.junit.jupiter.api.Test;

class StatesTextTest {

    @Test
    void ofFilesThoseAreNamedThatDiffer() {
        var lines = new StatesText(new Editions().usual()).files(Map.of("1", "a.pdf", "2", "b.pdf", "3", "c.pdf"),
                Map.of("1", "a.pdf", "2", "b.pdf (18.01.2027)", "4", "d.pdf"));
        assertEquals(List.of("Изменён файл: b.pdf (18.01.2027)", "Прикреплён файл: d.pdf", "Убран файл: c.pdf"),
                lines.stream().map(Phrase::ru).sorted().toList());
    }
}
