package kz.senim.rulebook;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The small edition that tests read and break. */
final class Tiny {

    static final Path FOLDER = folder();

    private Tiny() {}

    static Editions editions() {
        return new Editions(List.of("tiny"), _ -> new EditionSource.Folder(FOLDER));
    }

    static void copyTo(Path target) throws IOException {
        try (var files = Files.walk(FOLDER)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = target.resolve(FOLDER.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static Path folder() {
        try {
            return Path.of(Tiny.class.getResource("/rulebook/tiny").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
