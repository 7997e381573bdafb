package kz.senim.pack.papers;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.senim.law.Conclusion;
import kz.senim.law.Finding;
import kz.senim.law.Truth;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.model.Inline;
import kz.senim.text.Phrase;

/** Document 5: the check for the prohibited functions, question by question, and where needed the order to stop. */
final class ProhibitionPaper implements PaperKind {

    private static final String STEP = "prohibited";

    private final Terms terms;
    private final FindingText findings;
    private final AnswerTable answers;

    ProhibitionPaper(Terms terms, FindingText findings) {
        this.terms = terms;
        this.findings = findings;
        this.answers = new AnswerTable(terms);
    }

    @Override
    public String id() {
        return "prohibitions";
    }

    @Override
    public Optional<Phrase> fallsAway(Matter matter) {
        return matter.aiSystem() == Truth.NO ? Optional.of(terms.say("falls-away.no-ai-prohibitions"))
                : Optional.empty();
    }

    @Override
    public List<Block> blocks(Matter matter) {
        var sheet = new Sheet(terms).body("prohibitions.intro").basis(terms.cite("17.3", "18.2"));
        var all = matter.findings(Finding.Group.PROHIBITION);
        summary(matter, all, sheet);
        var reach = new Reach(matter.edition().rules());
        common(matter, all, reach, sheet);
        all.forEach(c -> one(matter, c, reach, sheet));
        new StopOrder(terms).write(matter, sheet);
        return sheet.blocks();
    }

    private void summary(Matter matter, List<Conclusion> all, Sheet sheet) {
        var grid = new Grid(terms, terms.say("prohibitions.summary"))
                .column("number", 0.5).column("function", 4).column("finding", 2).column("basis", 2.5);
        all.forEach(c -> grid.row(Grid.number(grid.size() + 1),
                matter.edition().words().finding(c.finding()).title(),
                Grid.toned(tone(c.truth()), terms.say("prohibited." + c.truth())), terms.law().ofLaw(c.citations())));
        sheet.table(grid);
    }

    /** Questions of the step that no prohibition names: they only lead to others. */
    private void common(Matter matter, List<Conclusion> all, Reach reach, Sheet sheet) {
        var named = all.stream().flatMap(c -> reach.questions(c.finding()).stream()).collect(Collectors.toSet());
        var leading = matter.asked(STEP).stream().filter(q -> !named.contains(q)).toList();
        if (!leading.isEmpty()) {
            sheet.heading("prohibitions.common").table(answers.grid(matter, leading, terms.say("prohibitions.common")));
        }
    }

    private void one(Matter matter, Conclusion conclusion, Reach reach, Sheet sheet) {
        var words = matter.edition().words().finding(conclusion.finding());
        sheet.heading(words.title())
                .note(tone(conclusion.truth()), words.sentence(conclusion.truth()))
                .basis(terms.cite(conclusion.citations().stream().filter(c -> !c.ofLaw()).toList()));
        var asked = reach.questions(conclusion.finding()).stream().filter(q -> AnswerTable.shown(matter, q)).toList();
        sheet.table(answers.grid(matter, asked, words.title()));
        if (conclusion.truth() == Truth.OPEN) {
            findings.missing(conclusion.missing(), sheet);
        } else if (asked.isEmpty()) {
            findings.reasons(conclusion, new HashSet<>(), sheet);
        }
        reach.findings(conclusion.finding()).stream()
                .filter(f -> f.group() == Finding.Group.EXCEPTION && matter.conclusions().truthOf(f.id()) == Truth.YES)
                .forEach(f -> sheet.body(Inline.of(terms.say("prohibitions.exception")).and(Phrase.same(" "))
                        .and(matter.edition().words().finding(f.id()).yes())));
    }

    private static Tone tone(Truth truth) {
        return switch (truth) {
            case YES -> Tone.STOP;
            case OPEN -> Tone.ATTENTION;
            case NO -> Tone.GOOD;
        };
    }
}
