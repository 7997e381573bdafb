package kz.senim.pack.papers;

import java.util.ArrayList;
import java.util.List;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Block.Cell;
import kz.senim.pack.model.Block.Column;
import kz.senim.pack.model.Block.Tone;
import kz.senim.pack.model.Inline;
import kz.senim.text.Phrase;

/** A table as it is being written, row by row. */
final class Grid {

    private final Terms terms;
    private final Phrase summary;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();

    /** @param summary what the table shows */
    Grid(Terms terms, Phrase summary) {
        this.terms = terms;
        this.summary = summary;
    }

    /** A column; the words of its title stand under `column.NAME`. */
    Grid column(String name, double weight) {
        columns.add(new Column(terms.say("column." + name), weight));
        return this;
    }

    Grid row(Object... cells) {
        rows.add(List.of(cells).stream().map(Grid::cell).toList());
        return this;
    }

    static Cell toned(Tone tone, Phrase text) {
        return new Cell(Inline.of(text), tone);
    }

    static Phrase number(int number) {
        return Phrase.same(Integer.toString(number));
    }

    int size() {
        return rows.size();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Block.Table table() {
        return new Block.Table(summary, columns, List.copyOf(rows));
    }

    private static Cell cell(Object content) {
        return switch (content) {
            case Cell cell -> cell;
            case Inline inline -> Cell.of(inline);
            case Phrase phrase -> Cell.of(Inline.of(phrase));
            default -> throw new IllegalArgumentException("no cell: " + content);
        };
    }
}
