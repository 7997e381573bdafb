package kz.senim.pack.sheet;

import java.util.function.Supplier;
import java.util.regex.Pattern;
import kz.senim.pack.sheet.CellFault.Kind;

/**
 * Ids of rows. Whoever adds a row leaves its id empty and gets a fresh one.
 *
 * @param fresh makes them
 */
record Ids(Supplier<String> fresh) {

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}._:-]{1,64}");

    <C extends Column> String of(Row<C> row, C column) {
        String id = row.text(column).strip();
        if (id.isEmpty()) {
            return fresh.get();
        }
        if (!ID.matcher(id).matches()) {
            row.fault(column, Kind.BAD_ID);
            return fresh.get();
        }
        return id;
    }
}
