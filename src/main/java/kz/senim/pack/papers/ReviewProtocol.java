package kz.senim.pack.papers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.senim.pack.model.Inline;
import kz.senim.pack.model.Inline.Emphasis;
import kz.senim.risk.Level;
import kz.senim.risk.Progress;
import kz.senim.risk.Review;
import kz.senim.risk.Risk;
import kz.senim.risk.Seen;
import kz.senim.risk.Verdict;
import kz.senim.rulebook.RecordWords;
import kz.senim.text.Dates;
import kz.senim.text.Phrase;

/** Reviews of the register on paper: the last one whole, those before it as a line each, and when the next is due. */
final class ReviewProtocol {

    private final Matter matter;
    private final Terms terms;

    ReviewProtocol(Matter matter, Terms terms) {
        this.matter = matter;
        this.terms = terms;
    }

    void write(Sheet sheet) {
        sheet.heading("risks.review").body("risks.review.yearly").basis(terms.cite("18.1.4"));
        var held = matter.dossier().reviews().held();
        if (held.isEmpty()) {
            sheet.body("risks.review.none");
        } else {
            last(held.getFirst(), sheet);
        }
        matter.dossier().reviewDue().ifPresent(day -> sheet.body(Inline.of(terms.say("risks.review.next")).and(Phrase.same(" "))
                .and(Phrase.same(Dates.day(day)), Emphasis.STRONG)));
        if (held.size() > 1) {
            sheet.subheading(terms.say("risks.review.earlier")).lines(held.stream().skip(1).map(this::line).toList());
        }
        if (!held.isEmpty()) {
            sheet.line("risks.review.held", "line.position", "line.signature", "line.date");
        }
    }

    private void last(Review review, Sheet sheet) {
        sheet.subheading(terms.records().title(review)).body("risks.review.by", "by", or(review.by()),
                "occasions", review.occasions().isEmpty() ? terms.say("risk.blank") : terms.records().occasions(review.occasions()));
        var then = matter.dossier().reviews().before(review).map(Review::seen).orElse(Map.of());
        var grid = new Grid(terms, terms.records().title(review)).column("number", 0.6).column("reviewed", 5.4)
                .column("verdict", 2).column("then", 1.7).column("now", 1.7);
        int number = 1;
        for (var seen : review.seen().entrySet()) {
            grid.row(Grid.number(number++), risk(seen.getKey(), seen.getValue()), terms.records().verdict(seen.getValue().verdict()),
                    level(Optional.ofNullable(then.get(seen.getKey())).flatMap(Seen::level)), level(seen.getValue().level()));
        }
        sheet.table(grid);
        matter.dossier().reviews().before(review).ifPresent(before -> compared(before, review, sheet));
        if (!review.note().isBlank()) {
            sheet.body(Inline.strong(terms.say("risks.review.note")).and(Phrase.same(" " + review.note().strip())));
        }
    }

    private void compared(Review before, Review review, Sheet sheet) {
        var progress = Progress.between(Optional.of(before), review);
        sheet.body("risks.review.compared", "day", Dates.day(before.held().orElseThrow()), "graver", progress.graver(),
                "lighter", progress.lighter(), "equal", progress.equal());
    }

    private Phrase line(Review review) {
        var about = Stream.of("title", terms.records().title(review), "by", or(review.by()));
        return terms.say("risks.review.line", Stream.concat(about, Stream.of(RecordWords.counts(review))).toArray());
    }

    /** With the reason where it was closed. */
    private Inline risk(String id, Seen seen) {
        Optional<Risk> risk = matter.dossier().risks().stream().filter(each -> each.id().equals(id)).findFirst();
        var name = Inline.of(risk.map(terms.risks()::title).filter(text -> !text.isEmpty()).orElse(terms.say("risks.review.removed")));
        return risk.flatMap(Risk::closed).filter(_ -> seen.verdict() == Verdict.CLOSED)
                .map(closed -> name.and(Phrase.same("\n" + closed.why()))).orElse(name);
    }

    private Phrase level(Optional<Level> level) {
        return level.map(terms::level).orElse(Phrase.same("–"));
    }

    private Phrase or(String typed) {
        return typed.isBlank() ? terms.say("risk.blank") : Phrase.same(typed.strip());
    }
}
