package kz.senim.pack.model;

import java.util.List;
import kz.senim.text.Language;
import kz.senim.text.Phrase;

/** The language of an export, chosen apart from the screen's. */
public enum Languages {
    KK(List.of(Language.KK)), RU(List.of(Language.RU)), BOTH(List.of(Language.KK, Language.RU));

    private final List<Language> shown;

    Languages(List<Language> shown) {
        this.shown = shown;
    }

    /** "kk / ru", or one of them: in one language, or where both say the same. */
    public String joined(Phrase phrase) {
        return this == BOTH && !phrase.kk().equals(phrase.ru()) ? phrase.kk() + " / " + phrase.ru() : phrase.in(shown.getFirst());
    }

    /** One language, or both, Kazakh first. */
    public List<Language> shown() {
        return shown;
    }
}
