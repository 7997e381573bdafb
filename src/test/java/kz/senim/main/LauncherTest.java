package kz.senim.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** `bin/senim` among Javas that only say their version and what they were started with. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private record Run(int exit, String out, String err) {}

    @TempDir
    private Path folder;
    private Path launcher;

    @BeforeEach
    void install() throws IOException {
        String script = Files.readString(Path.of(System.getProperty("senim.root"), "installer", "bin", "senim"));
        launcher = executable(folder.resolve("Менің Сенім/bin/senim"), script.replace(" /usr/", " " + folder + "/usr/")
                .replace(" /opt/", " " + folder + "/opt/").replace(" /Library/", " " + folder + "/Library/"));
    }

    @Test
    void theChosenJavaComesFirst() throws Exception {
        var chosen = java("chosen", "26.0.1");
        var run = run(Map.of("SENIM_JAVA", chosen.toString(), "JAVA_HOME", home(java("home", "25.0.3"))), "list");
        assertEquals(0, run.exit, run.err);
        assertTrue(run.out.startsWith("chosen "), run.out);
        assertTrue(run.out.contains("-jar " + launcher.getParent().getParent() + "/lib/senim.jar list"), run.out);
    }

    @Test
    void theChosenJavaMayBeTheFolderOfAJdk() throws Exception {
        var run = run(Map.of("SENIM_JAVA", home(java("chosen", "25"))));
        assertTrue(run.out.startsWith("chosen "), run.err);
    }

    @Test
    void aChosenJavaThatIsTooOldIsRefusedInBothLanguages() throws Exception {
        var run = run(Map.of("SENIM_JAVA", home(java("chosen", "17.0.15")), "JAVA_HOME", home(java("home", "25.0.3"))));
        assertEquals(2, run.exit);
        assertTrue(run.err.contains("бұл Java 25") && run.err.contains("это не Java 25"), run.err);
    }

    @Test
    void javaHomeThenPathThenTheUsualPlaces() throws Exception {
        java("usr/lib/jvm/temurin-25", "25.0.3");
        assertTrue(run(Map.of()).out.startsWith("usr/lib/jvm/temurin-25 "));
        var path = Map.of("PATH", java("onpath", "25.0.1").getParent() + ":" + tools());
        assertTrue(run(path).out.startsWith("onpath "));
        var both = Map.of("PATH", path.get("PATH"), "JAVA_HOME", home(java("home", "27-ea")));
        assertTrue(run(both).out.startsWith("home "));
    }

    @Test
    void olderJavasArePassedOver() throws Exception {
        java("usr/lib/jvm/java-17", "17.0.15");
        java("usr/lib/jvm/java-8", "1.8.0_402");
        java("home/Абай Құнанбай/.jdks/temurin-25", "25.0.2");
        var run = run(Map.of("JAVA_HOME", home(java("old", "21.0.2")), "HOME", folder + "/home/Абай Құнанбай"));
        assertTrue(run.out.startsWith("home/Абай Құнанбай/.jdks/temurin-25 "), run.out + run.err);
    }

    @Test
    void theReleaseFileSavesAskingJava() throws Exception {
        java("opt/jdk-25", "17");
        Files.writeString(folder.resolve("opt/jdk-25/release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"25.0.3\"\n");
        assertTrue(run(Map.of()).out.startsWith("opt/jdk-25 "));
    }

    @Test
    void noJavaIsSaidInBothLanguagesWithWhatToInstall() throws Exception {
        java("usr/lib/jvm/java-17", "17.0.15");
        var run = run(Map.of());
        assertEquals(2, run.exit);
        assertEquals("", run.out);
        assertTrue(run.err.contains("Java 25 немесе одан жаңа нұсқа табылмады"), run.err);
        assertTrue(run.err.contains("не найдена Java 25 или более новая") && run.err.contains("SENIM_JAVA"), run.err);
    }

    @Test
    void argumentsArriveWholeAndTheExitCodeComesBack() throws Exception {
        var chosen = executable(folder.resolve("picky/bin/java"), """
                #!/bin/sh
                [ "$1" = -version ] && { echo 'openjdk version "25"' >&2; exit 0; }
                for last; do :; done
                printf '%s' "$last $LC_CTYPE"
                exit 3
                """);
        var run = run(Map.of("SENIM_JAVA", chosen.toString()), "assess", "менің жауаптарым.yaml");
        assertEquals(3, run.exit);
        assertEquals("менің жауаптарым.yaml C.UTF-8", run.out);
    }

    private Run run(Map<String, String> environment, String... args) throws Exception {
        var command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
        command.addAll(List.of(args));
        var process = new ProcessBuilder(command);
        process.environment().clear();
        process.environment().put("PATH", tools().toString());
        process.environment().putAll(environment);
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        int exit = process.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
        return new Run(exit, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    /** A folder with the tools that the launcher needs, and no Java of this machine. */
    private Path tools() throws IOException {
        var tools = folder.resolve("tools");
        for (String tool : List.of("sh", "sed", "dirname", "readlink")) {
            String real = Files.exists(Path.of("/bin", tool)) ? "/bin/" + tool : "/usr/bin/" + tool;
            executable(tools.resolve(tool), "#!/bin/sh\nexec " + real + " \"$@\"\n");
        }
        return tools;
    }

    private Path java(String name, String version) throws IOException {
        return executable(folder.resolve(name).resolve("bin/java"), """
                #!/bin/sh
                if [ "$1" = -version ]; then echo 'openjdk version "%s" 2026-01-20' >&2; else echo '%s' "$@"; fi
                """.formatted(version, name));
    }

    private static String home(Path java) {
        return java.getParent().getParent().toString();
    }

    private static Path executable(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
