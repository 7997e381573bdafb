package kz.senim.pack.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Evidence;
import kz.senim.dossier.FreeText;
import kz.senim.dossier.FreeTexts;
import kz.senim.dossier.JournalEntry;
import kz.senim.dossier.Translations;
import kz.senim.pack.model.Inline;
import kz.senim.pack.model.Inline.Emphasis;
import kz.senim.pack.model.Inline.Span;
import kz.senim.text.Language;
import kz.senim.text.Phrase;

/**
 * Brings translations into papers that know nothing of them. The papers are written from a dossier in which each text
 * of the user's is traced; afterwards every trace becomes the text in both languages. So no paper can forget one.
 */
final class Traces {

    /** No letters: nobody types them, no font draws them. */
    private static final String OPEN = "\uFDD0%d.";
    private static final String CLOSE = "\uFDD1%d.";
    private static final char END = '\uFDD2';
    private static final String UNQUOTED = "\uFDD3";
    private static final String QUOTES = "^«|»$";

    private final List<FreeText> texts;
    private final Translations translations;
    private final Language language;
    private final Phrase mark;
    private final String open;
    private final String close;

    /** @param mark stands after what is not translated, in the language in which it is missing */
    Traces(Dossier typed, List<JournalEntry> journal, Phrase mark) {
        this.texts = FreeTexts.of(typed);
        this.translations = Translations.of(typed);
        this.language = Language.of(translations.language());
        this.mark = language == Language.KK ? new Phrase("", " " + mark.ru()) : new Phrase(" " + mark.kk(), "");
        int unseen = unseen(typed, journal);
        this.open = OPEN.formatted(unseen);
        this.close = CLOSE.formatted(unseen);
    }

    private int unseen(Dossier typed, List<JournalEntry> journal) {
        var others = Stream.concat(typed.evidence().stream().map(Evidence::name), journal.stream().map(JournalEntry::who));
        var all = Stream.concat(texts.stream().map(FreeText::text), others).toList();
        return IntStream.iterate(0, n -> n + 1).filter(n -> all.stream()
                .noneMatch(text -> text.contains(OPEN.formatted(n)) || text.contains(CLOSE.formatted(n)))).findFirst().orElseThrow();
    }

    /** Without the quotation marks that a text begins or ends with, in each language. */
    static String unquoted(String text) {
        return text.indexOf(END) < 0 ? text.replaceAll(QUOTES, "") : UNQUOTED + text;
    }

    /** With each text between signs that say which it is. */
    Dossier in(Dossier typed) {
        var numbers = IntStream.range(0, texts.size()).iterator();
        return FreeTexts.replaced(typed, text -> {
            int number = numbers.nextInt();
            return open + number + END + text.text() + close + number + END;
        });
    }

    /** Each trace in both languages, without marks: for a running header. */
    Phrase unmarked(Phrase phrase) {
        return new Phrase(read(phrase.kk(), said -> said.phrase().kk()), read(phrase.ru(), said -> said.phrase().ru()));
    }

    Phrase of(Phrase phrase) {
        return new Phrase(read(phrase.kk(), said -> said.phrase().kk() + mark(said).kk()),
                read(phrase.ru(), said -> said.phrase().ru() + mark(said).ru()));
    }

    Inline of(Inline inline) {
        return inline.spans().stream().noneMatch(span -> traced(span.text())) ? inline
                : new Inline(inline.spans().stream().flatMap(this::of).toList());
    }

    /** Where the same stands in both languages, marks are spans of their own, so that the text can stand once for both. */
    private Stream<Span> of(Span span) {
        if (!traced(span.text()) || !span.text().kk().equals(span.text().ru())) {
            return Stream.of(new Span(of(span.text()), span.emphasis(), span.anchor()));
        }
        var spans = new ArrayList<Span>();
        var so = new Phrase[] {Phrase.EMPTY};
        String rest = read(span.text().kk(), (plain, said) -> {
            so[0] = joined(so[0], Phrase.same(plain), said.phrase());
            if (!said.translated()) {
                spans.add(new Span(so[0], span.emphasis(), span.anchor()));
                spans.add(new Span(mark, Emphasis.ITALIC, ""));
                so[0] = Phrase.EMPTY;
            }
        });
        var end = joined(so[0], Phrase.same(rest));
        if (!end.isEmpty()) {
            spans.add(new Span(end, span.emphasis(), span.anchor()));
        }
        return spans.stream();
    }

    private boolean traced(Phrase phrase) {
        return phrase.kk().contains(open) || phrase.ru().contains(open);
    }

    private Said said(FreeText text) {
        String other = translations.of(text).orElse(text.text());
        return new Said(language == Language.KK ? new Phrase(text.text(), other) : new Phrase(other, text.text()),
                !translations.missing(text));
    }

    private Phrase mark(Said said) {
        return said.translated() ? Phrase.EMPTY : mark;
    }

    private String read(String traced, Function<Said, String> words) {
        var read = new StringBuilder();
        return traced.contains(open) ? read.append(read(traced, (plain, said) -> read.append(plain).append(words.apply(said)))).toString()
                : traced;
    }

    private record Said(Phrase phrase, boolean translated) {}

    @FunctionalInterface
    private interface Found {
        void text(String before, Said said);
    }

    /** @return what stands after the last trace */
    private String read(String traced, Found found) {
        int from = 0;
        for (int at = traced.indexOf(open); at >= 0; at = traced.indexOf(open, from)) {
            int end = traced.indexOf(END, at);
            String number = traced.substring(at + open.length(), end);
            found(traced.substring(from, at), said(texts.get(Integer.parseInt(number))), found);
            String last = close + number + END;
            from = traced.indexOf(last, end) + last.length();
        }
        return traced.substring(from);
    }

    private static void found(String before, Said said, Found found) {
        if (before.endsWith(UNQUOTED)) {
            found.text(before.substring(0, before.length() - 1), new Said(said.phrase().map(Traces::unquoted), said.translated()));
        } else {
            found.text(before, said);
        }
    }

    private static Phrase joined(Phrase... phrases) {
        return new Phrase(String.join("", Stream.of(phrases).map(Phrase::kk).toList()),
                String.join("", Stream.of(phrases).map(Phrase::ru).toList()));
    }
}
