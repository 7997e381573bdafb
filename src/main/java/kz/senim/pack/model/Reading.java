package kz.senim.pack.model;

import java.util.List;
import java.util.stream.Stream;
import kz.senim.pack.model.Inline.Span;
import kz.senim.text.Phrase;

/** Reads a model as a reader would: every text, in order. */
public final class Reading {

    private Reading() {}

    /** Every text of a pack but its headers; heat maps by their alternative text. */
    public static Stream<Phrase> phrases(Pack pack) {
        return pack.papers().stream().flatMap(p ->
                Stream.concat(Stream.of(p.title()), p.blocks().stream().flatMap(Reading::phrases)));
    }

    public static Stream<Phrase> phrases(Block block) {
        return switch (block) {
            case Block.Heading(_, var text) -> Stream.of(text);
            case Block.Facts(var facts) -> facts.stream()
                    .flatMap(f -> Stream.concat(Stream.of(f.label()), texts(f.value())));
            case Block.Table table -> Stream.concat(table.columns().stream().map(Block.Column::title),
                    spans(table).map(Span::text));
            case Block.Verdict(var label, var value, var basis, _, _) ->
                    Stream.concat(Stream.of(label, value), texts(basis));
            case Block.Quote(_, var source, var text) -> Stream.of(source, text);
            case Block.HeatMaps(var before, _, var after, _, var alternative) ->
                    Stream.of(before, after, alternative);
            case Block.Line(var labels) -> labels.stream();
            case Block.Paragraph _, Block.Note _, Block.Bullets _ -> spans(block).map(Span::text);
        };
    }

    /** The running text of a block, with its links; not headings, labels or quotes. */
    public static Stream<Span> spans(Block block) {
        return switch (block) {
            case Block.Paragraph(_, var text) -> text.spans().stream();
            case Block.Note(_, var text) -> text.spans().stream();
            case Block.Bullets(var items) -> spans(items);
            case Block.Facts(var facts) -> facts.stream().flatMap(f -> f.value().spans().stream());
            case Block.Table table -> table.rows().stream().flatMap(List::stream)
                    .flatMap(c -> c.text().spans().stream());
            case Block.Verdict verdict -> verdict.basis().spans().stream();
            case Block.Heading _, Block.Quote _, Block.HeatMaps _, Block.Line _ -> Stream.empty();
        };
    }

    private static Stream<Span> spans(List<Block.Item> items) {
        return items.stream().flatMap(i -> Stream.concat(i.text().spans().stream(), spans(i.parts())));
    }

    private static Stream<Phrase> texts(Inline inline) {
        return inline.spans().stream().map(Span::text);
    }
}
