package kz.senim.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The words of one language: its Hunspell dictionary, the words of the law, and what we accept besides. */
final class Spelling {

    private static final Path FOLDER = Sources.ROOT.resolve("src/test/resources/spelling");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}+");
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,}|\\p{IsLatin}+");

    private final Hunspell hunspell;
    private final Set<String> listed;
    private final Set<String> accepted;
    private final Set<String> used = new TreeSet<>();
    private final Predicate<String> forms;
    private final Predicate<String> suffix;

    private Spelling(String language, String dictionary) {
        hunspell = new Hunspell(load(dictionary));
        listed = law(language);
        accepted = new TreeSet<>(lines("accepted-" + language + ".txt"));
        if (language.equals("kk")) {
            lines(dictionary + ".dic").stream().map(l -> l.replaceFirst("/.*", "")).forEach(listed::add);
            var kazakh = new KazakhForms(lines("suffixes-kk.txt"), this::stands);
            forms = kazakh::has;
            suffix = kazakh::suffix;
        } else {
            forms = this::stands;
            suffix = part -> false;
        }
    }

    static Spelling kazakh() {
        return new Spelling("kk", "kk_KZ");
    }

    static Spelling russian() {
        return new Spelling("ru", "ru_RU");
    }

    /** Words with a hyphen are right where their parts are; what follows an abbreviation may be a Kazakh suffix. */
    boolean knows(String word) {
        var parts = word.split("-");
        return whole(word) || IntStream.range(0, parts.length).allMatch(i -> whole(parts[i])
                || i > 0 && ABBREVIATION.matcher(parts[i - 1]).matches() && suffix.test(parts[i]));
    }

    private boolean whole(String word) {
        return LATIN.matcher(word).matches() || hunspell.spell(word) || forms.test(word)
                || forms.test(word.toLowerCase(Locale.ROOT));
    }

    List<String> suggestions(String word) {
        return hunspell.suggest(word);
    }

    /** What is accepted and has not helped any word so far. */
    Set<String> unused() {
        return accepted.stream().filter(w -> !used.contains(w)).collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean stands(String word) {
        return listed.contains(word) || accepted.contains(word) && (used.add(word) || true);
    }

    /** Words of the law are right as the law writes them. */
    private static Set<String> law(String language) {
        var text = Pattern.compile("\"" + language + "\": *\"((?:[^\"\\\\]|\\\\.)*)\"");
        return Sources.files("src/main/resources/rulebook", "law.json").stream()
                .flatMap(f -> text.matcher(Sources.text(f)).results()).map(m -> m.group(1))
                .flatMap(t -> WORD.matcher(t).results()).map(m -> m.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
    }

    static List<String> lines(String file) {
        return Sources.text(FOLDER.resolve(file)).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    }

    private static Dictionary load(String name) {
        try (var affixes = Files.newInputStream(FOLDER.resolve(name + ".aff"));
             var words = Files.newInputStream(FOLDER.resolve(name + ".dic"))) {
            return new Dictionary(new ByteBuffersDirectory(), "spelling", affixes, words);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        } catch (ParseException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
