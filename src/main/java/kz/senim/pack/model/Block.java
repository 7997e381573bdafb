package kz.senim.pack.model;

import java.util.List;
import kz.senim.risk.HeatMap;
import kz.senim.text.Phrase;

/** A block of a paper. Every text stands in both languages; the export decides which are shown. */
public sealed interface Block {

    /** @param level 2 or 3; the title of the paper is level 1 */
    record Heading(int level, Phrase text) implements Block {}

    record Paragraph(Style style, Inline text) implements Block {}

    enum Style { LEAD, BODY, MUTED }

    /** A set-off remark that must not be overlooked. */
    record Note(Tone tone, Inline text) implements Block {}

    record Bullets(List<Item> items) implements Block {
        public static Bullets flat(List<Inline> items) {
            return new Bullets(items.stream().map(Item::of).toList());
        }
    }

    /** @param parts one level down, for instance the reasons of a reason */
    record Item(Inline text, List<Item> parts) {
        public static Item of(Inline text) {
            return new Item(text, List.of());
        }
    }

    /** Rows of label and value, such as a passport. */
    record Facts(List<Fact> facts) implements Block {}

    record Fact(Phrase label, Inline value) {}

    /** @param summary what the table shows, for those who cannot see it */
    record Table(Phrase summary, List<Column> columns, List<List<Cell>> rows) implements Block {}

    /** @param weight share of the width */
    record Column(Phrase title, double weight) {}

    record Cell(Inline text, Tone tone) {
        public static Cell of(Inline text) {
            return new Cell(text, Tone.NEUTRAL);
        }
    }

    /** Colour is never the only sign: the words beside it say the same. */
    enum Tone { NEUTRAL, GOOD, ATTENTION, STOP }

    /**
     * One result on the verdict page.
     *
     * @param bars on a scale: for each level, lowest first, whether it is sure, possible or excluded; else empty
     */
    record Verdict(Phrase label, Phrase value, Inline basis, Tone tone, List<Bar> bars) implements Block {}

    enum Bar { SURE, POSSIBLE, EXCLUDED }

    /** The law in the original, verbatim. @param anchor target of links to it */
    record Quote(String anchor, Phrase source, Phrase text) implements Block {}

    /** @param alternative the figure in words */
    record HeatMaps(Phrase before, HeatMap first, Phrase after, HeatMap second, Phrase alternative) implements Block {}

    /**
     * Blanks for a person to fill in or sign by hand, side by side on one row.
     *
     * @param labels stand under the blanks; a single one takes the whole width
     */
    record Line(List<Phrase> labels) implements Block {
        public Line(Phrase label) {
            this(List.of(label));
        }
    }
}
