package kz.senim.pack.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.senim.law.Citation;
import kz.senim.law.Truth;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Block.Cell;
import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.model.Inline;
import kz.senim.pack.model.Inline.Emphasis;
import kz.senim.risk.HeatMap;
import kz.senim.risk.Level;
import kz.senim.risk.Risk;
import kz.senim.rulebook.Edition;
import kz.senim.text.Dates;
import kz.senim.text.Phrase;

/** Document 6: the risk management plan: register, heat maps, foreseeable misuse, reviews, gaps. */
final class RiskPaper implements PaperKind {

    private final Edition edition;
    private final Terms terms;

    RiskPaper(Edition edition, Terms terms) {
        this.edition = edition;
        this.terms = terms;
    }

    @Override
    public String id() {
        return "risks";
    }

    @Override
    public Optional<Phrase> fallsAway(Matter matter) {
        if (new RegisterGaps(matter, terms).asked()) {
            return Optional.empty();
        }
        return Optional.of(terms.say(matter.aiSystem() == Truth.NO ? "falls-away.no-ai" : "falls-away.user-only"));
    }

    @Override
    public List<Block> blocks(Matter matter) {
        var sheet = new Sheet(terms).body("risks.intro").basis(terms.cite("11.3", "15.2.1", "18.1"));
        var gaps = new RegisterGaps(matter, terms);
        gaps(gaps, sheet);
        if (!matter.dossier().risks().isEmpty()) {
            register(matter, sheet);
            heatMaps(matter, sheet);
        }
        suggested(matter, sheet);
        return reviews(gaps, sheet).blocks();
    }

    private void gaps(RegisterGaps gaps, Sheet sheet) {
        var all = gaps.all();
        if (all.isEmpty()) {
            sheet.note(Tone.GOOD, terms.say("risks.no-gaps"));
            return;
        }
        sheet.heading("risks.gaps").bullets(all.stream().map(g -> Block.Item.of(Inline.of(g.what())
                .and(terms.bracketed(List.of(Citation.parse(g.unit())))))).toList());
    }

    private void register(Matter matter, Sheet sheet) {
        sheet.heading("risks.intended").basis(terms.cite("18.1.1"));
        section(matter, Predicate.not(Risk::misuse), sheet);
        sheet.heading("risks.misuse").basis(terms.cite("18.1.2"));
        section(matter, Risk::misuse, sheet);
    }

    /** Levels and measures in two tables of the same numbers: one would be too wide for a page. */
    private void section(Matter matter, Predicate<Risk> which, Sheet sheet) {
        var risks = matter.dossier().risks();
        var levels = new Grid(terms, terms.say("risks.levels"))
                .column("number", 0.6).column("risk", 5).column("before", 2).column("after", 2);
        var measures = new Grid(terms, terms.say("risks.measures"))
                .column("number", 0.6).column("measures", 4.4).column("owner", 2).column("due", 1.3)
                .column("review", 1.3);
        risks.stream().filter(which).forEach(r -> {
            var number = Grid.number(risks.indexOf(r) + 1);
            levels.row(number, described(r), level(r.before()), level(r.after()));
            measures.row(number, or(terms.risks().measures(r)), or(Phrase.same(r.owner())),
                    or(day(r.due())), or(day(r.review())));
        });
        if (levels.isEmpty()) {
            sheet.body("risks.none-here");
        } else {
            sheet.table(levels).table(measures);
        }
    }

    private Inline described(Risk risk) {
        var title = Inline.strong(terms.risks().title(risk));
        var consequence = terms.risks().consequence(risk);
        return consequence.isEmpty() ? title : title.and(Phrase.same("\n")).and(consequence);
    }

    /** Likelihood × impact = score, and the band in words. */
    private Cell level(Optional<Level> level) {
        return level.map(l -> new Cell(
                Inline.of(Phrase.same(l.likelihood() + " × " + l.impact() + " = " + l.score() + "\n"))
                        .and(terms.say("band." + l.band())), tone(l.band())))
                .orElseGet(() -> Cell.of(Terms.missing(terms.say("risk.unassessed"))));
    }

    private static Tone tone(Level.Band band) {
        return switch (band) {
            case LOW -> Tone.GOOD;
            case MEDIUM -> Tone.ATTENTION;
            case HIGH -> Tone.STOP;
        };
    }

    private static Phrase day(Optional<LocalDate> day) {
        return day.map(d -> Phrase.same(Dates.day(d))).orElse(Phrase.EMPTY);
    }

    private Inline or(Phrase text) {
        return text.kk().isBlank() ? Terms.missing(terms.say("risk.blank")) : Inline.of(text);
    }

    private void heatMaps(Matter matter, Sheet sheet) {
        var risks = matter.dossier().risks();
        sheet.heading("risks.maps").add(new Block.HeatMaps(
                terms.say("risks.map.before"), HeatMap.before(risks),
                terms.say("risks.map.after"), HeatMap.after(risks),
                terms.say("risks.map.alternative", "count", risks.size())));
    }

    private void suggested(Matter matter, Sheet sheet) {
        var suggested = edition.risks().suggested(matter.dossier().answers(), edition.rules(), matter.day(),
                matter.dossier().risks());
        if (!suggested.isEmpty()) {
            sheet.heading("risks.suggested").body("risks.suggested.lead")
                    .lines(suggested.stream().map(t -> edition.words().risks().get(t.id()).title()).toList());
        }
    }

    private Sheet reviews(RegisterGaps gaps, Sheet sheet) {
        sheet.heading("risks.review").body("risks.review.yearly").basis(terms.cite("18.1.4"));
        gaps.nextReview().ifPresent(d -> sheet.body(Inline.of(terms.say("risks.review.next")).and(Phrase.same(" "))
                .and(Phrase.same(Dates.day(d)), Emphasis.STRONG)));
        return sheet.line("risks.review.held", "line.date").line("risks.review.changes");
    }
}
