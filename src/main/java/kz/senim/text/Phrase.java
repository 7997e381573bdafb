package kz.senim.text;

import java.util.function.UnaryOperator;

/** The same words in both languages. */
public record Phrase(String kk, String ru) {

    public static final Phrase EMPTY = new Phrase("", "");

    /** For what the user typed, which stands the same in both languages. */
    public static Phrase same(String text) {
        return new Phrase(text, text);
    }

    public String in(Language language) {
        return language == Language.KK ? kk : ru;
    }

    public boolean isEmpty() {
        return kk.isEmpty() && ru.isEmpty();
    }

    public Phrase map(UnaryOperator<String> change) {
        return new Phrase(change.apply(kk), change.apply(ru));
    }
}
