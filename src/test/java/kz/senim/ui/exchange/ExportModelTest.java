package kz.senim.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.senim.ui.Office;
import kz.senim.ui.kit.Alerts;
import kz.senim.ui.kit.Tasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportModelTest implements Alerts {

    @TempDir
    private Path folder;
    private final Office office = new Office();
    private final List<Path> saved = new ArrayList<>();
    private final List<Asking> asked = new ArrayList<>();

    private ExportModel model(String name) {
        var dossier = office.add(Map.of("system.name", Office.text(name)), List.of());
        return new ExportModel(dossier, office.services(), Tasks.inline(), this, "Атауы жоқ жүйе");
    }

    @Test
    void theNameIsThatOfTheSystemWithTheDay() {
        assertEquals("Тапсырыс боты 2026-11-22.senim", model("Тапсырыс: боты").place().orElseThrow().getFileName().toString());
        assertEquals("Атауы жоқ жүйе 2026-11-22.senim", model(" ").place().orElseThrow().getFileName().toString());
    }

    @Test
    void withoutAPasswordNoneIsSet() {
        var model = model("Бот");
        model.targetProperty().set(folder.resolve("бот").toString());
        model.save("", "", saved::add);
        assertEquals(List.of(folder.resolve("бот.senim")), saved);
        assertEquals(Optional.empty(), office.files.password(saved.getFirst()));
    }

    @Test
    void aPasswordIsLongEnoughAndTypedTwice() {
        var model = model("Бот");
        model.save("қысқа", "қысқа", saved::add);
        assertEquals("options.password.short", model.problemProperty().get());
        model.save("құпия сөз", "құпия сөс", saved::add);
        assertEquals("options.password.differs", model.problemProperty().get());
        model.save("", "құпия сөз", saved::add);
        assertEquals("options.password.short", model.problemProperty().get());
        assertEquals(List.of(), saved);
        model.save("құпия сөз", "құпия сөз", saved::add);
        assertEquals("", model.problemProperty().get());
        assertArrayEquals("құпия сөз".toCharArray(), office.files.password(saved.getFirst()).orElseThrow());
    }

    @Test
    void whatIsNoFileIsTold() {
        var model = model("Бот");
        model.targetProperty().set(" ");
        model.save("", "", saved::add);
        assertEquals("pack.target.wrong", model.problemProperty().get());
        assertTrue(saved.isEmpty());
    }

    @Test
    void aTypedFileThatIsThereIsReplacedOnlyAfterAsking() throws IOException {
        var there = Files.createFile(folder.resolve("бар.senim"));
        var model = model("Бот");
        model.targetProperty().set(there.toString());
        model.save("", "", saved::add);
        assertEquals(1, asked.size());
        assertTrue(saved.isEmpty());
        model.choose(there);
        model.save("", "", saved::add);
        assertEquals(List.of(there), saved);
    }

    @Override
    public void trouble(Throwable problem) {
        throw new AssertionError(problem);
    }

    @Override
    public void note(String key, Object... values) {}

    @Override
    public void ask(Asking asking, Runnable yes) {
        asked.add(asking);
    }
}
