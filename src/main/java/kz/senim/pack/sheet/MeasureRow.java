package kz.senim.pack.sheet;

import java.util.Arrays;
import kz.senim.risk.Measure;
import kz.senim.rulebook.RiskText;

/**
 * A measure as a row has it.
 *
 * @param current the measure so far, blank where it is new
 */
record MeasureRow(Row<MeasureColumn> row, Measure current, RiskText texts, SheetWords words) {

    Measure measure(String template) {
        String text = Typed.of(row.text(MeasureColumn.TEXT), current.text(), texts.measure(current),
                texts.measure(Measure.of("", template)));
        var state = row.word(MeasureColumn.STATE, Arrays.asList(Measure.State.values()), words::state);
        return new Measure(current.id(), template, text, row.text(MeasureColumn.OWNER), row.day(MeasureColumn.DUE),
                state.orElse(Measure.State.PLANNED), row.day(MeasureColumn.DONE), row.text(MeasureColumn.PROOF));
    }
}
