package kz.senim.ui.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.senim.dossier.Trouble;
import kz.senim.pack.model.Languages;
import kz.senim.ui.kit.Alerts;
import kz.senim.ui.kit.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingModelTest implements Alerts {

    @TempDir
    private Path folder;
    private final List<String> written = new ArrayList<>();
    private final List<Asking> asked = new ArrayList<>();
    private final List<Throwable> troubles = new ArrayList<>();
    private boolean full;
    private SavingModel model;

    @BeforeEach
    void proposed() {
        var form = new SavingModel.Form(folder, List.of(".xlsx", ".csv"), languages -> "Бот " + languages, this::write);
        model = new SavingModel(form, Languages.KK, Tasks.inline(), this);
    }

    private void write(Languages languages, Path file) {
        if (full) {
            throw new Trouble(Trouble.Kind.STORAGE_FULL, file.toString(), null);
        }
        written.add(languages + " " + file.getFileName());
    }

    private String name() {
        return model.place().map(file -> file.getFileName().toString()).orElse("");
    }

    @Test
    void theNameFollowsLanguageAndKind() {
        assertEquals("Бот KK.xlsx", name());
        model.languagesProperty().set(Languages.RU);
        model.endingProperty().set(".csv");
        assertEquals("Бот RU.csv", name());
        assertEquals(Optional.of(folder.resolve("Бот RU.csv")), model.place());
    }

    @Test
    void aNameOfOnesOwnStaysAndOnlyItsEndingFollows() {
        model.targetProperty().set(folder.resolve("Өз атауым.xlsx").toString());
        model.languagesProperty().set(Languages.BOTH);
        model.endingProperty().set(".csv");
        assertEquals("Өз атауым.csv", name());
        model.targetProperty().set("Ұқыпты.XLSX");
        assertEquals(".xlsx", model.endingProperty().get());
        assertEquals("Ұқыпты.XLSX", name());
        model.targetProperty().set("атау");
        assertEquals("атау.xlsx", name());
    }

    @Test
    void whatIsNoFileIsTold() {
        for (var typed : List.of("", " ", "/", "қалта/", "a\0b")) {
            model.targetProperty().set(typed);
            model.save();
            assertTrue(model.wrongProperty().get(), typed);
        }
        assertEquals(List.of(), written);
        model.targetProperty().set("бот");
        assertFalse(model.wrongProperty().get());
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyAfterAsking() throws IOException {
        var there = Files.createFile(folder.resolve("бар.xlsx"));
        model.targetProperty().set(there.toString());
        model.save();
        assertEquals(1, asked.size());
        assertEquals(List.of(), written);
        model.choose(there);
        model.save();
        assertEquals(List.of("KK бар.xlsx"), written);
        assertEquals(there, model.madeProperty().get());
        model.save();
        assertEquals(2, asked.size(), "what was agreed to was done");
    }

    @Test
    void whatCouldNotBeWrittenIsTold() {
        full = true;
        model.save();
        assertEquals(1, troubles.size());
        assertNull(model.madeProperty().get());
        assertFalse(model.workingProperty().get());
        full = false;
        model.save();
        assertEquals(folder.resolve("Бот KK.xlsx"), model.madeProperty().get());
    }

    @Override
    public void trouble(Throwable problem) {
        troubles.add(problem);
    }

    @Override
    public void note(String key, Object... values) {}

    @Override
    public void ask(Asking asking, Runnable yes) {
        asked.add(asking);
    }
}
