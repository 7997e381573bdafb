package kz.senim.pack.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.senim.text.Dates;
import kz.senim.text.Phrase;

/**
 * One row of a table that was read, by its columns. What does not fit is told, and nothing is read for it.
 *
 * @param places of the columns that the table has
 */
record Row<C extends Column>(Grid grid, Grid.Line line, Map<C, Integer> places, SheetWords words,
                             Consumer<CellFault> faults) {

    /** Longer texts nobody types. */
    private static final int LONGEST = 100_000;
    private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    private static final int LATEST_SERIAL = 109_000;
    /** Before it, Excel counts a day that never was. */
    private static final int FIRST_SERIAL = 61;

    Cell cell(C column) {
        var place = places.get(column);
        return place == null ? Cell.BLANK : line.at(place);
    }

    /** As it stands; a number as people write it. */
    String text(C column) {
        String text = written(cell(column));
        if (text.length() > LONGEST) {
            fault(column, CellFault.Kind.TOO_LONG);
            return "";
        }
        return text;
    }

    private static String written(Cell cell) {
        return switch (cell) {
            case Cell.Text(String value) -> value;
            case Cell.Number(double value) -> value == Math.rint(value) && Math.abs(value) < 1e15
                    ? String.valueOf((long) value) : String.valueOf(value);
            case Cell.Day(LocalDate day) -> Dates.day(day);
            case Cell.Tinted(Cell plain, _) -> written(plain);
        };
    }

    Optional<LocalDate> day(C column) {
        var cell = cell(column);
        if (cell.blank()) {
            return Optional.empty();
        }
        var day = cell instanceof Cell.Number(double serial) ? day(serial) : Dates.read(withoutTime(written(cell)));
        if (day.isEmpty()) {
            fault(column, CellFault.Kind.DATE);
        }
        return day;
    }

    private static String withoutTime(String written) {
        int time = written.indexOf('T');
        return time > 0 ? written.substring(0, time) : written;
    }

    private Optional<LocalDate> day(double serial) {
        if (serial < FIRST_SERIAL || serial > LATEST_SERIAL) {
            return Optional.empty();
        }
        return Optional.of((grid.from1904() ? FROM_1904 : FROM_1900).plusDays((long) serial));
    }

    /** A whole number, however it is written; empty where there is none, or where it is not whole. */
    Optional<Integer> number(C column) {
        String text = written(cell(column)).strip();
        return text.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** One of a few words, in whichever language. */
    <T> Optional<T> word(C column, List<T> all, Function<T, Phrase> named) {
        String text = written(cell(column)).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var found = all.stream().filter(one -> words.means(text, named.apply(one))).findFirst();
        if (found.isEmpty()) {
            fault(column, CellFault.Kind.WORD);
        }
        return found;
    }

    boolean yes(C column) {
        return word(column, List.of(true, false), words::yes).orElse(false);
    }

    void fault(C column, CellFault.Kind kind) {
        var place = places.get(column);
        faults.accept(new CellFault(grid.name(), line.number(), place == null ? "" : Grid.letters(place),
                Optional.of(words.head(column)), kind, written(cell(column))));
    }
}
