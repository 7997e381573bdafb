package kz.senim.rules;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
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
        return one.keySet().stream().filter(k -> !other.containsKey(k) && !(one == ru && counts(k)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a key is one of the forms that stand after a number. */
    boolean counts(String key) {
        String stem = stem(key);
        return !stem.equals(key) && kk.containsKey(stem + ".many") && !kk.containsKey(stem + ".one");
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
        String text = Sources.text(Sources.ROOT.resolve(file(name, language)));
        var keys = text.lines().filter(l -> !l.isBlank() && !l.startsWith("#"))
                .map(l -> l.substring(0, l.indexOf('=')).strip()).toList();
        var values = new Properties();
        try {
            values.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var found = new LinkedHashMap<String, String>();
        for (String key : keys) {
            if (found.put(key, values.getProperty(key, "")) != null) {
                doubles.add(file(name, language) + ": " + key);
            }
        }
        return found;
    }
}
