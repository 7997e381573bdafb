package kz.senim.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;
import kz.senim.law.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A file or folder that may not be written; for root too, whom the rights of files do not hold back. */
@EnabledOnOs(OS.LINUX)
class ReadOnlyTest {

    private final List<Path> fixed = new ArrayList<>();

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("senim.mv.db");
    }

    /** Without the right to write, and where that does not hold, unchangeable to everybody. */
    private void fix(Path path) throws Exception {
        fixed.add(path);
        path.toFile().setWritable(false);
        if (Files.isWritable(path)) {
            chattr("+i", path);
        }
        assumeFalse(Files.isWritable(path), "root, on a file system that knows no unchangeable files");
    }

    @AfterEach
    void loosen() throws Exception {
        for (Path path : fixed) {
            chattr("-i", path);
            path.toFile().setWritable(true);
        }
        fixed.clear();
    }

    private static void chattr(String how, Path path) throws InterruptedException {
        try {
            new ProcessBuilder("chattr", how, path.toString()).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        } catch (IOException e) {
            // a system without this command
        }
    }

    private void fill() {
        try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0)) {
            shelf.add(Samples.full("one"));
        }
    }

    private void refusedUntouched() throws Exception {
        byte[] before = Files.readAllBytes(file());
        var trouble = assertThrows(Trouble.class, () -> H2Shelf.open(folder, Samples.CLOCK, 0));
        assertEquals(Kind.FOLDER_UNWRITABLE, trouble.kind());
        assertEquals(folder.toString(), trouble.subject());
        loosen();
        assertArrayEquals(before, Files.readAllBytes(file()));
        assertEquals(List.of(Samples.full("one")), all());
    }

    private List<Dossier> all() {
        try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0)) {
            return shelf.all();
        }
    }

    @Test
    void aFileThatMayNotBeWritten() throws Exception {
        fill();
        fix(file());
        refusedUntouched();
    }

    @Test
    void aFolderThatMayNotBeWritten() throws Exception {
        fill();
        fix(folder);
        refusedUntouched();
    }

    @Test
    void anEmptyFolderThatMayNotBeWritten() throws Exception {
        fix(folder);
        var trouble = assertThrows(Trouble.class, () -> H2Shelf.open(folder, Samples.CLOCK, 0));
        assertEquals(Kind.FOLDER_UNWRITABLE, trouble.kind());
    }

    /** Some systems let an open file be written on: either way what is said to be saved is there, and nothing else. */
    @Test
    void aFileThatMayNotBeWrittenAnyMore() throws Exception {
        int acknowledged = 0;
        try (var shelf = H2Shelf.open(folder, Samples.CLOCK, 0)) {
            shelf.add(Samples.empty("one"));
            fix(file());
            try {
                for (; acknowledged < 5; acknowledged++) {
                    shelf.apply("one", new Change.Answered("q" + acknowledged, Answer.UNKNOWN), Samples.NOON);
                }
            } catch (Trouble e) {
                assertEquals(0, acknowledged);
            }
        }
        loosen();
        assertEquals(acknowledged, all().getFirst().answers().byQuestion().size());
    }
}
