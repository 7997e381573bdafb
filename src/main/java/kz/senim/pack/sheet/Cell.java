package kz.senim.pack.sheet;

import java.time.LocalDate;
import java.util.Optional;
import kz.senim.risk.Level;

/** What stands in one cell of a table. */
sealed interface Cell {

    Cell BLANK = new Text("");

    record Text(String value) implements Cell {}

    record Number(double value) implements Cell {}

    record Day(LocalDate value) implements Cell {}

    /** A level, coloured by its band. */
    record Tinted(Cell plain, Level.Band band) implements Cell {}

    static Cell text(String value) {
        return value.isEmpty() ? BLANK : new Text(value);
    }

    static Cell number(int value) {
        return new Number(value);
    }

    static Cell day(Optional<LocalDate> day) {
        return day.<Cell>map(Day::new).orElse(BLANK);
    }

    default boolean blank() {
        return this instanceof Text(String value) && value.isBlank();
    }
}
