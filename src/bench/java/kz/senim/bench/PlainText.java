package kz.senim.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Inline;
import kz.senim.pack.model.Pack;
import kz.senim.text.Language;
import kz.senim.text.Phrase;

/** The content of a pack as anybody would write it with a library for PDF: headings, paragraphs, tables; no tags, no links. */
record PlainText(Language language) {

    /** A document being written by some library. */
    interface Sheet extends AutoCloseable {
        void heading(int level, String text);

        void paragraph(String text);

        void table(float[] widths, List<String> head, List<List<String>> rows);

        @Override
        void close();
    }

    /** How a library begins a document. */
    interface Library {
        Sheet begin(OutputStream out) throws IOException;
    }

    void write(Pack pack, Library library, OutputStream out) throws IOException {
        try (var sheet = library.begin(out)) {
            for (var paper : pack.papers()) {
                sheet.heading(1, said(paper.title()));
                paper.blocks().forEach(block -> write(block, sheet));
            }
        }
    }

    private void write(Block block, Sheet sheet) {
        switch (block) {
            case Block.Heading(int level, var text) -> sheet.heading(level, said(text));
            case Block.Paragraph(_, var text) -> sheet.paragraph(said(text));
            case Block.Note(_, var text) -> sheet.paragraph(said(text));
            case Block.Bullets(var items) -> items.forEach(item -> write(item, "• ", sheet));
            case Block.Facts(var facts) -> sheet.table(new float[] {1, 2}, List.of(),
                    facts.stream().map(f -> List.of(said(f.label()), said(f.value()))).toList());
            case Block.Table(_, var columns, var rows) -> sheet.table(widths(columns),
                    columns.stream().map(c -> said(c.title())).toList(),
                    rows.stream().map(r -> r.stream().map(c -> said(c.text())).toList()).toList());
            case Block.Verdict(var label, var value, var basis, _, _) ->
                    Stream.of(said(label), said(value), said(basis)).forEach(sheet::paragraph);
            case Block.Quote(_, var source, var text) -> Stream.of(source, text).map(this::said).forEach(sheet::paragraph);
            case Block.HeatMaps(_, _, _, _, var alternative) -> sheet.paragraph(said(alternative));
            case Block.Line(var labels) -> labels.stream().map(this::said).forEach(sheet::paragraph);
        }
    }

    private void write(Block.Item item, String before, Sheet sheet) {
        sheet.paragraph(before + said(item.text()));
        item.parts().forEach(part -> write(part, "  " + before, sheet));
    }

    private static float[] widths(List<Block.Column> columns) {
        var widths = new float[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = (float) columns.get(i).weight();
        }
        return widths;
    }

    private String said(Inline text) {
        return text.spans().stream().map(s -> said(s.text())).collect(Collectors.joining());
    }

    private String said(Phrase phrase) {
        return phrase.in(language);
    }

    /** The same content with each long table longer: what a register that is not cut would be. */
    static Pack longer(Pack pack, int rows) {
        return new Pack(pack.title(), pack.subject(), pack.edition(), pack.draft(), pack.day(), pack.papers().stream()
                .map(p -> new Pack.Paper(p.id(), p.title(), p.blocks().stream().map(b -> longer(b, rows)).toList())).toList(),
                pack.machine());
    }

    private static Block longer(Block block, int rows) {
        if (!(block instanceof Block.Table table) || table.rows().size() < rows / 10) {
            return block;
        }
        var all = new ArrayList<List<Block.Cell>>();
        while (all.size() < rows) {
            all.addAll(table.rows().subList(0, Math.min(table.rows().size(), rows - all.size())));
        }
        return new Block.Table(table.summary(), table.columns(), all);
    }
}
