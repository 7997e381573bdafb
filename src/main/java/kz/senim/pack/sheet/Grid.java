package kz.senim.pack.sheet;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A table that was read.
 *
 * @param from1904 whether days are counted from 1904 on, as old Excel for Mac does
 * @param lines    those that are not blank; the first is the header
 */
record Grid(String name, boolean from1904, List<Line> lines) {

    /** @param number as people count it, from 1 */
    record Line(int number, List<Cell> cells) {

        Cell at(int place) {
            return place < cells.size() ? cells.get(place) : Cell.BLANK;
        }

        boolean blank() {
            return cells.stream().allMatch(Cell::blank);
        }
    }

    /** "A" to "Z", "AA" and so on. */
    static String letters(int place) {
        return (place >= 26 ? letters(place / 26 - 1) : "") + (char) ('A' + place % 26);
    }

    List<Line> body() {
        return lines.subList(Math.min(1, lines.size()), lines.size());
    }

    /** Places of the header's cells. */
    IntStream places() {
        return lines.isEmpty() ? IntStream.empty() : IntStream.range(0, lines.getFirst().cells().size());
    }
}
