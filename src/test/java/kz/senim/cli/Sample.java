package kz.senim.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import kz.senim.rulebook.Editions;

/** Answers files for the tests, and a look at a folder to see whether anything changed in it. */
final class Sample {

    static final String EDITION = new Editions().usualId();

    private Sample() {}

    /** A shipped worked case, which is an answers file as well. */
    static Path worked(String id) {
        return Path.of(System.getProperty("senim.root"), "src", "main", "resources", "rulebook", EDITION, "cases", id + ".yaml");
    }

    static Path file(Path folder, String text) {
        try {
            return Files.writeString(folder.resolve("жауаптар.yaml"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file below a folder with its size and time. */
    static Map<String, String> snapshot(Path folder) {
        try (var all = Files.walk(folder)) {
            var found = new TreeMap<String, String>();
            for (var path : all.filter(Files::isRegularFile).toList()) {
                found.put(folder.relativize(path).toString(), Files.size(path) + " " + Files.getLastModifiedTime(path));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
