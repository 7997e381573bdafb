package kz.senim.pack.papers;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.senim.law.Truth;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.model.Inline;
import kz.senim.pack.model.Inline.Emphasis;
import kz.senim.risk.HeatMap;
import kz.senim.risk.Risk;
import kz.senim.rulebook.Edition;
import kz.senim.text.Dates;
import kz.senim.text.Phrase;

/** Document 6: the risk management plan: register, heat maps, foreseeable misuse, reviews, gaps. */
final class RiskPaper implements PaperKind {

    private final Edition edition;
    private final Terms terms;
    private final RiskWords words;

    RiskPaper(Edition edition, Terms terms) {
        this.edition = edition;
        this.terms = terms;
        this.words = new RiskWords(edition, terms);
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
                .and(Phrase.same(" (")).and(terms.brief(g.unit())).and(Phrase.same(")")))).toList());
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
            levels.row(number, described(r), words.level(r.before()), words.level(r.after()));
            measures.row(number, or(words.measures(r)), or(Phrase.same(r.owner())),
                    or(RegisterGaps.day(r.due())), or(RegisterGaps.day(r.review())));
        });
        if (levels.isEmpty()) {
            sheet.body("risks.none-here");
        } else {
            sheet.table(levels).table(measures);
        }
    }

    private Inline described(Risk risk) {
        var title = Inline.strong(words.title(risk));
        var consequence = words.consequence(risk);
        return consequence.isEmpty() ? title : title.and(Phrase.same("\n")).and(consequence);
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
