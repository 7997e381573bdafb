package kz.senim.pack.papers;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import kz.senim.law.Citation;
import kz.senim.law.Finding;
import kz.senim.law.Truth;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.model.Inline;
import kz.senim.rulebook.EditionText;
import kz.senim.text.Dates;
import kz.senim.text.Phrase;

/** Document 4: the classification act by article 17, and, kept apart, the yardstick of article 15(2)(3). */
final class ClassificationPaper implements PaperKind {

    static final String ID = "classification";

    /** Where the law measures documentation by the impact on people. */
    static final Citation IMPACT = Citation.parse("15.2.3");

    private final Terms terms;
    private final AxisText axes;
    private final FindingText findings;
    private final Scenarios scenarios;

    ClassificationPaper(Terms terms, AxisText axes, FindingText findings) {
        this.terms = terms;
        this.axes = axes;
        this.findings = findings;
        this.scenarios = new Scenarios(terms);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Optional<Phrase> fallsAway(Matter matter) {
        return matter.aiSystem() == Truth.NO ? Optional.of(terms.say("falls-away.no-ai")) : Optional.empty();
    }

    @Override
    public List<Block> blocks(Matter matter) {
        var sheet = new Sheet(terms).body("classification.intro",
                new EditionText(matter.edition().info()).values("day", Dates.day(matter.day()))).basis(terms.cite("17.1", "17.2", "17.4"));
        if (matter.ownerOrPossessor() == Truth.NO) {
            sheet.note(Tone.ATTENTION, terms.say("classification.user-only"));
        }
        matter.conclusions().axes().values().forEach(a -> axes.write(matter, a, sheet));
        scenarios.write(matter, sheet);
        impact(matter, sheet);
        return sheet.heading("classification.rules").note(Tone.ATTENTION, terms.say("classification.no-rules"))
                .line("line.rules-checked", "line.date")
                .line("line.result-confirmed", "line.date").blocks();
    }

    private void impact(Matter matter, Sheet sheet) {
        var measured = matter.findings(Finding.Group.REGIME).stream()
                .filter(c -> c.citations().contains(IMPACT)).toList();
        if (measured.isEmpty()) {
            return;
        }
        sheet.heading("classification.impact").body("classification.impact.apart").basis(terms.cite(List.of(IMPACT)));
        measured.forEach(c -> {
            sheet.body(Inline.of(matter.edition().words().finding(c.finding()).sentence(c.truth())));
            if (c.truth() == Truth.YES) {
                findings.reasons(c, new HashSet<>(), sheet);
            }
        });
        scenarios.impact(matter, sheet);
    }
}
