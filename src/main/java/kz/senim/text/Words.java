package kz.senim.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of one bundle (`i18n/NAME_kk.properties` and its Russian twin) by key. */
public final class Words {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final Map<Language, Properties> byLanguage;

    private Words(Map<Language, Properties> byLanguage) {
        this.byLanguage = byLanguage;
    }

    /** @param bundle for instance "ui" */
    public static Words load(String bundle) {
        return new Words(Map.of(Language.KK, read(bundle, Language.KK), Language.RU, read(bundle, Language.RU)));
    }

    /**
     * @param values pairs of placeholder name and value: `"count", 3` fills `{count}`; of a value that is a phrase,
     *               the words in that language
     * @throws IllegalArgumentException where the bundle has no such key
     */
    public String in(Language language, String key, Object... values) {
        String text = byLanguage.get(language).getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + language.code());
        }
        return values.length == 0 ? text : fill(language, text, values);
    }

    /** A counted phrase: keys `key.one`, `key.few`, `key.many`; `{count}` is filled with the number. */
    public String counted(Language language, String key, long count, Object... values) {
        var all = Stream.concat(Stream.of("count", count), Stream.of(values)).toArray();
        return in(language, key + "." + Plural.of(language, count), all);
    }

    public Phrase phrase(String key, Object... values) {
        return new Phrase(in(Language.KK, key, values), in(Language.RU, key, values));
    }

    public Phrase countedPhrase(String key, long count, Object... values) {
        return new Phrase(counted(Language.KK, key, count, values), counted(Language.RU, key, count, values));
    }

    public boolean has(String key) {
        return byLanguage.get(Language.KK).containsKey(key);
    }

    public Set<String> keys() {
        return byLanguage.get(Language.KK).stringPropertyNames();
    }

    /** One pass, so that what a user typed is never taken for a placeholder. */
    private static String fill(Language language, String text, Object... values) {
        return PLACEHOLDER.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(value(language, m.group(1), m.group(), values)));
    }

    private static String value(Language language, String name, String otherwise, Object... values) {
        for (int i = 0; i + 1 < values.length; i += 2) {
            if (name.equals(values[i])) {
                return values[i + 1] instanceof Phrase phrase ? phrase.in(language) : String.valueOf(values[i + 1]);
            }
        }
        return otherwise;
    }

    private static Properties read(String bundle, Language language) {
        String name = "/i18n/" + bundle + "_" + language.code() + ".properties";
        try (var in = Words.class.getResourceAsStream(name)) {
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
