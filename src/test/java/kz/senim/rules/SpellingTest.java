package kz.senim.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The spelling of all our texts. A failure names each unknown word with its place and what may be meant. */
class SpellingTest {

    private static final String MEND = "mend, or add the plain form to src/test/resources/spelling/accepted-%s.txt: %s";

    private static Map<String, Spelling> languages;

    @BeforeAll
    static void load() {
        var russian = CompletableFuture.supplyAsync(Spelling::russian);
        languages = Map.of("kk", Spelling.kazakh(), "ru", russian.join());
    }

    @Test
    void everyWordIsKnownAndEveryAcceptedOneIsUsed() {
        var places = new TreeMap<String, Set<String>>();
        for (var texts : Texts.ours()) {
            unknown(texts).forEach((language, words) -> words.forEach(w -> places.computeIfAbsent(
                    language + " " + w.word(), k -> new TreeSet<>()).add(w.place())));
        }
        var faults = new ArrayList<String>();
        places.forEach((word, at) -> faults.add(fault(word.substring(0, 2), word.substring(3), at, faults.size())));
        languages.forEach((language, spelling) -> spelling.unused().forEach(w ->
                faults.add("remove from accepted-" + language + ".txt: " + w)));
        assertEquals("", String.join("\n", faults));
    }

    /** Suggesting takes long, so that only the first faults have it. */
    private static String fault(String language, String word, Set<String> places, int before) {
        return MEND.formatted(language, word) + (before < 20 ? " " + languages.get(language).suggestions(word) : "")
                + "\n    " + String.join("\n    ", places);
    }

    private static Map<String, List<Texts.Word>> unknown(Texts texts) {
        return texts.language().equals(Texts.OWN) ? unknownOfItsOwn(texts)
                : Map.of(texts.language(), unknown(texts.words(), texts.language()));
    }

    /** What a firm writes is in the language in which it makes fewer mistakes, with names and words of the other. */
    private static Map<String, List<Texts.Word>> unknownOfItsOwn(Texts texts) {
        var kazakh = unknown(texts.words(), "kk");
        var russian = unknown(texts.words(), "ru");
        return kazakh.size() <= russian.size() ? Map.of("kk", unknown(kazakh, "ru")) : Map.of("ru", unknown(russian, "kk"));
    }

    private static List<Texts.Word> unknown(List<Texts.Word> words, String language) {
        return words.stream().filter(w -> !languages.get(language).knows(w.word())).toList();
    }

    @Test
    void aFaultNamesTheWordItsPlaceAndWhatMayBeMeant() {
        var texts = new Texts("kk", List.of(new Texts.Word("құжат", "a.yaml:7"), new Texts.Word("кұжат", "a.yaml:8")));
        var unknown = unknown(texts).get("kk");
        assertEquals(List.of(texts.words().getLast()), unknown);
        String fault = fault("kk", "кұжат", Set.of("a.yaml:8"), 0);
        assertTrue(fault.contains("accepted-kk.txt: кұжат [") && fault.contains("құжат") && fault.contains("a.yaml:8"), fault);
    }

    @Test
    void everyWordStandsWhereItIsSaidToStand() {
        var words = Texts.ours().stream().flatMap(t -> t.words().stream()).toList();
        assertTrue(words.size() > 40_000, () -> "only " + words.size());
        words.stream().collect(Collectors.groupingBy(w -> w.place().substring(0, w.place().indexOf(':')))).forEach((file, in) -> {
            var lines = Sources.text(Sources.ROOT.resolve(file)).lines().toList();
            in.forEach(w -> assertTrue(lines.get(Integer.parseInt(w.place().substring(file.length() + 1)) - 1)
                    .contains(w.word()), w::toString));
        });
    }

    /** Wrong letters of each pair that is easily confused, wrong harmony, wrong joining, letters left out or doubled. */
    @ParameterizedTest
    @ValueSource(strings = {"жауабыныз", "кужат", "қауып", "жуйеде", "жүйелар", "шешімға", "адамлар",
        "тексерілмегін", "жазылмайдды", "деректтер", "окыту", "куқық", "онім", "тагы", "системада"})
    void misspeltKazakhIsReported(String word) {
        assertFalse(languages.get("kk").knows(word), word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"жауаптарыңыздағы", "тексерілмегенін", "құқығыңызды", "мүлкіне", "шықпайды", "оқитындардың",
        "қоятынын", "моделінікі", "ЖСН-іңіз", "WhatsApp-қа", "оқып-үйренбеген", "АҚПАРАТТЫҢ", "Алматыдағы"})
    void rightKazakhWithManySuffixesIsNot(String word) {
        assertTrue(languages.get("kk").knows(word), word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"систама", "обязаность", "деректер", "алматы"})
    void misspeltRussianIsReported(String word) {
        assertFalse(languages.get("ru").knows(word), word);
    }
}
