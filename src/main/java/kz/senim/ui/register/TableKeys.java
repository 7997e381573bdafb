package kz.senim.ui.register;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the list: Enter opens, Delete removes, left and right lead through the columns that can be changed, F2
 * changes what stands there.
 */
final class TableKeys {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final TableView<RiskRow> table;
    private final RegisterModel model;
    private final RegisterWords words;
    private final Consumer<String> open;
    private final ObjectProperty<TableColumn<RiskRow, RiskRow>> here = new SimpleObjectProperty<>();
    private List<TableColumn<RiskRow, RiskRow>> columns = List.of();

    TableKeys(TableView<RiskRow> table, RegisterModel model, RegisterWords words, Consumer<String> open) {
        this.table = table;
        this.model = model;
        this.words = words;
        this.open = open;
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        table.editingCellProperty().subscribe(cell -> {
            if (cell != null) {
                columns.stream().filter(column -> column == cell.getTableColumn()).forEach(here::set);
            }
        });
    }

    /** @param changeable in their order */
    void over(List<TableColumn<RiskRow, RiskRow>> changeable) {
        columns = changeable;
        columns.forEach(column -> column.setEditable(true));
        here.set(columns.getFirst());
    }

    /** Shows, in the row looked at, where F2 would change something. */
    RiskCell marked(RiskCell cell) {
        here.subscribe(column -> cell.pseudoClassStateChanged(HERE, cell.getTableColumn() == column && column != null));
        cell.tableColumnProperty().subscribe(column -> cell.pseudoClassStateChanged(HERE, column != null && column == here.get()));
        return cell;
    }

    /** Goes on to the next column that can be changed, as Tab does. */
    void onward() {
        lead(1);
        change();
    }

    private void key(KeyEvent pressed) {
        var row = table.getSelectionModel().getSelectedItem();
        if (row == null || !table.isFocused() || pressed.isShortcutDown() || pressed.isAltDown()) {
            return;
        }
        switch (pressed.getCode()) {
            case ENTER -> open.accept(row.risk().id());
            case DELETE -> model.remove(row, words.title(row));
            case F2 -> change();
            case LEFT -> lead(-1);
            case RIGHT -> lead(1);
            default -> {
                return;
            }
        }
        pressed.consume();
    }

    private void lead(int step) {
        var shown = columns.stream().filter(TableColumn::isVisible).toList();
        if (!shown.isEmpty()) {
            here.set(shown.get(Math.floorMod(shown.indexOf(here.get()) + step, shown.size())));
            table.scrollToColumn(here.get());
        }
    }

    private void change() {
        if (here.get() != null && !here.get().isVisible()) {
            lead(1);
        }
        table.edit(table.getSelectionModel().getSelectedIndex(), here.get());
    }
}
