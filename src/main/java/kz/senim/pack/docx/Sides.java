package kz.senim.pack.docx;

import java.util.List;
import java.util.function.BiConsumer;
import kz.senim.pack.model.Inline;
import kz.senim.pack.model.Languages;
import kz.senim.text.Language;
import kz.senim.text.Phrase;

/** Puts a passage in the language of the export, or in both side by side: Kazakh left, Russian right, starting level. */
final class Sides {

    /** A passage longer than this may go over the end of a page. */
    private static final int SHORT = 1200;

    private final Languages export;
    private final List<Language> languages;

    Sides(Languages languages) {
        this.export = languages;
        this.languages = languages.shown();
    }

    List<Language> languages() {
        return languages;
    }

    boolean both() {
        return languages.size() > 1;
    }

    Language first() {
        return languages.getFirst();
    }

    /** Whether there is nothing to put side by side: one language only, or the same words in both. */
    boolean once(Phrase text) {
        return !both() || text.kk().equals(text.ru());
    }

    boolean once(Inline text) {
        return text.spans().stream().allMatch(s -> once(s.text()));
    }

    List<Language> shown(Inline text) {
        return once(text) ? List.of(first()) : languages;
    }

    /** Once across where the text is the same, else beside each other. */
    void put(Page page, Inline text, BiConsumer<Place, Language> side) {
        if (once(text)) {
            side.accept(page, first());
        } else {
            var row = page.pair(brief(text));
            languages.forEach(language -> side.accept(row.cell(), language));
        }
    }

    /** "kk / ru", or one of them. */
    String joined(Phrase phrase) {
        return export.joined(phrase);
    }

    boolean brief(Inline text) {
        return length(text, Language.KK) <= SHORT && length(text, Language.RU) <= SHORT;
    }

    static int length(Inline text, Language language) {
        return text.spans().stream().mapToInt(s -> s.text().in(language).length()).sum();
    }
}
