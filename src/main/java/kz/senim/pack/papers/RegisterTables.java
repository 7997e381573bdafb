package kz.senim.pack.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.senim.pack.model.Block.Cell;
import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.model.Inline;
import kz.senim.pack.model.Inline.Emphasis;
import kz.senim.risk.Level;
import kz.senim.risk.Measure;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.rulebook.RecordWords;
import kz.senim.text.Dates;
import kz.senim.text.Phrase;

/** The register in tables: levels, measures, what was accepted; what was closed in a list. */
final class RegisterTables {

    private final Terms terms;
    private final RecordWords words;

    RegisterTables(Terms terms) {
        this.terms = terms;
        this.words = terms.records();
    }

    /** As the whole register counts it, the closed ones among it. */
    private record Numbered(Phrase number, Risk risk) {}

    void write(List<Risk> register, Sheet sheet) {
        var highest = new HighestRisks(register);
        if (register.size() > HighestRisks.MOST) {
            sheet.note(Tone.ATTENTION, terms.say("risks.highest", "all", register.size(), "shown", HighestRisks.MOST));
        }
        var standing = IntStream.range(0, register.size()).mapToObj(i -> new Numbered(Grid.number(i + 1), register.get(i)))
                .filter(one -> one.risk().standing() && highest.shown(one.risk())).toList();
        sheet.heading("risks.intended").basis(terms.cite("18.1.1"));
        section(standing, Predicate.not(Risk::misuse), sheet);
        sheet.heading("risks.misuse").basis(terms.cite("18.1.2"));
        section(standing, Risk::misuse, sheet);
        accepted(standing, sheet);
        closed(register.stream().filter(highest::shown).toList(), sheet);
    }

    /** Levels and measures in two tables of the same numbers: one would be too wide for a page. */
    private void section(List<Numbered> standing, Predicate<Risk> which, Sheet sheet) {
        var levels = new Grid(terms, terms.say("risks.levels")).column("number", 0.6).column("risk", 4.6)
                .column("before", 1.6).column("now", 1.6).column("after", 1.6).column("treatment", 1.6);
        var measures = new Grid(terms, terms.say("risks.measures")).column("number", 0.6).column("measure", 4.6)
                .column("doer", 2).column("due", 1.4).column("state", 1.8);
        for (var one : standing.stream().filter(n -> which.test(n.risk())).toList()) {
            var risk = one.risk();
            levels.row(one.number(), described(risk), level(risk.initial()), level(risk.current()), level(risk.residual()),
                    or(risk.treatment().map(words::treatment).orElse(Phrase.EMPTY)));
            measures(risk, one.number(), measures);
        }
        if (levels.isEmpty()) {
            sheet.body("risks.none-here");
        } else {
            sheet.table(levels).table(measures);
        }
    }

    private void measures(Risk risk, Phrase number, Grid grid) {
        if (risk.measures().isEmpty()) {
            grid.row(number, or(Phrase.EMPTY), or(Phrase.EMPTY), or(Phrase.EMPTY), or(Phrase.EMPTY));
        }
        for (var measure : risk.measures()) {
            grid.row(number, measure(measure), or(Phrase.same(measure.owner())), or(day(measure.due())), state(measure));
        }
    }

    private Inline measure(Measure measure) {
        var text = or(terms.risks().measure(measure));
        return measure.proof().isBlank() ? text : text.and(Phrase.same("\n")).and(terms.say("risk.proof"))
                .and(Phrase.same(" " + measure.proof()));
    }

    private Phrase state(Measure measure) {
        var state = words.state(measure.state());
        return measure.done().map(on -> terms.say("risk.done", "state", state, "day", Dates.day(on))).orElse(state);
    }

    /** The event, and under it what else is known of it. */
    private Inline described(Risk risk) {
        var text = Inline.strong(terms.risks().title(risk));
        for (var field : List.of(RiskField.CAUSE, RiskField.CONSEQUENCE, RiskField.AFFECTED, RiskField.OWNER)) {
            text = told(text, "risk." + field.word(), terms.risks().field(risk, field));
        }
        return told(text, "risk.review", day(risk.review()));
    }

    private Inline told(Inline text, String label, Phrase what) {
        return what.isEmpty() ? text : text.and(Phrase.same("\n")).and(terms.say(label)).and(Phrase.same(" ")).and(what);
    }

    private void accepted(List<Numbered> standing, Sheet sheet) {
        var grid = new Grid(terms, terms.say("risks.accepted")).column("number", 0.6).column("risk", 4)
                .column("accepted-by", 2).column("reason", 4).column("holds", 1.4);
        standing.forEach(one -> one.risk().acceptance().ifPresent(a -> grid.row(one.number(), terms.risks().title(one.risk()),
                or(Phrase.same(a.by())), or(Phrase.same(a.reason())), or(day(a.until())))));
        if (!grid.isEmpty()) {
            sheet.heading("risks.accepted").table(grid);
        }
    }

    private void closed(List<Risk> register, Sheet sheet) {
        var lines = register.stream().flatMap(this::closed).toList();
        if (!lines.isEmpty()) {
            sheet.heading("risks.closed").lines(lines);
        }
    }

    private Stream<Phrase> closed(Risk risk) {
        return risk.closed().map(c -> terms.say("risks.closed.line", "risk", terms.risks().title(risk),
                "day", Dates.day(c.on()), "why", c.why())).stream();
    }

    private Cell level(Optional<Level> level) {
        return level.map(l -> new Cell(Inline.of(terms.level(l)), tone(l.band())))
                .orElseGet(() -> new Cell(remark("risk.unassessed"), Tone.ATTENTION));
    }

    private static Tone tone(Level.Band band) {
        return switch (band) {
            case LOW -> Tone.GOOD;
            case MEDIUM -> Tone.ATTENTION;
            case HIGH -> Tone.STOP;
        };
    }

    private static Phrase day(Optional<LocalDate> day) {
        return day.map(d -> Phrase.same(Dates.day(d))).orElse(Phrase.EMPTY);
    }

    private Inline or(Phrase text) {
        return text.kk().isBlank() ? remark("risk.blank") : Inline.of(text);
    }

    /** Seen, but no mark of a paper to be filled in: a register is never without gaps. */
    private Inline remark(String key) {
        return Inline.EMPTY.and(terms.say(key), Emphasis.ITALIC);
    }
}
