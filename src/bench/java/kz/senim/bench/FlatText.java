package kz.senim.bench;

import java.util.List;
import java.util.stream.Collectors;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Inline;
import kz.senim.pack.model.Pack;
import kz.senim.text.Language;
import kz.senim.text.Phrase;

/** The same content as a document that LibreOffice converts: OpenDocument text in one XML file. */
record FlatText(Language language) {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
              xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
              xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
              xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
              xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
              xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
              office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
            <office:font-face-decls><style:font-face style:name="body" svg:font-family="DejaVu Sans"/></office:font-face-decls>
            <office:styles><style:default-style style:family="paragraph"><style:text-properties
              style:font-name="body" fo:font-size="9pt" fo:language="ru" fo:country="KZ"/></style:default-style></office:styles>
            <office:automatic-styles><style:style style:name="c" style:family="table-cell"><style:table-cell-properties
              fo:border="0.5pt solid #888888" fo:padding="3pt"/></style:style></office:automatic-styles>
            <office:body><office:text>
            """;

    String of(Pack pack) {
        return HEAD + pack.papers().stream().map(this::paper).collect(Collectors.joining("\n"))
                + "\n</office:text></office:body></office:document>\n";
    }

    private String paper(Pack.Paper paper) {
        return heading(1, paper.title()) + paper.blocks().stream().map(this::block).collect(Collectors.joining("\n"));
    }

    private String block(Block block) {
        return switch (block) {
            case Block.Heading(int level, var text) -> heading(level, text);
            case Block.Paragraph(_, var text) -> paragraph(text);
            case Block.Note(_, var text) -> paragraph(text);
            case Block.Bullets(var items) -> bullets(items);
            case Block.Facts(var facts) -> table("", facts.stream()
                    .map(f -> cell(Inline.of(f.label())) + cell(f.value())).toList(), 2);
            case Block.Table(_, var columns, var rows) -> table(
                    columns.stream().map(c -> cell(Inline.of(c.title()))).collect(Collectors.joining()),
                    rows.stream().map(r -> r.stream().map(c -> cell(c.text())).collect(Collectors.joining())).toList(),
                    columns.size());
            case Block.Verdict(var label, var value, var basis, _, _) -> paragraph(Inline.of(label))
                    + paragraph(Inline.of(value)) + paragraph(basis);
            case Block.Quote(_, var source, var text) -> paragraph(Inline.of(source)) + paragraph(Inline.of(text));
            case Block.HeatMaps(_, _, _, _, var alternative) -> paragraph(Inline.of(alternative));
            case Block.Line(var labels) -> labels.stream().map(l -> paragraph(Inline.of(l))).collect(Collectors.joining());
        };
    }

    private String bullets(List<Block.Item> items) {
        return items.isEmpty() ? "" : "<text:list>" + items.stream().map(i -> "<text:list-item>" + paragraph(i.text())
                + bullets(i.parts())
                + "</text:list-item>").collect(Collectors.joining()) + "</text:list>";
    }

    private static String table(String head, List<String> rows, int columns) {
        return "<table:table><table:table-column table:number-columns-repeated=\"" + columns + "\"/>"
                + (head.isEmpty() ? "" : "<table:table-header-rows>" + row(head) + "</table:table-header-rows>")
                + rows.stream().map(FlatText::row).collect(Collectors.joining()) + "</table:table>";
    }

    private static String row(String cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    }

    private String cell(Inline text) {
        return "<table:table-cell table:style-name=\"c\">" + paragraph(text) + "</table:table-cell>";
    }

    private String heading(int level, Phrase text) {
        return "<text:h text:outline-level=\"" + level + "\">" + escaped(text.in(language)) + "</text:h>";
    }

    private String paragraph(Inline text) {
        return "<text:p>" + text.spans().stream().map(s -> escaped(s.text().in(language))).collect(Collectors.joining())
                + "</text:p>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<text:line-break/>");
    }
}
