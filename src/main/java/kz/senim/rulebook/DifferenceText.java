package kz.senim.rulebook;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.senim.law.Citation;
import kz.senim.law.Difference;
import kz.senim.law.Truth;
import kz.senim.rulebook.EditionInfo.Reported;
import kz.senim.text.Phrase;
import kz.senim.text.Words;

/** Says in words what differs between two editions for the same answers. What only one of them has, is named by it. */
public final class DifferenceText {

    private final Edition before;
    private final Edition after;
    private final Words words = Words.load("rulebook");

    /** @param before the edition so far; the same as `after` where it is not there */
    public DifferenceText(Edition before, Edition after) {
        this.before = before;
        this.after = after;
    }

    /** What follows otherwise, a line each: axes, findings, duties, contradictions, then questions. */
    public List<Phrase> lines(Difference difference) {
        return Stream.of(
                difference.axes().stream().map(a -> becomes(named(a.id(), w -> w.axes().get(a.id())), a, this::levels)),
                difference.findings().stream().filter(f -> !level(f.id()))
                        .map(f -> becomes(finding(f.id()), f, this::truth)),
                difference.duties().stream().map(d -> becomes(duty(d.id()), d, this::truth)),
                difference.contradictions().stream().map(c -> words.phrase("difference.contradiction." + c.after(),
                        "text", named(c.id(), w -> w.contradictions().get(c.id())))),
                difference.nowAsked().stream().map(q -> words.phrase("difference.asked", "question", question(q))),
                difference.notAsked().stream().map(q -> words.phrase("difference.notAsked", "question", question(q))))
                .flatMap(s -> s).toList();
    }

    /** Questions that both editions have and put otherwise. */
    public List<Phrase> reworded() {
        return after.words().questions().entrySet().stream().filter(q -> before.words().questions().containsKey(q.getKey()))
                .filter(q -> !before.words().question(q.getKey()).text().equals(q.getValue().text()))
                .map(q -> q.getValue().text()).toList();
    }

    /** What one of the editions reports of the law's text and the other does not, with the place. */
    public List<Phrase> reported() {
        var text = new EditionText(after.info());
        var places = new CitationText(after);
        return Stream.concat(
                only(after, before).map(r -> words.phrase("difference.reported", "place", place(places, r),
                        "text", text.line(r))),
                only(before, after).map(r -> words.phrase("difference.unreported", "place", place(places, r),
                        "was", r.was()))).toList();
    }

    private static Stream<Reported> only(Edition one, Edition other) {
        return one.info().reported().stream().filter(r -> !other.info().reported().contains(r));
    }

    private static Phrase place(CitationText places, Reported reported) {
        return places.full(new Citation(Citation.LAW, reported.unit()));
    }

    /** Questions by their text; those that neither edition knows are only counted. */
    public List<Phrase> questions(List<String> ids) {
        var known = ids.stream().filter(id -> Stream.of(before, after).anyMatch(e -> e.words().questions().containsKey(id)))
                .map(this::question).toList();
        int unknown = ids.size() - known.size();
        return unknown == 0 ? known : Stream.concat(known.stream(),
                Stream.of(words.phrase("difference.unnamed", "count", unknown))).toList();
    }

    private Phrase question(String id) {
        return named(id, w -> w.questions().containsKey(id) ? w.question(id).text() : null);
    }

    private <T> Phrase becomes(Phrase what, Difference.Of<T> of, BiFunction<Edition, T, Phrase> value) {
        return words.phrase("difference.becomes", "what", what, "before", value.apply(before, of.before()),
                "after", value.apply(after, of.after()));
    }

    private boolean level(String finding) {
        return Stream.of(before, after).flatMap(e -> e.rules().axes().stream()).anyMatch(a -> a.levels().contains(finding));
    }

    private Phrase truth(Edition in, Truth truth) {
        return words.phrase(truth == null ? "difference.absent" : "difference.truth." + truth);
    }

    private Phrase levels(Edition in, List<String> levels) {
        return levels == null || levels.isEmpty() ? words.phrase("difference.absent")
                : levels.stream().map(l -> in.words().finding(l).title())
                        .reduce((a, b) -> words.phrase("difference.or", "one", a, "other", b)).orElseThrow();
    }

    private Phrase finding(String id) {
        return named(id, w -> w.findings().containsKey(id) ? w.finding(id).title() : null);
    }

    private Phrase duty(String id) {
        return named(id, w -> w.duties().containsKey(id) ? w.duty(id).title() : null);
    }

    /** In the words of the later edition, else in those of the one so far. */
    private Phrase named(String id, Function<Wording, Phrase> find) {
        return Stream.of(after, before).map(Edition::words).map(find).filter(Objects::nonNull).findFirst()
                .orElseThrow();
    }
}
