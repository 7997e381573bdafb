package kz.senim.pack.model;

import java.util.ArrayList;
import java.util.List;
import kz.senim.text.Phrase;

/** Running text: spans with emphasis and links. */
public record Inline(List<Span> spans) {

    public static final Inline EMPTY = new Inline(List.of());

    public Inline {
        spans = List.copyOf(spans);
    }

    /** @param anchor of a {@link Block.Quote} to link to, or empty */
    public record Span(Phrase text, Emphasis emphasis, String anchor) {}

    public enum Emphasis { PLAIN, STRONG, ITALIC }

    public static Inline of(Phrase text) {
        return EMPTY.and(text);
    }

    public static Inline strong(Phrase text) {
        return new Inline(List.of(new Span(text, Emphasis.STRONG, "")));
    }

    public Inline and(Phrase text) {
        return and(new Span(text, Emphasis.PLAIN, ""));
    }

    public Inline and(Span span) {
        var longer = new ArrayList<>(spans);
        longer.add(span);
        return new Inline(longer);
    }
}
