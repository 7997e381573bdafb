package kz.senim.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.senim.law.Finding;
import kz.senim.law.Question;
import kz.senim.rulebook.Editions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of the program: the same in both languages, all used, none missing. A failure says what to write. */
class WordsTest {

    /** Beginnings of keys that code puts together and that do not end with a dot, by bundle. */
    private static final Map<String, List<String>> COMPUTED = Map.of("rulebook", List.of("citation", "part", "indent"));

    /** Keys that picocli finds by itself, by command and option. */
    private static final List<String> BY_PICOCLI = List.of("senim.", "usage.synopsisHeading",
            "usage.commandListHeading", "usage.parameterListHeading", "usage.optionListHeading",
            "usage.exitCodeListHeading", "help", "lang", "data", "password-file");

    /** Words that are right in both languages as they are. */
    private static final Set<String> SAME = Set.of("Сенім", "ҚАЗ", "РУС", "Клиент", "КОМАНДА", "ФАЙЛ", "РЕДАКЦИЯ", "Функция", "КБ", "МБ", "Файл", "Логотип",
            "{system} – ");

    private static final Pattern DOTTED = Pattern.compile("[a-z][\\w-]*(\\.[\\w-]+)+");
    private static final Pattern BEGINNING = Pattern.compile("[a-z][\\w-]*(\\.[\\w-]+)*\\.");
    private static final Pattern MIXED = Pattern.compile("\\b(?=\\w*\\p{IsLatin})(?=\\w*\\p{IsCyrillic})\\p{L}+",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern WRONG = Pattern.compile("\\{word: (.+), instead: (.+)}");

    static List<Bundle> bundles() {
        return List.of(
                Bundle.read("ui", "ui", "main"),
                Bundle.read("trouble", "ui", "main", "cli", "dossier"),
                Bundle.read("cli", "cli", "main"),
                Bundle.read("documents", "pack/papers", "pack/json", "pack/export"),
                Bundle.read("forms", "pack/papers"),
                Bundle.read("pdf", "pack/pdf", "pack/docx"),
                Bundle.read("rulebook", "rulebook"),
                Bundle.read("checks", "rulebook"),
                Bundle.read("reasons", "rulebook"),
                Bundle.read("sheet", "pack/sheet", "pack/calendar"));
    }

    @Test
    void everyBundleIsTested() {
        var files = Sources.files("i18n", ".properties").stream().map(f -> "i18n/" + f.getFileName()).toList();
        assertEquals(bundles().stream().flatMap(b -> Stream.of("kk", "ru").map(l -> Bundle.file(b.name(), l)))
                .sorted().toList(), files);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameKeys(Bundle bundle) {
        var missing = new ArrayList<String>();
        bundle.onlyIn(bundle.ru(), bundle.kk()).forEach(k ->
                missing.add("add to " + Bundle.file(bundle.name(), "kk") + ": " + k + "=… (" + bundle.ru().get(k) + ")"));
        bundle.onlyIn(bundle.kk(), bundle.ru()).forEach(k ->
                missing.add("add to " + Bundle.file(bundle.name(), "ru") + ": " + k + "=… (" + bundle.kk().get(k) + ")"));
        bundle.doubles().forEach(d -> missing.add("stands twice in " + d));
        none(missing);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void russianCountsInThreeForms(Bundle bundle) {
        none(bundle.ru().keySet().stream().filter(bundle::counts).map(Bundle::stem).distinct()
                .flatMap(stem -> Stream.of(".one", ".few", ".many").map(stem::concat))
                .filter(k -> !bundle.ru().containsKey(k))
                .map(k -> "add to " + Bundle.file(bundle.name(), "ru") + ": " + k + "=…").toList());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void placeholdersAreTheSame(Bundle bundle) {
        none(bundle.ru().entrySet().stream()
                .filter(e -> !Bundle.placeholders(e.getValue()).equals(Bundle.placeholders(kazakh(bundle, e.getKey()))))
                .map(e -> "make the placeholders equal: " + bundle.name() + " " + e.getKey() + "\n  "
                        + kazakh(bundle, e.getKey()) + "\n  " + e.getValue()).toList());
    }

    private static String kazakh(Bundle bundle, String key) {
        return bundle.kk().getOrDefault(key, bundle.kk().getOrDefault(Bundle.stem(key) + ".many", ""));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noneIsEmptyOrLeftUntranslated(Bundle bundle) {
        var faults = new ArrayList<String>();
        bundle.kk().forEach((key, kk) -> {
            String ru = bundle.ru().getOrDefault(key, "");
            if (kk.isBlank() || ru.isBlank()) {
                faults.add("write the words: " + bundle.name() + " " + key);
            }
            boolean says = Bundle.withoutPlaceholders(kk).chars().anyMatch(Character::isLetter);
            if (says && kk.equals(ru) && SAME.stream().noneMatch(kk::contains)) {
                faults.add("translate, or add to SAME: " + bundle.name() + " " + key + "=" + kk);
            }
        });
        none(faults);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void kazakhUsesTheWordsOfTheLaw(Bundle bundle) {
        String edition = Sources.text(Sources.ROOT.resolve(
                "src/main/resources/rulebook/" + new Editions().usualId() + "/edition.yaml"));
        var wrong = WRONG.matcher(edition).results().toList();
        assertFalse(wrong.isEmpty());
        none(bundle.kk().entrySet().stream().flatMap(e -> wrong.stream()
                .filter(w -> e.getValue().toLowerCase().contains(w.group(1)))
                .map(w -> "write " + w.group(2) + " for " + w.group(1) + ": " + bundle.name() + " " + e.getKey()))
                .toList());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noWordMixesTwoAlphabets(Bundle bundle) {
        none(Stream.concat(bundle.kk().entrySet().stream(), bundle.ru().entrySet().stream())
                .filter(e -> MIXED.matcher(Bundle.withoutPlaceholders(e.getValue()).replace("%n", " ")).find())
                .map(e -> "type anew: " + bundle.name() + " " + e).toList());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyKeyIsUsed(Bundle bundle) {
        var literals = literals(bundle);
        var fxml = bundle.rooms().stream().flatMap(r -> Sources.fxmlKeys(r).stream()).collect(Collectors.toSet());
        var computed = computed(bundle);
        none(bundle.ru().keySet().stream()
                .filter(k -> !literals.contains(k) && !literals.contains(Bundle.stem(k))
                        && !literals.contains("${bundle:" + k + "}") && !fxml.contains(k.replace('.', '_')))
                .filter(k -> computed.stream().noneMatch(k::startsWith)
                        && !(bundle.name().equals("cli") && BY_PICOCLI.stream().anyMatch(k::startsWith)))
                .map(k -> "remove from " + Bundle.file(bundle.name(), "*") + ", or use: " + k).toList());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyComputedBeginningIsUsed(Bundle bundle) {
        var literals = literals(bundle);
        none(COMPUTED.getOrDefault(bundle.name(), List.of()).stream().filter(p -> !literals.contains(p))
                .map(p -> "remove from COMPUTED of " + bundle.name() + ": " + p).toList());
    }

    /** A literal that ends with a dot begins the keys that code puts together: "level." + id. */
    private static List<String> computed(Bundle bundle) {
        return Stream.concat(literals(bundle).stream().filter(l -> BEGINNING.matcher(l).matches()),
                COMPUTED.getOrDefault(bundle.name(), List.of()).stream()).toList();
    }

    /** A literal that begins like the keys of a bundle of its room is a key of it, or an id of the edition. */
    @Test
    void everyKeyInTheCodeExists() {
        var ids = idsOfTheEdition();
        var missing = new TreeSet<String>();
        for (String room : bundles().stream().flatMap(b -> b.rooms().stream()).collect(Collectors.toSet())) {
            var known = bundles().stream().filter(b -> b.rooms().contains(room))
                    .flatMap(b -> Stream.concat(b.ru().keySet().stream(), b.ru().keySet().stream().map(Bundle::stem)))
                    .collect(Collectors.toSet());
            var heads = known.stream().filter(k -> k.contains(".")).map(WordsTest::head).collect(Collectors.toSet());
            Sources.literals(room).stream().filter(l -> DOTTED.matcher(l).matches() && heads.contains(head(l)))
                    .filter(l -> !known.contains(l) && !ids.contains(l) && !l.matches(".*\\.(yaml|json|txt|css|fxml|sock)") && known.stream().noneMatch(k -> k.startsWith(l + ".")))
                    .forEach(l -> missing.add("add the words of " + room + ": " + l + "=…"));
        }
        none(List.copyOf(missing));
    }

    @Test
    void everyKeyInFxmlExists() {
        var known = bundles().stream().filter(b -> b.rooms().contains("ui"))
                .flatMap(b -> b.ru().keySet().stream()).map(k -> k.replace('.', '_')).collect(Collectors.toSet());
        none(Sources.fxmlKeys("ui").stream().filter(k -> !known.contains(k))
                .map(k -> "add to i18n/ui_*.properties: " + k.replace('_', '.') + "=…").toList());
    }

    private static Set<String> literals(Bundle bundle) {
        return bundle.rooms().stream().flatMap(r -> Sources.literals(r).stream()).collect(Collectors.toSet());
    }

    private static Set<String> idsOfTheEdition() {
        var edition = new Editions().usual();
        return Stream.of(edition.rules().questions().stream().map(Question::id),
                edition.rules().findings().stream().map(Finding::id), edition.rules().steps().stream(),
                edition.risks().templates().stream().map(r -> r.id())).flatMap(s -> s).collect(Collectors.toSet());
    }

    private static String head(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static void none(List<String> faults) {
        assertEquals("", String.join("\n", faults));
    }
}
