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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process: display, encoding, exit code. */
class ProcessTest {

    private Process start(String... words) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command);
        process.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "LANG", "SENIM_HOME"));
        process.environment().put("LC_ALL", "C");
        return process.redirectOutput(folder.resolve("out").toFile()).redirectError(folder.resolve("err").toFile()).start();
    }

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

    /** Every socket of the running program is one of the file system, and it listens on one alone. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void theOpenWindowHasNoConnectionToAnything() throws Exception {
        var data = folder.resolve("data");
        var process = start("-Dglass.platform=Headless", "-Dprism.order=sw", "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), "kz.senim.main.Main", "--data", data.toString());
        try {
            for (int i = 0; i < 300 && Files.notExists(data.resolve("senim.mv.db")); i++) {
                Thread.sleep(100);
            }
            Thread.sleep(1500);
            assertTrue(process.isAlive());
            var local = Files.readAllLines(Path.of("/proc/net/unix")).stream()
                    .map(line -> line.trim().split("\\s+")).toList();
            var sockets = sockets(process.pid());
            assertEquals(List.of(), sockets.stream()
                    .filter(s -> local.stream().noneMatch(line -> line.length > 6 && line[6].equals(s))).toList());
            assertEquals(1, local.stream().filter(line -> line.length > 7
                    && line[7].equals(data.resolve("senim.sock").toString()) && sockets.contains(line[6])).count());
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** Their numbers. */
    private static List<String> sockets(long pid) throws IOException {
        try (var open = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return open.flatMap(fd -> {
                try {
                    return Stream.of(Files.readSymbolicLink(fd).toString());
                } catch (IOException e) {
                    return Stream.empty();
                }
            }).filter(target -> target.startsWith("socket:[")).map(t -> t.substring(8, t.length() - 1)).toList();
        }
    }

    @Test
    void kazakhLettersLeaveTheProgramWholeWhateverTheLocale() throws Exception {
        var run = run("--help", "--lang", "kk");
        assertEquals(0, run.exit, run.err);
        assertTrue(run.out.contains("жасанды интеллект жүйесін өз бетінше бағалау"), run.out);
        assertEquals("", run.err);
    }

    private Run run(String... args) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), "kz.senim.main.Main"));
        words.addAll(List.of(args));
        int exit = start(words.toArray(String[]::new)).waitFor();
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        return new Run(exit, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
