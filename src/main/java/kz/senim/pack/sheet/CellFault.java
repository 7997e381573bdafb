package kz.senim.pack.sheet;

import java.util.Optional;
import kz.senim.text.Excerpt;
import kz.senim.text.Phrase;
import kz.senim.text.Words;

/**
 * Something in a table that cannot be taken over.
 *
 * @param row    as people count them, from 1
 * @param column "C"; empty where the whole row, or the sheet, is meant
 * @param head   header of the column in both languages
 * @param value  what stands there
 */
public record CellFault(String sheet, int row, String column, Optional<Phrase> head, Kind kind, String value) {

    public enum Kind { NO_COLUMN, DATE, LEVEL, HALF_LEVEL, WORD, LINK, TOO_LONG, BAD_ID, UNKNOWN_TEMPLATE, DOUBLE_ID,
        NO_RISK, NO_TITLE, NO_MEASURE, CLOSED_WITHOUT_DAY, NOT_ACCEPTED }

    /** "Register, row 5, column C (Title): …" */
    public Phrase told(Words words) {
        var where = head.map(h -> words.phrase("fault.cell", "sheet", sheet, "row", row, "column", column, "head", h))
                .orElseGet(() -> words.phrase("fault.row", "sheet", sheet, "row", row));
        return words.phrase("fault", "where", where, "what",
                words.phrase("fault." + kind, "value", Excerpt.about(Excerpt.plain(value), 0)));
    }
}
