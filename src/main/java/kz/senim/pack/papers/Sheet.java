package kz.senim.pack.papers;

import java.util.ArrayList;
import java.util.List;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Block.Style;
import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.model.Inline;
import kz.senim.text.Phrase;

/** A paper as it is being written, block by block. */
final class Sheet {

    private final Terms terms;
    private final List<Block> blocks = new ArrayList<>();

    Sheet(Terms terms) {
        this.terms = terms;
    }

    Sheet heading(String key, Object... values) {
        return heading(terms.say(key, values));
    }

    Sheet heading(Phrase text) {
        return add(new Block.Heading(2, text));
    }

    Sheet subheading(Phrase text) {
        return add(new Block.Heading(3, text));
    }

    Sheet lead(Phrase text) {
        return add(new Block.Paragraph(Style.LEAD, Inline.of(text)));
    }

    Sheet body(Inline text) {
        return add(new Block.Paragraph(Style.BODY, text));
    }

    Sheet body(String key, Object... values) {
        return body(Inline.of(terms.say(key, values)));
    }

    Sheet muted(Inline text) {
        return add(new Block.Paragraph(Style.MUTED, text));
    }

    Sheet muted(String key, Object... values) {
        return muted(Inline.of(terms.say(key, values)));
    }

    /** "Basis: ..." with links to the law. */
    Sheet basis(Inline citations) {
        return citations.isEmpty() ? this : muted(Inline.of(terms.say("basis")).and(Phrase.same(" ")).and(citations));
    }

    Sheet note(Tone tone, Phrase text) {
        return add(new Block.Note(tone, Inline.of(text)));
    }

    Sheet bullets(List<Block.Item> items) {
        return items.isEmpty() ? this : add(new Block.Bullets(items));
    }

    Sheet lines(List<Phrase> items) {
        return bullets(items.stream().map(Inline::of).map(Block.Item::of).toList());
    }

    Sheet facts(List<Block.Fact> facts) {
        return facts.isEmpty() ? this : add(new Block.Facts(facts));
    }

    /** Blanks to fill in by hand, side by side. */
    Sheet line(String... keys) {
        return add(new Block.Line(List.of(keys).stream().map(k -> terms.say(k)).toList()));
    }

    Sheet table(Grid grid) {
        return grid.isEmpty() ? this : add(grid.table());
    }

    Sheet add(Block block) {
        blocks.add(block);
        return this;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
