package kz.senim.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Prepares the files of the editions that are shipped, when the program is packaged (docs/decisions/0093). */
public final class Prepare {

    private Prepare() {}

    /**
     * @param args the folder in which the editions lie; beside each file that is read at the start its nodes are written
     * @throws IllegalStateException where a file is broken
     */
    public static void main(String... args) throws IOException {
        try (var files = Files.walk(Path.of(args[0]), 2)) {
            for (var file : files.filter(Prepare::ofEdition).toList()) {
                prepare(file);
            }
        }
    }

    private static boolean ofEdition(Path file) {
        return List.of(".yaml", ".json").stream().anyMatch(file.toString()::endsWith);
    }

    private static void prepare(Path file) throws IOException {
        var faults = new Faults();
        byte[] bytes = Files.readAllBytes(file);
        var root = YamlReader.read(bytes, faults.in(file.toString()));
        if (root.isEmpty() || !faults.none()) {
            throw new IllegalStateException(faults.list().toString());
        }
        Files.write(file.resolveSibling(file.getFileName() + Prepared.ENDING), Prepared.write(bytes, root.get()));
    }
}
