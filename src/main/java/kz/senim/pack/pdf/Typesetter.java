package kz.senim.pack.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IBlockElement;
import java.util.ArrayList;
import java.util.List;
import kz.senim.pack.model.Block;
import kz.senim.text.Words;

/** Turns the blocks of a paper into elements of the page, with the space between them. */
final class Typesetter {

    private static final float APART = 8;

    private final Sides sides;
    private final Bookmarks bookmarks;
    private final Prose prose;
    private final Facts facts;
    private final Tables tables;
    private final Verdicts verdicts;
    private final Quotes quotes;
    private final Blanks blanks;
    private final HeatMapFigure figures;

    Typesetter(PdfDocument pdf, Sides sides, Typefaces typefaces, Passages passages, Links links, Bookmarks bookmarks,
               Words words) {
        this.sides = sides;
        this.bookmarks = bookmarks;
        this.prose = new Prose(sides, passages);
        this.facts = new Facts(sides, passages);
        this.tables = new Tables(sides, passages);
        this.verdicts = new Verdicts(sides, passages);
        this.quotes = new Quotes(sides, passages, links, typefaces, words);
        this.blanks = new Blanks(sides, passages);
        this.figures = new HeatMapFigure(pdf, new Lettering(typefaces), words, sides.width());
    }

    Prose prose() {
        return prose;
    }

    /** Elements in order, for the page; what has no words is left out. */
    List<IBlockElement> set(List<Block> blocks) {
        List<IBlockElement> set = new ArrayList<>();
        int i = 0;
        while (i < blocks.size()) {
            int next = endOfRun(blocks, i);
            if (leadsIn(blocks, i)) {
                set.add(leading(blocks.subList(i, next)));
            } else if (blocks.get(i) instanceof Block.Verdict) {
                set.addAll(verdicts.of(blocks.subList(i, next).stream().map(Block.Verdict.class::cast).toList()));
            } else if (blocks.get(i) instanceof Block.Line) {
                set.add(form(blocks.subList(i, next)));
            } else {
                set.addAll(single(blocks.get(i)));
            }
            i = next;
        }
        return set;
    }

    /** Headings, a result that is explained, and words that introduce a list or a form: they go with what comes after them. */
    private static boolean leadsIn(List<Block> blocks, int i) {
        var next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
        return switch (blocks.get(i)) {
            case Block.Heading _ -> true;
            case Block.Paragraph p -> next instanceof Block.Bullets || next instanceof Block.Table || next instanceof Block.Facts
                    || next instanceof Block.HeatMaps || next instanceof Block.Line
                    || next instanceof Block.Note && p.style() == Block.Style.MUTED;
            case Block.Note _ -> next instanceof Block.Line;
            case Block.Verdict _ -> i > 0 && blocks.get(i - 1) instanceof Block.Heading
                    && (next instanceof Block.Paragraph || next instanceof Block.Note);
            default -> false;
        };
    }

    /** The end of a run of blocks that are set together: what leads in, results, or the blanks of a form. */
    private static int endOfRun(List<Block> blocks, int start) {
        int end = start + 1;
        boolean lead = leadsIn(blocks, start);
        boolean kin = blocks.get(start) instanceof Block.Verdict || blocks.get(start) instanceof Block.Line;
        while (end < blocks.size() && (lead ? leadsIn(blocks, end)
                : kin && blocks.get(end).getClass() == blocks.get(start).getClass())) {
            end++;
        }
        return end;
    }

    /** A form to fill in is not cut. */
    private Div form(List<Block> lines) {
        var form = Sides.group().setKeepTogether(true);
        lines.forEach(line -> single(line).forEach(form::add));
        return form;
    }

    private Div leading(List<Block> blocks) {
        var group = Sides.group().setKeepTogether(true).setKeepWithNext(true);
        for (var block : blocks) {
            if (block instanceof Block.Heading heading) {
                group.add(heading(heading));
            } else {
                single(block).forEach(group::add);
            }
        }
        return group;
    }

    private List<IBlockElement> single(Block block) {
        return switch (block) {
            case Block.Paragraph p when p.text().isEmpty() -> List.of();
            case Block.Paragraph p -> List.of(apart(prose.paragraph(p.style(), p.text())));
            case Block.Note n -> List.of(apart(prose.note(n)));
            case Block.Bullets b -> List.of(apart(prose.bullets(b.items())));
            case Block.Facts f -> List.of(apart(facts.of(f.facts())));
            case Block.Table t -> tables.of(t).stream().<IBlockElement>map(table -> table.setMarginBottom(APART)).toList();
            case Block.Quote q -> List.of(quotes.of(q).setMarginBottom(2 * APART));
            case Block.HeatMaps h -> List.of(apart(maps(h)));
            case Block.Line l -> List.of(blanks.of(l.labels()).setMarginBottom(APART));
            case Block.Heading h -> List.of(leading(List.of(h)));
            case Block.Verdict v -> List.copyOf(verdicts.of(List.of(v)));
        };
    }

    private Div maps(Block.HeatMaps maps) {
        return Sides.group().setKeepTogether(true)
                .add(sides.put(!sides.both(), language -> Sides.group().add(figures.of(maps, language))));
    }

    private Div heading(Block.Heading heading) {
        boolean second = heading.level() <= 2;
        var element = prose.heading(second ? StandardRoles.H2 : StandardRoles.H3, heading.text(),
                second ? Look.HEADING_2 : Look.HEADING_3);
        if (second) {
            bookmarks.heading(element, heading.text());
        }
        return element.setMarginTop(second ? 12 : 6).setMarginBottom(5);
    }

    private static Div apart(Div element) {
        return element.setMarginBottom(APART);
    }
}
