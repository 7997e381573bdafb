package kz.senim.pack.papers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import kz.senim.law.Citation;
import kz.senim.law.Finding;
import kz.senim.law.Truth;
import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.model.Inline;
import kz.senim.text.Phrase;

/** What to do next, most urgent first. Follows from findings, open answers and the register; nothing else. */
final class NextSteps {

    /** @param due by when, in words */
    record Step(Tone tone, Phrase what, Inline basis, Phrase due) {}

    /** More open prohibitions than this are counted, not named. */
    private static final int NAMED = 2;

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
        circumstances(matter, steps);
        contradictions(matter, steps);
        duties(matter, steps);
        register(matter, steps);
        papers(matter, steps);
        steps.sort(Comparator.comparing(Step::tone).reversed());
        return steps;
    }

    private void prohibitions(Matter matter, List<Step> steps) {
        matter.findings(Finding.Group.PROHIBITION, Truth.YES).forEach(c -> steps.add(new Step(Tone.STOP,
                terms.say("step.stop", "function", matter.edition().words().finding(c.finding()).title()),
                terms.brief("18.2"), terms.say("due.at-once"))));
        var open = matter.findings(Finding.Group.PROHIBITION, Truth.OPEN);
        if (!open.isEmpty()) {
            var titles = open.stream().map(c -> matter.edition().words().finding(c.finding()).title()).toList();
            steps.add(new Step(Tone.ATTENTION, open.size() > NAMED
                    ? terms.counted("step.rule-out-all", open.size())
                    : terms.say("step.rule-out", "functions", Terms.listed(titles)),
                    terms.brief("17.3"), terms.say("due.first")));
        }
    }

    private void open(Matter matter, List<Step> steps) {
        var open = Openness.of(matter);
        if (!open.axes().isEmpty()) {
            var units = open.axes().stream().flatMap(a -> a.axis().basis().stream()).filter(Citation::ofLaw).toList();
            steps.add(new Step(Tone.ATTENTION, terms.say("step.axes",
                    "axes", Terms.listed(open.axes().stream().map(axes::title)
                            .map(t -> t.map(w -> w.toLowerCase(Locale.ROOT))).toList())),
                    terms.brief(units), terms.say("due.before-signing")));
        }
        if (!open.questions().isEmpty()) {
            steps.add(new Step(Tone.ATTENTION, terms.counted("step.questions", open.questions().size()),
                    Inline.EMPTY, terms.say("due.before-signing")));
        }
    }

    private void circumstances(Matter matter, List<Step> steps) {
        new Circumstances(matter).toDecide().forEach(c -> steps.add(
                new Step(Tone.ATTENTION, terms.say("step.consider",
                        "circumstance", matter.edition().words().finding(c.finding()).title()),
                        terms.brief(c.citations().stream().filter(Citation::ofLaw).toList()),
                        terms.say("due.before-signing"))));
    }

    private void contradictions(Matter matter, List<Step> steps) {
        int count = matter.conclusions().contradictions().size();
        if (count > 0) {
            steps.add(new Step(Tone.ATTENTION, terms.counted("step.contradictions", count), Inline.EMPTY,
                    terms.say("due.before-signing")));
        }
    }

    private void duties(Matter matter, List<Step> steps) {
        int gaps = matter.gaps().size();
        if (gaps > 0) {
            steps.add(new Step(Tone.ATTENTION, terms.counted("step.duties", gaps), Inline.EMPTY,
                    terms.say("due.by-duty")));
        }
    }

    private void register(Matter matter, List<Step> steps) {
        var gaps = new RegisterGaps(matter, terms);
        if (gaps.asked()) {
            gaps.all().forEach(gap -> steps.add(
                    new Step(Tone.ATTENTION, gap.what(), terms.brief(gap.unit()), terms.say("due.before-signing"))));
        }
    }

    private void papers(Matter matter, List<Step> steps) {
        if (matter.aiSystem() == Truth.NO) {
            steps.add(new Step(Tone.NEUTRAL, terms.say("step.again"), terms.brief("1.0.5"), terms.say("due.change")));
            return;
        }
        var written = matter.dossier().scenarios();
        matter.scenarios().filter(asked -> !asked.enough(written)).ifPresent(asked -> steps.add(new Step(Tone.ATTENTION,
                terms.say("step.scenarios", "wanted", asked.wanted(), "written", asked.whole(written)),
                terms.brief("17.1"), terms.say("due.before-signing"))));
        if (Openness.of(matter).axes().isEmpty()) {
            steps.add(new Step(Tone.NEUTRAL, terms.say("step.confirm"), terms.brief("17.1.n1"),
                    terms.say("due.before-signing")));
        }
    }
}
