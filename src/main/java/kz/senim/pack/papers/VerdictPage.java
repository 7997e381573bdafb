package kz.senim.pack.papers;

import java.util.ArrayList;
import java.util.List;
import kz.senim.law.Conclusion;
import kz.senim.law.Finding;
import kz.senim.law.Truth;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.model.Block.Verdict;
import kz.senim.pack.model.Inline;
import kz.senim.text.Phrase;

/** Document 1: the verdict at a glance, to be understood in ten seconds. The cover around it names the edition. */
final class VerdictPage implements PaperKind {

    /** Open questions named on this page; the annex names them all. */
    private static final int NAMED = 4;

    private final Terms terms;
    private final AxisWords axes;
    private final NextSteps next;

    VerdictPage(Terms terms, AxisWords axes) {
        this.terms = terms;
        this.axes = axes;
        this.next = new NextSteps(terms, axes);
    }

    @Override
    public String id() {
        return "verdict";
    }

    @Override
    public List<Block> blocks(Matter matter) {
        var sheet = new Sheet(terms);
        warnings(matter, sheet);
        verdicts(matter).forEach(sheet::add);
        steps(matter, sheet);
        openQuestions(matter, sheet);
        return sheet.muted("verdict.advice").blocks();
    }

    /** The system and whose it is; what has no name yet is called so. */
    Phrase subject(Matter matter) {
        return terms.say("subject",
                "system", named(matter.dossier().systemName(), "subject.system"),
                "organisation", named(matter.dossier().organisationName(), "subject.organisation"));
    }

    private Phrase named(String name, String otherwise) {
        return name.isBlank() ? terms.say(otherwise) : Phrase.same(name);
    }

    private void warnings(Matter matter, Sheet sheet) {
        var found = matter.findings(Finding.Group.PROHIBITION, Truth.YES);
        if (!found.isEmpty()) {
            sheet.note(Tone.STOP, terms.counted("verdict.found", found.size(), "functions", titles(matter, found)));
        }
        matter.territory().filter(c -> c.truth() == Truth.NO).ifPresent(c -> sheet.note(Tone.NEUTRAL,
                matter.edition().words().finding(c.finding()).sentence(c.truth())));
        if (Openness.of(matter).any()) {
            sheet.note(Tone.ATTENTION, terms.say("verdict.draft"));
        }
    }

    private List<Verdict> verdicts(Matter matter) {
        var applicability = aiSystem(matter);
        if (matter.aiSystem() == Truth.NO) {
            return List.of(applicability, role(matter));
        }
        var all = new ArrayList<Verdict>();
        if (matter.aiSystem() == Truth.OPEN) {
            all.add(applicability);
        }
        matter.conclusions().axes().values().forEach(a -> all.add(axes.verdict(a)));
        all.add(role(matter));
        all.add(prohibited(matter));
        return all;
    }

    private Verdict aiSystem(Matter matter) {
        var conclusion = matter.conclusions().of(Matter.AI_SYSTEM);
        return new Verdict(matter.edition().words().finding(Matter.AI_SYSTEM).title(),
                terms.say("truth." + conclusion.truth()), terms.law().ofLaw(conclusion.citations()),
                conclusion.truth() == Truth.OPEN ? Tone.ATTENTION : Tone.NEUTRAL, List.of());
    }

    private Verdict role(Matter matter) {
        var certain = matter.findings(Finding.Group.ROLE, Truth.YES);
        var open = matter.findings(Finding.Group.ROLE, Truth.OPEN);
        var told = certain.isEmpty() ? open : certain;
        var value = titles(matter, told);
        if (told.isEmpty()) {
            value = terms.say("role.none");
        } else if (certain.isEmpty()) {
            value = terms.say("role.open", "roles", value);
        } else if (!open.isEmpty()) {
            value = terms.say("role.and-open", "roles", value, "open", titles(matter, open));
        }
        var basis = told.stream().flatMap(c -> c.citations().stream()).distinct().toList();
        return new Verdict(terms.say("verdict.role"), value, terms.law().ofLaw(basis),
                open.isEmpty() ? Tone.NEUTRAL : Tone.ATTENTION, List.of());
    }

    private Verdict prohibited(Matter matter) {
        int all = matter.findings(Finding.Group.PROHIBITION).size();
        int found = matter.findings(Finding.Group.PROHIBITION, Truth.YES).size();
        int open = matter.findings(Finding.Group.PROHIBITION, Truth.OPEN).size();
        String key = "verdict.prohibited." + (found > 0 ? open > 0 ? "found-open" : "found" : open > 0 ? "open" : "none");
        return new Verdict(terms.say("verdict.prohibited"), terms.say(key, "all", all, "found", found, "open", open),
                terms.cite("17.3"), found > 0 ? Tone.STOP : open > 0 ? Tone.ATTENTION : Tone.GOOD, List.of());
    }

    private void steps(Matter matter, Sheet sheet) {
        var grid = new Grid(terms, terms.say("steps.summary"))
                .column("number", 0.75).column("what", 6).column("basis", 1.7).column("due", 2);
        next.of(matter).forEach(s -> grid.row(Grid.toned(s.tone(), Grid.number(grid.size() + 1)),
                s.what(), s.basis(), s.due()));
        sheet.heading("steps").table(grid);
    }

    private void openQuestions(Matter matter, Sheet sheet) {
        var open = matter.conclusions().open();
        if (open.isEmpty()) {
            return;
        }
        sheet.heading("open.heading").lines(open.stream().limit(NAMED).map(terms::question).toList());
        if (open.size() > NAMED) {
            sheet.muted(Inline.of(terms.counted("open.more", open.size() - NAMED)));
        }
    }

    private static Phrase titles(Matter matter, List<Conclusion> conclusions) {
        var titles = conclusions.stream().map(c -> matter.edition().words().finding(c.finding()).title()).toList();
        return Terms.listed(titles);
    }
}
