package kz.senim.pack.docx;

import java.util.List;
import kz.senim.pack.model.Block;
import kz.senim.text.Words;

/** Turns the blocks of a paper into paragraphs and tables. */
final class Typesetter {

    private final Page page;
    private final Prose prose;
    private final Facts facts;
    private final Tables tables;
    private final Verdicts verdicts;
    private final Quotes quotes;
    private final Blanks blanks;
    private final HeatMapTable maps;

    Typesetter(Page page, Sides sides, Passages passages, Prose prose, Links links, Words words) {
        this.page = page;
        this.prose = prose;
        this.facts = new Facts(sides, passages);
        this.tables = new Tables(sides, passages);
        this.verdicts = new Verdicts(sides, passages);
        this.quotes = new Quotes(sides, passages, links, words);
        this.blanks = new Blanks(sides);
        this.maps = new HeatMapTable(sides, passages, words);
    }

    /** What has no words is left out. */
    void set(List<Block> blocks) {
        int i = 0;
        while (i < blocks.size()) {
            int next = endOfVerdicts(blocks, i);
            if (blocks.get(i) instanceof Block.Verdict) {
                verdicts.set(page, blocks.subList(i, next).stream().map(Block.Verdict.class::cast).toList());
            } else {
                single(blocks.get(i), next < blocks.size() && introduces(blocks.get(next)));
            }
            i = next;
        }
    }

    private static int endOfVerdicts(List<Block> blocks, int start) {
        int end = start + 1;
        while (blocks.get(start) instanceof Block.Verdict && end < blocks.size() && blocks.get(end) instanceof Block.Verdict) {
            end++;
        }
        return end;
    }

    /** Words before such a block lead to it. */
    private static boolean introduces(Block next) {
        return next instanceof Block.Bullets || next instanceof Block.Table || next instanceof Block.Facts
                || next instanceof Block.HeatMaps;
    }

    private void single(Block block, boolean leading) {
        switch (block) {
            case Block.Paragraph p when p.text().isEmpty() -> { }
            case Block.Paragraph p -> prose.paragraph(page, p, leading);
            case Block.Note n -> prose.note(page, n);
            case Block.Bullets b -> prose.bullets(page, b.items(), 1);
            case Block.Facts f -> facts.set(page, f.facts());
            case Block.Table t -> tables.set(page, t);
            case Block.Quote q -> quotes.set(page, q);
            case Block.HeatMaps h -> maps.set(page, h);
            case Block.Line l -> blanks.set(page, l.labels());
            case Block.Heading h -> prose.heading(page, h.level() <= 2 ? "Heading2" : "Heading3", h.text());
            case Block.Verdict v -> verdicts.set(page, List.of(v));
        }
    }
}
