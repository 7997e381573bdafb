package kz.senim.pack.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.senim.pack.model.Languages;
import kz.senim.risk.Level;
import kz.senim.risk.Measure;
import kz.senim.risk.Treatment;
import kz.senim.text.Phrase;
import kz.senim.text.Words;

/** The words of tables: headers, and what is chosen from a few words. */
final class SheetWords {

    private final Words words = Words.load("sheet");
    /** Made once: a table has thousands of each. */
    private final Map<String, Phrase> made = new HashMap<>();
    /** What each of a few words may be written as, in small letters, by what it says. */
    private final Map<Phrase, List<String>> known = new HashMap<>();

    Phrase phrase(String key, Object... values) {
        return words.phrase(key, values);
    }

    Phrase head(Column column) {
        return words.phrase(column.key());
    }

    Phrase yes(boolean yes) {
        return made(yes ? "word.yes" : "word.no");
    }

    Phrase treatment(Treatment treatment) {
        return made("treatment." + treatment);
    }

    Phrase state(Measure.State state) {
        return made("state." + state);
    }

    Phrase band(Level.Band band) {
        return made("band." + band);
    }

    private Phrase made(String key) {
        return made.computeIfAbsent(key, words::phrase);
    }

    /** Whether a word is meant, in whichever language and size of letters. */
    boolean means(String text, Phrase word) {
        return known.computeIfAbsent(word, w -> forms(w, RiskCells.SLASH).stream()
                .map(form -> form.toLowerCase(Locale.ROOT)).toList()).contains(text.toLowerCase(Locale.ROOT));
    }

    /** In one language, or Kazakh, the mark between, Russian. */
    static String in(Phrase phrase, Languages languages, String between) {
        if (phrase.kk().equals(phrase.ru())) {
            return phrase.kk();
        }
        return languages.shown().stream().map(phrase::in).distinct().filter(text -> !text.isEmpty())
                .collect(Collectors.joining(between));
    }

    /** All the ways in which a phrase may stand in a table. */
    static List<String> forms(Phrase phrase, String between) {
        return Stream.of(Languages.values()).map(languages -> in(phrase, languages, between)).distinct().toList();
    }
}
