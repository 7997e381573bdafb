package kz.senim.pack.sheet;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the columns of a table stand, by the words of its header in whichever language.
 *
 * @param places of those that it has
 */
record Header<C extends Column>(Grid grid, Map<C, Integer> places) {

    /** The table that has most of the columns; none where no table has half of them. */
    static <C extends Column> Optional<Header<C>> in(List<Grid> grids, C[] columns, SheetWords words) {
        return grids.stream().map(grid -> of(grid, columns, words)).filter(h -> 2 * h.places.size() >= columns.length)
                .max(Comparator.comparingInt(h -> h.places.size()));
    }

    private static <C extends Column> Header<C> of(Grid grid, C[] columns, SheetWords words) {
        var places = new HashMap<C, Integer>();
        for (var column : columns) {
            var known = known(column, words);
            grid.places().filter(i -> known.contains(plain(grid.lines().getFirst().at(i)))).findFirst()
                    .ifPresent(i -> places.put(column, i));
        }
        return new Header<>(grid, places);
    }

    private static List<String> known(Column column, SheetWords words) {
        var head = words.head(column);
        return Stream.of(RiskCells.LINE, RiskCells.SLASH).flatMap(between -> SheetWords.forms(head, between).stream())
                .map(Header::plain).toList();
    }

    private static String plain(Cell cell) {
        return cell instanceof Cell.Text(String value) ? plain(value) : "";
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Columns that have to be there and are not. */
    Stream<C> missing(C[] columns) {
        return Arrays.stream(columns).filter(c -> !c.computed() && !places.containsKey(c));
    }
}
