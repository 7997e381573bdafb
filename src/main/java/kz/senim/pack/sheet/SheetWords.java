package kz.senim.pack.sheet;

import java.util.List;
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

    Phrase phrase(String key, Object... values) {
        return words.phrase(key, values);
    }

    Phrase head(Column column) {
        return words.phrase(column.key());
    }

    Phrase yes(boolean yes) {
        return words.phrase(yes ? "word.yes" : "word.no");
    }

    Phrase treatment(Treatment treatment) {
        return words.phrase("treatment." + treatment);
    }

    Phrase state(Measure.State state) {
        return words.phrase("state." + state);
    }

    Phrase band(Level.Band band) {
        return words.phrase("band." + band);
    }

    /** In one language, or Kazakh, the mark between, Russian. */
    static String in(Phrase phrase, Languages languages, String between) {
        return languages.shown().stream().map(phrase::in).distinct().filter(text -> !text.isEmpty())
                .collect(Collectors.joining(between));
    }

    /** All the ways in which a phrase may stand in a table. */
    static List<String> forms(Phrase phrase, String between) {
        return Stream.of(Languages.values()).map(languages -> in(phrase, languages, between)).distinct().toList();
    }
}
