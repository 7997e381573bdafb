package kz.senim.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** In which language a dossier is written, and what of it stands in the other one, too. */
public final class Translations {

    /** The place where the user says in which language he writes. */
    public static final String LANGUAGE = OwnTexts.blank("texts.language");
    /** ISO 639-1 codes. */
    public static final String KAZAKH = "kk";
    public static final String RUSSIAN = "ru";

    private static final String KAZAKH_LETTERS = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";
    /** A Kazakh text has such letters in two words of five; a Russian one with Kazakh names in it in far fewer. */
    private static final int KAZAKH_FROM = 5;

    private final OwnTexts texts;
    private final String language;
    private final List<FreeText> all;

    private Translations(Dossier dossier) {
        this.texts = dossier.texts();
        this.all = FreeTexts.of(dossier).stream().filter(FreeText::translatable).toList();
        this.language = chosen(dossier).orElseGet(() -> guessed(all));
    }

    public static Translations of(Dossier dossier) {
        return new Translations(dossier);
    }

    /** The language that the user chose for his texts, where he did. */
    public static Optional<String> chosen(Dossier dossier) {
        return dossier.texts().at(LANGUAGE).filter(code -> code.equals(KAZAKH) || code.equals(RUSSIAN));
    }

    /** In which language the texts are written: as chosen, otherwise as their letters say. */
    public String language() {
        return language;
    }

    /** All texts that can be translated. */
    public List<FreeText> all() {
        return all;
    }

    public List<FreeText> missing() {
        return all.stream().filter(this::missing).toList();
    }

    public boolean missing(FreeText text) {
        return text.translatable() && of(text).isEmpty();
    }

    /** As typed, not stripped; the same as the original where that stands in both languages. */
    public Optional<String> of(FreeText text) {
        return texts.at(OwnTexts.translation(text.place()));
    }

    private static String guessed(List<FreeText> texts) {
        int words = 0;
        int kazakh = 0;
        for (String word : (Iterable<String>) texts.stream().flatMap(Translations::words)::iterator) {
            words++;
            kazakh += word.chars().anyMatch(c -> KAZAKH_LETTERS.indexOf(c) >= 0) ? 1 : 0;
        }
        return kazakh > 0 && kazakh * KAZAKH_FROM >= words ? KAZAKH : RUSSIAN;
    }

    /** Those in Cyrillic letters: of names in Latin ones nothing can be told. */
    private static Stream<String> words(FreeText text) {
        return Stream.of(text.text().split("[^\\p{L}]+"))
                .filter(word -> word.chars().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC));
    }
}
