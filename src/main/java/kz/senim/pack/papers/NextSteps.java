package kz.senim.pack.papers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.senim.law.Finding;
import kz.senim.law.Truth;
import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.model.Inline;
import kz.senim.text.Phrase;

/** What to do next, most urgent first. Follows from findings, open answers and the register; nothing else. */
final class NextSteps {

    /** @param due by when, in words */
    record Step(Tone tone, Phrase what, Inline basis, Phrase due) {}

    private final Terms terms;
    private final AxisWords axes;

    NextSteps(Terms terms, AxisWords axes) {
        this.terms = terms;
        this.axes = axes;
    }

    List<Step> of(Matter matter) {
        var steps = new ArrayList<Step>();
        if (matter.aiSystem() != Truth.NO) {
            prohibitions(matter, steps);
        }
        open(matter, steps);
        register(matter, steps);
        papers(matter, steps);
        steps.sort(Comparator.comparing(Step::tone).reversed());
        return steps;
    }

    private void prohibitions(Matter matter, List<Step> steps) {
        matter.findings(Finding.Group.PROHIBITION, Truth.YES).forEach(c -> steps.add(new Step(Tone.STOP,
                terms.say("step.stop", "function", matter.edition().words().finding(c.finding()).title()),
                terms.brief("18.2"), terms.say("due.at-once"))));
        matter.findings(Finding.Group.PROHIBITION, Truth.OPEN).forEach(c -> steps.add(new Step(Tone.ATTENTION,
                terms.say("step.rule-out", "function", matter.edition().words().finding(c.finding()).title()),
                terms.brief(c.citations()), terms.say("due.first"))));
    }

    private void open(Matter matter, List<Step> steps) {
        var open = Openness.of(matter);
        open.axes().forEach(a -> steps.add(new Step(Tone.ATTENTION,
                terms.counted("step.axis", a.missing().size(), "axis", axes.title(a)),
                terms.brief(a.axis().basis()), terms.say("due.before-signing"))));
        if (!open.questions().isEmpty()) {
            steps.add(new Step(Tone.ATTENTION, terms.counted("step.questions", open.questions().size()),
                    Inline.EMPTY, terms.say("due.before-signing")));
        }
    }

    private void register(Matter matter, List<Step> steps) {
        var gaps = new RegisterGaps(matter, terms);
        if (gaps.asked()) {
            gaps.all().forEach(gap -> steps.add(
                    new Step(Tone.ATTENTION, gap.what(), terms.brief(gap.unit()), gap.due())));
        }
    }

    private void papers(Matter matter, List<Step> steps) {
        if (matter.aiSystem() == Truth.NO) {
            steps.add(new Step(Tone.NEUTRAL, terms.say("step.again"), terms.brief("1.0.5"), terms.say("due.change")));
            return;
        }
        int written = new Scenarios(terms).written(matter);
        if (written < Scenarios.WANTED) {
            steps.add(new Step(Tone.ATTENTION,
                    terms.say("step.scenarios", "wanted", Scenarios.WANTED, "written", written),
                    terms.brief("17.1"), terms.say("due.before-signing")));
        }
        steps.add(new Step(Tone.NEUTRAL, terms.say("step.confirm"), terms.brief("17.1.n1"),
                terms.say("due.before-signing")));
    }
}
