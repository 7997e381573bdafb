package kz.senim.ui.register;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Shares the width of a table: one column takes what is left, and where too little is left, others give way. */
final class Widths {

    private static final double LEAST = 160;
    /** Padding of the table and its scroll bar. */
    private static final double EDGES = 34;

    private final TableView<?> table;
    private final TableColumn<?, ?> first;

    Widths(TableView<?> table, TableColumn<?, ?> first) {
        this.table = table;
        this.first = first;
    }

    /** @param columns hidden in this order where the table is narrow; what they show stands elsewhere too */
    void giveUp(TableColumn<?, ?>... columns) {
        var kept = List.copyOf(table.getColumns());
        for (int i = 0; i < columns.length; i++) {
            var before = List.of(columns).subList(0, i);
            var needed = width(kept.stream().filter(c -> c != first && !before.contains(c)).toList());
            columns[i].visibleProperty().bind(table.widthProperty().greaterThanOrEqualTo(needed.add(LEAST + EDGES)));
        }
        var others = kept.stream().filter(c -> c != first).toList();
        var taken = Bindings.createDoubleBinding(
                () -> others.stream().filter(TableColumn::isVisible).mapToDouble(TableColumn::getWidth).sum(),
                others.stream().flatMap(c -> Stream.of(c.widthProperty(), c.visibleProperty()))
                        .toArray(Observable[]::new));
        first.prefWidthProperty().bind(Bindings.max(LEAST, table.widthProperty().subtract(taken).subtract(EDGES)));
    }

    private static DoubleBinding width(List<? extends TableColumn<?, ?>> columns) {
        return Bindings.createDoubleBinding(() -> columns.stream().mapToDouble(TableColumn::getPrefWidth).sum(),
                columns.stream().map(TableColumn::prefWidthProperty).toArray(Observable[]::new));
    }
}
