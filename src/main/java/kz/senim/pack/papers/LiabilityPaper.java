package kz.senim.pack.papers;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.senim.law.Concluding.Asked;
import kz.senim.law.Estimating;
import kz.senim.law.Liability;
import kz.senim.law.Truth;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.model.Inline;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.Explaining;
import kz.senim.rulebook.Explanation;
import kz.senim.rulebook.LiabilityText;
import kz.senim.rulebook.Penalties;
import kz.senim.rulebook.Penalties.OffenceWords;
import kz.senim.text.Phrase;

/** Document 15: each offence by its elements, and the fine that it could bring. No decision of a court. */
final class LiabilityPaper implements PaperKind {

    private final Terms terms;
    private final Supplier<Penalties> penalties;
    private final Explaining explaining;

    LiabilityPaper(Edition edition, Terms terms, Supplier<Penalties> penalties) {
        this.terms = terms;
        this.penalties = penalties;
        this.explaining = new Explaining(edition);
    }

    @Override
    public String id() {
        return "liability";
    }

    @Override
    public Optional<Phrase> fallsAway(Matter matter) {
        if (matter.aiSystem() == Truth.NO) {
            return Optional.of(terms.say("falls-away.no-ai"));
        }
        return matter.ownerOrPossessor() == Truth.NO ? Optional.of(terms.say("falls-away.no-keeper"))
                : Optional.empty();
    }

    @Override
    public List<Block> blocks(Matter matter) {
        var known = penalties.get();
        var estimate = Estimating.estimate(matter.dossier().answers(), matter.edition().rules(), known.fines(),
                matter.day());
        var text = new LiabilityText(known, estimate);
        var sheet = new Sheet(terms).note(Tone.NEUTRAL, text.caution()).body("liability.intro");
        if (!known.scope().isEmpty()) {
            sheet.body(Inline.of(known.scope()));
        }
        estimate.offences().forEach(l -> offence(l, known.words().get(l.offence().id()), text, sheet));
        return sheet.heading("liability.rests").lines(text.rests()).blocks();
    }

    private void offence(Liability liability, OffenceWords words, LiabilityText text, Sheet sheet) {
        sheet.heading(words.title()).muted(Inline.of(words.place()).and(terms.bracketed(List.of(liability.offence().act()))))
                .note(tone(liability.truth()), text.sentence(liability.truth()));
        elements(liability, words, text, sheet);
        if (liability.truth() != Truth.NO) {
            amounts(liability, words, text, sheet);
        }
        if (!words.note().isEmpty()) {
            sheet.muted(Inline.of(words.note()));
        }
    }

    private void elements(Liability liability, OffenceWords words, LiabilityText text, Sheet sheet) {
        var grid = new Grid(terms, terms.say("liability.elements"))
                .column("element", 2.5).column("finding", 1.8).column("reasons", 5);
        liability.elements().forEach(e -> grid.row(words.elements().get(e.id()),
                text.state(e), reasons(e.state())));
        sheet.table(grid);
    }

    private void amounts(Liability liability, OffenceWords words, LiabilityText text, Sheet sheet) {
        sheet.table(new Grid(terms, terms.say("liability.amounts")).column("case", 2).column("fine", 4)
                .row(terms.say("liability.first"), text.amount(liability.first()))
                .row(terms.say("liability.repeated"), text.amount(liability.repeated())));
        sheet.body("liability.repeat", "title", words.repeat(),
                "truth", terms.say("truth." + liability.repeat().truth()))
                .body(Inline.strong(terms.say("liability.repeated")).and(Phrase.same(". ")).and(words.effect()));
    }

    /** What decided it, or the questions that still do. */
    private Phrase reasons(Asked state) {
        var lines = explaining.of(state.because()).stream().map(Explanation::line);
        var missing = state.missing().isEmpty() ? Stream.<Phrase>of() : Stream.of(terms.say("liability.missing",
                "questions", Terms.listed(state.missing().stream().map(terms::question).toList())));
        return Terms.listed(Stream.concat(lines, missing).distinct().toList());
    }

    private static Tone tone(Truth truth) {
        return truth == Truth.NO ? Tone.NEUTRAL : Tone.ATTENTION;
    }
}
