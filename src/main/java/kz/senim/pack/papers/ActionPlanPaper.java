package kz.senim.pack.papers;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.senim.law.Citation;
import kz.senim.law.Duty;
import kz.senim.law.DutyState;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Block.Cell;
import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.model.Inline;
import kz.senim.pack.papers.Requisites.Kind;
import kz.senim.risk.Measure;
import kz.senim.risk.Risk;
import kz.senim.rulebook.DutyText;
import kz.senim.rulebook.Edition;
import kz.senim.text.Dates;
import kz.senim.text.Phrase;

/** Document 8: what is left to do and to find out, by whom and by when; the most urgent first. */
final class ActionPlanPaper implements PaperKind {

    private final Edition edition;
    private final Terms terms;
    private final NextSteps next;
    private final DutyText duties = new DutyText();

    ActionPlanPaper(Edition edition, Terms terms, AxisWords axes) {
        this.edition = edition;
        this.terms = terms;
        this.next = new NextSteps(terms, axes);
    }

    @Override
    public String id() {
        return "actions";
    }

    @Override
    public Optional<Phrase> fallsAway(Matter matter) {
        return matter.gaps().isEmpty() && matter.conclusions().open().isEmpty()
                ? Optional.of(terms.say("falls-away.no-gaps")) : Optional.empty();
    }

    @Override
    public List<Block> blocks(Matter matter) {
        var sheet = new Sheet(terms);
        var requisites = new Requisites(terms, matter, sheet).approval().head(Kind.PLAN, terms.say("actions.title"));
        sheet.body("actions.intro");
        todo(matter, sheet);
        findOut(matter, sheet);
        measures(matter, sheet);
        sheet.heading("actions.control").body(new Clauses(terms, matter).of("actions.control.text"))
                .line("actions.checked", "line.date", "actions.result");
        requisites.signed("line.position");
        return sheet.blocks();
    }

    private void todo(Matter matter, Sheet sheet) {
        var gaps = matter.gaps().stream().sorted(Comparator.comparing((DutyState d) -> d.duty().due())).toList();
        var grid = grid("actions.todo");
        if (gaps.stream().noneMatch(d -> d.duty().due() == Duty.Due.IMMEDIATELY)) {
            next.of(matter).stream().filter(s -> s.tone() == Tone.STOP).forEach(s -> row(grid, Tone.STOP,
                    Inline.strong(s.what()).and(Phrase.same(" [")).and(s.basis()).and(Phrase.same("]")), s.due()));
        }
        gaps.forEach(d -> row(grid, tone(d.duty()), duty(d.duty()), duties.due(d.duty())));
        if (!grid.isEmpty()) {
            sheet.heading("actions.todo").table(grid);
        }
    }

    /** What it is and what it rests on; what has to be done for it stands with the duties. */
    private Inline duty(Duty duty) {
        var words = edition.words().duty(duty.id());
        return Inline.strong(words.title()).and(terms.bracketed(duty.basis())).and(Phrase.same("\n"))
                .and(terms.say("actions.shown-by", "evidence", words.evidence().map(ActionPlanPaper::inner)));
    }

    private static String inner(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private static Tone tone(Duty duty) {
        return switch (duty.due()) {
            case IMMEDIATELY -> Tone.STOP;
            case BEFORE_USE -> Tone.ATTENTION;
            default -> Tone.NEUTRAL;
        };
    }

    private void findOut(Matter matter, Sheet sheet) {
        var grid = grid("open.heading");
        matter.conclusions().open().forEach(id -> row(grid, Tone.NEUTRAL, Inline.strong(terms.question(id))
                .and(Phrase.same("\n")).and(edition.words().question(id).findOut()), terms.say("due.before-signing")));
        if (!grid.isEmpty()) {
            sheet.heading("open.heading").muted("actions.find-out").table(grid);
        }
    }

    /** Not begun, or late: the register tells of all of them, this plan of those that somebody has to take up. */
    private void measures(Matter matter, Sheet sheet) {
        var grid = grid("actions.measures");
        var highest = new HighestRisks(matter.dossier().risks());
        matter.dossier().risks().stream().filter(r -> r.standing() && highest.shown(r)).forEach(risk -> risk.measures().stream()
                .filter(m -> m.overdue(matter.day()) || m.state() == Measure.State.PLANNED)
                .forEach(m -> measure(matter, risk, m, grid)));
        if (!grid.isEmpty()) {
            sheet.heading("actions.measures").basis(terms.cite(List.of(Citation.parse("18.1.3")))).table(grid);
        }
    }

    private void measure(Matter matter, Risk risk, Measure measure, Grid grid) {
        boolean late = measure.overdue(matter.day());
        grid.row(Grid.toned(late ? Tone.ATTENTION : Tone.NEUTRAL, Grid.number(grid.size() + 1)),
                Inline.strong(terms.risks().measure(measure)).and(Phrase.same("\n")).and(terms.risks().title(risk)),
                terms.say(late ? "actions.overdue" : "actions.not-begun"), Phrase.same(measure.owner()),
                Phrase.same(measure.due().map(Dates::day).orElse("")), Phrase.EMPTY);
    }

    /** Who, by when and what became of it are written in by hand. */
    private void row(Grid grid, Tone tone, Inline what, Phrase when) {
        grid.row(new Cell(Inline.of(Grid.number(grid.size() + 1)), tone), what, when, Phrase.EMPTY, Phrase.EMPTY, Phrase.EMPTY);
    }

    private Grid grid(String summary) {
        return new Grid(terms, terms.say(summary)).column("number", 0.7).column("action", 4.4).column("needed", 1.5)
                .column("owner", 1.7).column("due", 1.2).column("mark", 1.3);
    }
}
