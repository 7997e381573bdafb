package kz.senim.pack.model;

import java.util.ArrayList;
import java.util.List;
import kz.senim.text.Phrase;

/** Running text: spans with emphasis and links; "\n" breaks the line. */
public record Inline(List<Span> spans) {

    public static final Inline EMPTY = new Inline(List.of());

    public Inline {
        spans = List.copyOf(spans);
    }

    /** @param anchor of a {@link Block.Quote} to link to, or empty */
    public record Span(Phrase text, Emphasis emphasis, String anchor) {

        /** Whether it is a remark in one language only, such as that a text is not translated. */
        public boolean aside() {
            return text.kk().isEmpty() != text.ru().isEmpty() && !(text.kk() + text.ru()).isBlank();
        }
    }

    /** MISSING marks what a person still has to fill in. */
    public enum Emphasis { PLAIN, STRONG, ITALIC, MISSING }

    public static Inline of(Phrase text) {
        return EMPTY.and(text);
    }

    public static Inline strong(Phrase text) {
        return EMPTY.and(text, Emphasis.STRONG);
    }

    public Inline and(Phrase text) {
        return and(text, Emphasis.PLAIN);
    }

    public Inline and(Phrase text, Emphasis emphasis) {
        return and(new Span(text, emphasis, ""));
    }

    public Inline and(Span span) {
        var longer = new ArrayList<>(spans);
        longer.add(span);
        return new Inline(longer);
    }

    public Inline and(Inline more) {
        var longer = new ArrayList<>(spans);
        longer.addAll(more.spans);
        return new Inline(longer);
    }

    /** Whether one text can stand for both languages: the same words, and remarks in one language only. */
    public boolean common() {
        return spans.stream().allMatch(s -> s.aside() || s.text().kk().equals(s.text().ru()));
    }

    /** As it stands once for both languages: remarks in the language that they have. */
    public Inline once() {
        return new Inline(spans.stream().map(s -> s.aside()
                ? new Span(Phrase.same(s.text().kk() + s.text().ru()), s.emphasis(), s.anchor()) : s).toList());
    }

    public boolean isEmpty() {
        return spans.stream().allMatch(s -> s.text().isEmpty());
    }
}
