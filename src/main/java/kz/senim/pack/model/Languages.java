package kz.senim.pack.model;

import java.util.List;
import kz.senim.text.Language;

/** The language of an export, chosen apart from the screen's. */
public enum Languages {
    KK(List.of(Language.KK)), RU(List.of(Language.RU)), BOTH(List.of(Language.KK, Language.RU));

    private final List<Language> shown;

    Languages(List<Language> shown) {
        this.shown = shown;
    }

    /** One language, or both, Kazakh first. */
    public List<Language> shown() {
        return shown;
    }
}
