package kz.senim.ui.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** Something that others made and that the program ships, with its licence; both are names, the same in every language. */
record Part(String name, String licence) {

    static List<Part> all() {
        return text("/kz/senim/ui/settings/parts.tsv").lines().filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t")).map(line -> new Part(line[0], line[1])).toList();
    }

    /** The program's own version, as the build wrote it. */
    static String ownVersion() {
        var properties = new Properties();
        try (var in = Part.class.getResourceAsStream("/version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    private static String text(String resource) {
        try (var in = Part.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
