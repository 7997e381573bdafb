package kz.senim.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process: display, encoding, exit code. */
class ProcessTest {

    private record Run(int exit, String out, String err) {}

    @TempDir
    private Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutADisplayItNamesTheWayOutInBothLanguages() throws Exception {
        var run = run("--data", folder.resolve("data").toString());
        assertEquals(2, run.exit);
        assertEquals("", run.out);
        assertTrue(run.err.contains("Терезе ашылмады") && run.err.contains("Окно не открылось"), run.err);
        assertTrue(run.err.contains("mvn -q -Dargs=\"demo --out target/demo\""), run.err);
        assertFalse(run.err.contains("Exception") || run.err.contains("\tat "), run.err);
        assertTrue(Files.notExists(folder.resolve("data")));
    }

    @Test
    void kazakhLettersLeaveTheProgramWholeWhateverTheLocale() throws Exception {
        var run = run("--help", "--lang", "kk");
        assertEquals(0, run.exit, run.err);
        assertTrue(run.out.contains("жасанды интеллект жүйесін өз бетінше бағалау"), run.out);
        assertEquals("", run.err);
    }

    private Run run(String... args) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                "kz.senim.main.Main"));
        command.addAll(List.of(args));
        var process = new ProcessBuilder(command);
        process.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "LANG", "SENIM_HOME"));
        process.environment().put("LC_ALL", "C");
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        int exit = process.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
        return new Run(exit, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
