package kz.senim.pack.papers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.senim.law.Truth;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Block.Fact;
import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.model.Inline;
import kz.senim.pack.papers.Requisites.Kind;
import kz.senim.text.Phrase;

/** Document 13: the order on who stops the system, how and how fast, and the protocol of trying it. */
final class StopPaper implements PaperKind {

    private static final String MINUTES = "operation.stop-minutes";
    private static final int READERS = 3;

    private final Terms terms;
    private final AxisWords axes;

    StopPaper(Terms terms, AxisWords axes) {
        this.terms = terms;
        this.axes = axes;
    }

    @Override
    public String id() {
        return "stop";
    }

    /** While the degree is open it may still be medium or high, so the paper is there. */
    @Override
    public Optional<Phrase> fallsAway(Matter matter) {
        if (matter.aiSystem() == Truth.NO) {
            return Optional.of(terms.say("falls-away.no-ai"));
        }
        if (matter.ownerOrPossessor() == Truth.NO) {
            return Optional.of(terms.say("falls-away.stop-user"));
        }
        var risk = matter.conclusions().axes().get(SystemText.RISK);
        boolean minimal = risk.decided() && risk.provisional().equals(risk.axis().levels().getFirst());
        return minimal ? Optional.of(terms.say("falls-away.minimal")) : Optional.empty();
    }

    @Override
    public List<Block> blocks(Matter matter) {
        var system = new SystemText(terms, axes, matter);
        var sheet = new Sheet(terms).body("stop.intro").basis(terms.cite("8.1", "17.2", "18.2"));
        if (system.level(SystemText.RISK).isEmpty()) {
            sheet.note(Tone.ATTENTION, terms.say("stop.degree-open", "levels", system.value(SystemText.RISK)));
        }
        sheet.body("stop.prohibited");
        order(matter, system, sheet);
        new StopTest(terms, matter, system, sheet).write();
        return sheet.blocks();
    }

    private void order(Matter matter, SystemText system, Sheet sheet) {
        var requisites = new Requisites(terms, matter, sheet).head(Kind.ORDER, terms.say("stop.title", "system", system.name()));
        sheet.body("stop.preamble");
        who(matter, system, sheet);
        sheet.subheading(terms.say("stop.when")).basis(terms.cite("18.2"))
                .lines(said("stop.when.", "prohibited", "harm", "wrong", "stuck", "access")).body("stop.when.doubt");
        sheet.subheading(terms.say("stop.how")).lines(said("stop.how.", "off", "outside", "pending", "closed", "manual", "trace"));
        answers(matter, system, sheet, "risk.fallback");
        sheet.line("stop.way").subheading(terms.say("stop.time")).body("stop.time.text");
        answers(matter, system, sheet, MINUTES, "risk.tolerance");
        sheet.line("stop.limit", "stop.limit-night");
        told(sheet);
        sheet.subheading(terms.say("stop.again")).body("stop.again.text").subheading(terms.say("stop.drill"))
                .body("stop.drill.text").line("stop.control");
        requisites.signed("line.position").acquainted(READERS);
    }

    private void who(Matter matter, SystemText system, Sheet sheet) {
        sheet.subheading(terms.say("stop.who")).body("stop.who.text");
        var grid = new Grid(terms, terms.say("stop.who")).column("who", 3).column("person", 4).column("phone", 2.5);
        grid.row(terms.say("stop.who.responsible"), system.responsible(), Inline.EMPTY);
        Stream.of("deputy", "night").forEach(w -> grid.row(terms.say("stop.who." + w), Inline.EMPTY, Inline.EMPTY));
        sheet.table(grid);
        answers(matter, system, sheet, "role.off");
    }

    private void told(Sheet sheet) {
        var grid = new Grid(terms, terms.say("stop.tell")).column("whom", 3.5).column("due", 3).column("way", 3);
        told(grid, "head", "at-once");
        told(grid, "vendor", "at-once");
        told(grid, "users", "stopped");
        told(grid, "affected", "same-day");
        sheet.subheading(terms.say("stop.tell")).table(grid).body("stop.tell.data");
    }

    private void told(Grid grid, String whom, String when) {
        grid.row(terms.say("stop.tell." + whom), terms.say("stop.tell." + when), Inline.EMPTY);
    }

    /** What the firm has answered itself, beside the rule it bears on. */
    private void answers(Matter matter, SystemText system, Sheet sheet, String... questions) {
        sheet.facts(Stream.of(questions).filter(matter.conclusions()::asks)
                .map(q -> new Fact(terms.question(q), system.answer(q))).toList());
    }

    private List<Phrase> said(String key, String... rules) {
        return Stream.of(rules).map(r -> terms.say(key + r)).toList();
    }
}
