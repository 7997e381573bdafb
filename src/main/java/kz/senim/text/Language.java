package kz.senim.text;

import java.util.Locale;

/** The two languages of the program. Neither is the default of the other. */
public enum Language {
    KK("kk", "kk-KZ"), RU("ru", "ru-RU");

    private final String code;
    private final Locale locale;

    Language(String code, String tag) {
        this.code = code;
        this.locale = Locale.forLanguageTag(tag);
    }

    /** ISO 639-1 code, as written in data and on the command line. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == KK ? RU : KK;
    }

    /** @throws IllegalArgumentException where the code is neither kk nor ru */
    public static Language of(String code) {
        for (var language : values()) {
            if (language.code.equals(code)) {
                return language;
            }
        }
        throw new IllegalArgumentException("kk | ru: " + code);
    }
}
