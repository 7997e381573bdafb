package kz.senim.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources of the program as text. */
final class Sources {

    static final Path ROOT = Path.of(System.getProperty("senim.root", "."));

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern IN_FXML = Pattern.compile("\\bt\\.(\\w+)");

    private Sources() {}

    static List<Path> files(String folder, String... endings) {
        var start = ROOT.resolve(folder);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (var files = Files.walk(start)) {
            return files.filter(f -> Stream.of(endings).anyMatch(f.toString()::endsWith)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** All string literals of the Java files of a room. */
    static Set<String> literals(String room) {
        var found = new TreeSet<String>();
        files("src/main/java/kz/senim/" + room, ".java").forEach(f ->
                LITERAL.matcher(text(f)).results().forEach(m -> found.add(m.group(1))));
        return found;
    }

    /** Keys that the FXML files of a room use, with `_` for each dot. */
    static Set<String> fxmlKeys(String room) {
        var found = new TreeSet<String>();
        files("src/main/resources/kz/senim/" + room, ".fxml").forEach(f ->
                IN_FXML.matcher(text(f)).results().forEach(m -> found.add(m.group(1))));
        return found;
    }
}
