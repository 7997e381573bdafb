package kz.senim.pack.papers;

import java.util.List;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Pack;
import kz.senim.pack.model.Pack.Paper;

/** The texts of one dossier in both languages, wherever its papers say them. */
final class Translated {

    private final Matter typed;
    private final Traces traces;

    Translated(Matter typed, Terms terms) {
        this.typed = typed;
        this.traces = new Traces(typed.typed(), typed.journal(), terms.say("untranslated"));
    }

    /** What the papers are to be written from. */
    Matter traced() {
        return typed.traced(traces);
    }

    /** @param pack written from {@link #traced} */
    Pack of(Pack pack) {
        var papers = pack.papers().stream()
                .map(p -> new Paper(p.id(), traces.of(p.title()), p.blocks().stream().map(this::of).toList())).toList();
        return new Pack(pack.title(), traces.unmarked(pack.subject()), pack.edition(), pack.draft(), pack.day(), papers,
                pack.machine(), pack.mark());
    }

    private Block of(Block block) {
        return switch (block) {
            case Block.Heading(var level, var text) -> new Block.Heading(level, traces.of(text));
            case Block.Paragraph(var style, var text) -> new Block.Paragraph(style, traces.of(text));
            case Block.Note(var tone, var text) -> new Block.Note(tone, traces.of(text));
            case Block.Bullets(var items) -> new Block.Bullets(items.stream().map(this::of).toList());
            case Block.Facts(var facts) -> new Block.Facts(facts.stream()
                    .map(fact -> new Block.Fact(traces.of(fact.label()), traces.of(fact.value()))).toList());
            case Block.Table(var summary, var columns, var rows) ->
                    new Block.Table(traces.unmarked(summary), columns, rows.stream().map(this::row).toList());
            case Block.Verdict(var label, var value, var basis, var tone, var bars) ->
                    new Block.Verdict(traces.of(label), traces.of(value), traces.of(basis), tone, bars);
            case Block.Line(var labels) -> new Block.Line(labels.stream().map(traces::of).toList());
            case Block.Quote _, Block.HeatMaps _ -> block;
        };
    }

    private Block.Item of(Block.Item item) {
        return new Block.Item(traces.of(item.text()), item.parts().stream().map(this::of).toList());
    }

    private List<Block.Cell> row(List<Block.Cell> cells) {
        return cells.stream().map(cell -> new Block.Cell(traces.of(cell.text()), cell.tone())).toList();
    }
}
