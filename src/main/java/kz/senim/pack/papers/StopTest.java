package kz.senim.pack.papers;

import java.util.List;
import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.model.Inline;
import kz.senim.pack.papers.Requisites.Kind;

/** The protocol of trying the stop with a stopwatch, and whether a person can cancel a decision. To be filled in by hand. */
final class StopTest {

    private static final int SIGNING = 2;

    private final Terms terms;
    private final Matter matter;
    private final SystemText system;
    private final Sheet sheet;

    StopTest(Terms terms, Matter matter, SystemText system, Sheet sheet) {
        this.terms = terms;
        this.matter = matter;
        this.system = system;
        this.sheet = sheet;
    }

    void write() {
        var requisites = new Requisites(terms, matter, sheet).head(Kind.PROTOCOL,
                terms.say("stop.test", "system", system.name()));
        sheet.line("stop.test.start", "stop.test.version", "stop.test.watch")
                .subheading(terms.say("stop.test.stop")).body("stop.test.how")
                .table(steps("stop.test.stop", "decide", "off", "outside", "pending", "manual", "deputy", "trace"))
                .line("stop.total", "stop.limit", "stop.kept");
        cancelling();
        sheet.subheading(terms.say("stop.result")).line("stop.conclusion").line("stop.fix", "stop.fix-by");
        for (int i = 0; i < SIGNING; i++) {
            requisites.signed("line.position");
        }
    }

    private void cancelling() {
        sheet.subheading(terms.say("stop.cancel")).basis(terms.cite("8.1", "17.2")).note(Tone.NEUTRAL,
                terms.say("stop.cancel." + system.level(SystemText.AUTONOMY).orElse("open")));
        sheet.table(steps("stop.cancel", "take", "change", "cancel", "effect", "told", "trace"));
    }

    private Grid steps(String title, String... steps) {
        var grid = new Grid(terms, terms.say(title)).column("number", 0.45).column("step", 2.6).column("expected", 3)
                .column("started", 1.45).column("ended", 1.55).column("seconds", 1.2).column("result", 1.2).column("by", 0.9);
        List.of(steps).forEach(s -> grid.row(Grid.number(grid.size() + 1), terms.say("stop.step." + s),
                terms.say("stop.step." + s + ".expected"), Inline.EMPTY, Inline.EMPTY, Inline.EMPTY, Inline.EMPTY, Inline.EMPTY));
        return grid;
    }
}
