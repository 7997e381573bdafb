package kz.senim.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** A copy of the packaged program, with the classes of the benchmark in a jar beside it. */
record Installed(Path folder) {

    private static final Path PACKAGED = Path.of("target", "senim");
    private static final Path OURS = Path.of("target", "test-classes");

    static Installed in(Path work) throws IOException {
        var installed = new Installed(Files.createTempDirectory(work, "installed"));
        try (var files = Files.walk(PACKAGED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = installed.folder.resolve(PACKAGED.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        installed.pack();
        return installed;
    }

    /** What installer/train makes of it; false where it makes nothing. */
    boolean train() throws IOException, InterruptedException {
        try {
            Command.of("sh", "installer/train", folder.toString()).run();
        } catch (IOException e) {
            return false;
        }
        return Files.exists(cache());
    }

    Command plain(Class<?> main, String... arguments) {
        return Command.java(words(List.of(), main, arguments));
    }

    Command trained(Class<?> main, String... arguments) {
        return Command.java(words(List.of("-XX:AOTCache=" + cache(), "-Xlog:disable"), main, arguments));
    }

    private String[] words(List<String> switches, Class<?> main, String... arguments) {
        return Stream.of(switches.stream(), Stream.of("-cp", classPath(), main.getName()), Stream.of(arguments))
                .flatMap(words -> words).toArray(String[]::new);
    }

    private Path cache() {
        return folder.resolve("lib", "senim.aot");
    }

    /** The program's jar names the others itself; a cache fits only where it stands first. */
    private String classPath() {
        return folder.resolve("lib", "senim.jar") + File.pathSeparator + folder.resolve("bench.jar");
    }

    private void pack() throws IOException {
        try (var jar = new JarOutputStream(Files.newOutputStream(folder.resolve("bench.jar")));
             var files = Files.walk(OURS.resolve(Path.of("kz", "senim", "bench")))) {
            List<Path> classes = files.filter(Files::isRegularFile).toList();
            for (Path file : classes) {
                jar.putNextEntry(new JarEntry(OURS.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, jar);
            }
        }
    }
}
