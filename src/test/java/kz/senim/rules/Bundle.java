package kz.senim.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of one bundle as the files have them.
 *
 * @param rooms folders of the sources that use it, below kz/senim
 */
record Bundle(String name, List<String> rooms, Map<String, String> kk, Map<String, String> ru, List<String> doubles) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

    static Bundle read(String name, String... rooms) {
        var doubles = new ArrayList<String>();
        return new Bundle(name, List.of(rooms), lines(name, "kk", doubles), lines(name, "ru", doubles), doubles);
    }

    static String file(String name, String language) {
        return "i18n/" + name + "_" + language + ".properties";
    }

    /** Kazakh has no plural after a number, so that it has only the last of the three forms. */
    Set<String> onlyIn(Map<String, String> one, Map<String, String> other) {
        return one.keySet().stream().filter(k -> !other.containsKey(k) && !(one == ru && isRussianPlural(k)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isRussianPlural(String key) {
        return key.matches(".*\\.(one|few)") && kk.containsKey(stem(key) + ".many");
    }

    static String stem(String key) {
        return key.replaceFirst("\\.(one|few|many)$", "");
    }

    static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(r -> r.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    static String withoutPlaceholders(String text) {
        return PLACEHOLDER.matcher(text).replaceAll("");
    }

    private static Map<String, String> lines(String name, String language, List<String> doubles) {
        var found = new LinkedHashMap<String, String>();
        try {
            for (String line : Files.readAllLines(Sources.ROOT.resolve(file(name, language)))) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String key = line.substring(0, line.indexOf('=')).strip();
                    if (found.put(key, line.substring(line.indexOf('=') + 1).strip()) != null) {
                        doubles.add(file(name, language) + ": " + key);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
