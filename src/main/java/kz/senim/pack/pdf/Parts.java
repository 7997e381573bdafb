package kz.senim.pack.pdf;

import java.util.ArrayList;
import java.util.List;
import kz.senim.pack.model.Inline;
import kz.senim.pack.model.Inline.Emphasis;
import kz.senim.pack.model.Inline.Span;
import kz.senim.text.Phrase;

/**
 * Running text for two languages, cut so that what the user wrote stands once: "Note:" in both, then the note. Short
 * words of the user stay in their sentence, in both.
 */
final class Parts {

    /** @param once the same in both languages */
    record Part(Inline text, boolean once) {}

    private static final int LONG = 40;

    private final Sides sides;
    private final List<Part> parts = new ArrayList<>();
    private Inline lines = Inline.EMPTY;

    private Parts(Sides sides) {
        this.sides = sides;
    }

    static List<Part> of(Inline text, Sides sides) {
        if (sides.once(text)) {
            return List.of(new Part(sides.shown(text), true));
        }
        var parts = new Parts(sides);
        lines(text).forEach(parts::line);
        parts.close();
        return parts.parts;
    }

    private void line(List<Span> line) {
        int own = line.size();
        while (own > 0 && (line.get(own - 1).aside() || sides.once(line.get(own - 1).text()))) {
            own--;
        }
        var tail = line.subList(own, line.size());
        if (!apart(tail)) {
            lines = joined(lines, line);
            return;
        }
        close();
        lines = joined(Inline.EMPTY, line.subList(0, own));
        close();
        parts.add(new Part(sides.shown(stripped(tail)), true));
    }

    private static boolean apart(List<Span> tail) {
        int length = tail.stream().mapToInt(s -> s.text().kk().strip().length()).sum();
        boolean note = tail.stream().anyMatch(s -> s.emphasis() == Emphasis.ITALIC && !s.text().kk().isBlank());
        return note || length > LONG;
    }

    private void close() {
        if (!lines.isEmpty()) {
            parts.add(new Part(lines, false));
        }
        lines = Inline.EMPTY;
    }

    private static Inline joined(Inline before, List<Span> line) {
        return (before.spans().isEmpty() ? before : before.and(Phrase.same("\n"))).and(new Inline(line));
    }

    private static Inline stripped(List<Span> tail) {
        return new Inline(tail.getFirst().text().kk().isBlank() ? tail.subList(1, tail.size()) : tail);
    }

    private static List<List<Span>> lines(Inline text) {
        List<List<Span>> lines = new ArrayList<>();
        lines.add(new ArrayList<>());
        for (Span span : text.spans()) {
            if (span.text().equals(Phrase.same("\n"))) {
                lines.add(new ArrayList<>());
            } else {
                lines.getLast().add(span);
            }
        }
        return lines;
    }
}
