package kz.senim.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;

/** Every message about a fault is raised by a test that breaks something and expects its words. */
class FaultMessagesTest {

    private static final List<Class<?>> TABLES =
            List.of(BrokenEditionTest.class, RulebookCheckTest.class, AnswersReaderTest.class,
                    OverlayTest.class);

    /** Beginnings of keys that are no faults. */
    private static final List<String> NO_FAULTS = List.of("citation.", "part.", "indent.", "coverage.", "difference.", "states.",
            "edition.unconfirmed", "edition.later", "reported.unconfirmed", "reported.stated");

    /**
     * Expected by tests of their own and not by a row of a table. Two are raised by none: "axis.too-many" takes four
     * hundred thousand combinations of answers, "file.unreadable" a disk that refuses.
     */
    private static final Set<String> BY_NAME = Set.of("axis.too-many", "choice.unused", "file.empty", "file.not-utf8",
            "file.too-large", "file.unreadable", "finding.never", "yaml.character", "yaml.too-deep");

    /** A part of a message shorter than this may be of another one. */
    private static final int TELLING = 10;

    @Test
    void everyMessageIsExpectedByATest() {
        var rows = rows();
        assertTrue(rows.size() > 90, () -> "only " + rows.size());
        var raised = messages().entrySet().stream()
                .filter(m -> rows.stream().anyMatch(row -> within(row, pieces(m.getValue()))))
                .map(m -> m.getKey()).collect(Collectors.toCollection(TreeSet::new));
        var silent = new TreeSet<>(messages().keySet());
        silent.removeAll(raised);
        assertEquals(new TreeSet<>(BY_NAME), silent, "break something that raises it");
    }

    @Test
    void aPartOfAnotherMessageIsNotTakenForIt() {
        var message = pieces("Нет вопроса «{id}». Самый похожий: «{nearest}».");
        assertTrue(within("Нет вопроса «a.b». Самый похожий: «a.c»", message));
        assertTrue(within("Самый похожий: «a.c»", message));
        assertFalse(within("Нет вывода «a.b». Самый похожий: «a.c»", message));
        assertFalse(within("Нет", message));
        assertFalse(within("Нет вопроса «a.b». Самая похожая: «a.c»", message));
    }

    private static TreeMap<String, String> messages() {
        var bundle = ResourceBundle.getBundle("i18n.rulebook", Locale.of("ru"));
        return bundle.keySet().stream().filter(k -> NO_FAULTS.stream().noneMatch(k::startsWith))
                .collect(Collectors.toMap(k -> k, bundle::getString, (a, _) -> a, TreeMap::new));
    }

    /** The last cells: the words that the tests expect. */
    private static List<String> rows() {
        return TABLES.stream().flatMap(t -> Stream.of(t.getDeclaredMethods())).flatMap(FaultMessagesTest::rows).toList();
    }

    private static Stream<String> rows(Method method) {
        var table = method.getAnnotation(CsvSource.class);
        return table == null ? Stream.of() : table.textBlock().lines().filter(l -> !l.isBlank())
                .map(l -> l.substring(l.lastIndexOf(" | ") + 3).strip());
    }

    /** What a message says between its fields. */
    private static List<String> pieces(String message) {
        return List.of(message.split("\\{\\w+}", -1));
    }

    /** Whether words may be a part of a message whose fields are filled. */
    private static boolean within(String words, List<String> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            for (int from = 0; from < pieces.get(i).length(); from++) {
                if (goesOn(words, pieces.get(i).substring(from), pieces.subList(i + 1, pieces.size()), 0)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean goesOn(String words, String piece, List<String> rest, int told) {
        if (piece.startsWith(words)) {
            return told + words.length() >= TELLING;
        }
        return words.startsWith(piece) && !rest.isEmpty()
                && afterField(words.substring(piece.length()), rest, told + piece.length());
    }

    /** A field has any words, up to where the next piece begins or to the end; one in quotes has no quote. */
    private static boolean afterField(String words, List<String> rest, int told) {
        int most = rest.getFirst().startsWith("»") && words.contains("»") ? words.indexOf('»') : words.length();
        return IntStream.rangeClosed(1, most).anyMatch(end -> end == words.length() ? told >= TELLING
                : goesOn(words.substring(end), rest.getFirst(), rest.subList(1, rest.size()), told));
    }
}
