package kz.senim.pack.docx;

import java.util.List;
import kz.senim.pack.model.Block.Fact;

/** Rows of label and value: the label beside its value, or above it where two languages share the width. */
final class Facts {

    private static final int LABEL = Measure.WIDTH * 32 / 100;
    /** As wide as a passage and the room beside it. */
    private static final int LEFT = Measure.WIDTH / 2 + Grid.INSET;
    private static final String PAIRS = "FactPairs";
    private static final String NAME = "FactLabel";
    private static final String VALUE = "FactValue";
    /** A value that is the same in both languages is said under either label, unless it is longer than this. */
    private static final int TWICE = 100;

    private final Sides sides;
    private final Passages passages;

    Facts(Sides sides, Passages passages) {
        this.sides = sides;
        this.passages = passages;
    }

    void set(Page page, List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        if (sides.both()) {
            facts.forEach(fact -> pair(page, fact));
            return;
        }
        var grid = page.grid("Facts", LABEL, Measure.WIDTH - LABEL);
        for (Fact fact : facts) {
            var row = grid.row(sides.brief(fact.value()));
            passages.add(row.cell().paragraph(NAME), fact.label(), sides.first());
            passages.add(row.cell().paragraph(VALUE), fact.value(), sides.first());
        }
    }

    private void pair(Page page, Fact fact) {
        var row = page.ruled(PAIRS, sides.brief(fact.value()), LEFT, Measure.WIDTH - LEFT);
        if (sides.once(fact.value()) && Sides.length(fact.value(), sides.first()) > TWICE) {
            var cell = row.cell(2);
            sides.languages().forEach(language -> passages.add(cell.paragraph(NAME), fact.label(), language));
            passages.add(cell.paragraph(VALUE), fact.value(), sides.first());
            return;
        }
        for (var language : sides.languages()) {
            var cell = row.cell();
            passages.add(cell.paragraph(NAME), fact.label(), language);
            passages.add(cell.paragraph(VALUE), fact.value(), language);
        }
    }
}
