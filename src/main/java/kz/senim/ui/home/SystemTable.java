package kz.senim.ui.home;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.senim.law.Axis;
import kz.senim.law.AxisResult;
import kz.senim.text.Dates;
import kz.senim.text.KazakhOrder;
import kz.senim.ui.kit.Chip;
import kz.senim.ui.kit.EditionLine;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.LevelWords;
import kz.senim.ui.kit.Preferences;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Shown;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Style;
import kz.senim.ui.kit.Tone;

/** The columns of the list and what one does in it: click or Enter opens, Delete removes. */
final class SystemTable {

    private final Speech speech;
    private final Kit kit;
    private final Consumer<SystemRow> remove;
    private final Consumer<String> open;

    SystemTable(Kit kit, Consumer<SystemRow> remove, Consumer<String> open) {
        this.kit = kit;
        this.speech = kit.speech();
        this.remove = remove;
        this.open = open;
    }

    void fill(TableView<SystemRow> table) {
        var columns = table.getColumns();
        columns.add(column("home.column.system", 190, this::name,
                Comparator.comparing(SystemRow::systemLetters, KazakhOrder.collator())));
        columns.add(column("home.column.client", 162, row -> typed(row.client(), "home.unnamed.client"),
                Comparator.comparing(SystemRow::clientLetters, KazakhOrder.collator())));
        kit.usual().rules().axes().forEach(axis -> columns.add(axis(axis)));
        columns.add(column("home.column.prohibited", 140, row -> new ProhibitedChip(row, speech),
                Comparator.comparing(SystemRow::prohibited)));
        columns.add(column("home.column.open", 100, row -> new Label(row.judged().isEmpty() ? "–" : String.valueOf(row.open())),
                Comparator.comparing(SystemRow::open)));
        columns.add(column("home.column.review", 110, this::review,
                Comparator.comparing(row -> row.review().map(Object::toString).orElse("9999"))));
        columns.add(column("", 136, row -> new RowActions(kit, row, remove), null));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setRowFactory(_ -> row());
        table.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> key(table, pressed));
    }

    private TableColumn<SystemRow, SystemRow> axis(Axis axis) {
        boolean chip = axis.id().equals("risk");
        return column("home.column." + axis.id(), chip ? 185 : 122,
                row -> level(row, axis, chip), Comparator.comparing(row -> grade(row, axis)));
    }

    private static int grade(SystemRow row, Axis axis) {
        var possible = row.axis(axis.id()).map(AxisResult::possible).orElse(List.of());
        return possible.isEmpty() ? -1 : axis.levels().indexOf(possible.getLast());
    }

    private Node level(SystemRow row, Axis axis, boolean chip) {
        return row.axis(axis.id()).map(result -> level(result, row.judged().orElseThrow(), chip))
                .orElseGet(() -> new Label("–"));
    }

    private Node level(AxisResult result, SystemRow.Judged judged, boolean chip) {
        var levels = new LevelWords(judged.edition().words(), speech);
        var text = speech.text(spoken -> levels.of(result, spoken));
        if (chip) {
            return new HBox(new Chip(text, Tone.of(result)));
        }
        var label = new Label();
        label.textProperty().bind(text);
        if (result.possible().size() != 1) {
            label.getStyleClass().add(Style.MUTED);
        }
        label.setWrapText(true);
        return label;
    }

    private Node name(SystemRow row) {
        var label = typed(row.system(), "home.unnamed.system");
        label.getStyleClass().add(Style.STRONG);
        if (row.dossier().edition().equals(kit.usual().id())) {
            return label;
        }
        return new VBox(label, edition(row));
    }

    /** Said only where it is not the usual one. */
    private Label edition(SystemRow row) {
        var label = new Label();
        label.textProperty().bind(row.judged().map(j -> EditionLine.named(speech, j.edition(), "home.edition"))
                .orElseGet(() -> speech.text("home.edition.missing", "edition", row.dossier().edition())));
        label.getStyleClass().add(Style.CAPTION);
        label.setWrapText(true);
        return label;
    }

    private Label typed(String text, String otherwise) {
        var label = new Label(text);
        if (text.isBlank()) {
            label.textProperty().bind(speech.text(otherwise));
        }
        label.setWrapText(true);
        return label;
    }

    private Node review(SystemRow row) {
        if (row.review().isEmpty()) {
            return new Label("–");
        }
        var day = new Hyperlink(Dates.day(row.review().get()));
        day.setId("review-" + row.id());
        day.accessibleTextProperty().bind(speech.text("home.review.open", "system", row.system(), "day", day.getText()));
        day.setOnAction(_ -> kit.navigator().go(Place.of(Route.REVIEW, row.id())));
        return new VBox(day, reviewState(row));
    }

    /** That it is overdue, or under way; nothing more where it is neither. */
    private Label reviewState(SystemRow row) {
        boolean begun = row.dossier().reviews().underWay().isPresent();
        boolean over = row.review().filter(day -> day.isBefore(kit.services().today())).isPresent();
        var label = new Label();
        label.textProperty().bind(speech.text(begun ? "home.review.begun" : "home.review.over"));
        label.getStyleClass().add(Style.CAPTION);
        (over ? Tone.STOP : Tone.QUIET).dress(label);
        label.setWrapText(true);
        Shown.only(label, begun || over);
        return label;
    }

    private TableColumn<SystemRow, SystemRow> column(String key, double width, Function<SystemRow, Node> content,
                                                     Comparator<SystemRow> order) {
        var column = new TableColumn<SystemRow, SystemRow>();
        if (!key.isEmpty()) {
            column.textProperty().bind(speech.text(key));
        }
        column.minWidthProperty().bind(kit.looks().preferencesProperty()
                .map(looks -> width * looks.textSize() / Preferences.USUAL));
        column.setPrefWidth(column.getMinWidth());
        column.setReorderable(false);
        column.setSortable(order != null);
        column.setComparator(order);
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
        column.setCellFactory(_ -> new Cell(content));
        return column;
    }

    private TableRow<SystemRow> row() {
        var row = new TableRow<SystemRow>();
        row.accessibleTextProperty().bind(speech.text(_ -> row.getItem() == null ? ""
                : row.getItem().system() + ", " + row.getItem().client(), row.itemProperty()));
        row.setOnMouseClicked(_ -> {
            if (!row.isEmpty()) {
                open.accept(row.getItem().id());
            }
        });
        return row;
    }

    private void key(TableView<SystemRow> table, KeyEvent pressed) {
        var row = table.getSelectionModel().getSelectedItem();
        if (row != null && pressed.getCode() == KeyCode.ENTER) {
            open.accept(row.id());
        } else if (row != null && pressed.getCode() == KeyCode.DELETE) {
            remove.accept(row);
        }
    }

    private static final class Cell extends TableCell<SystemRow, SystemRow> {

        private final Function<SystemRow, Node> content;

        Cell(Function<SystemRow, Node> content) {
            this.content = content;
        }

        @Override
        protected void updateItem(SystemRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : content.apply(row));
        }

        /** As high as its text wrapped to the column: rows ask without telling a width. */
        @Override
        protected double computePrefHeight(double width) {
            if (!(getGraphic() instanceof Region graphic)) {
                return super.computePrefHeight(width);
            }
            return snappedTopInset() + graphic.prefHeight(room()) + snappedBottomInset();
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            if (getGraphic() instanceof Region graphic) {
                double height = Math.min(graphic.prefHeight(room()), getHeight());
                double width = Math.min(graphic.prefWidth(-1), room());
                graphic.resizeRelocate(snappedLeftInset(), (getHeight() - height) / 2, width, height);
            }
        }

        private double room() {
            return getTableColumn().getWidth() - snappedLeftInset() - snappedRightInset();
        }
    }
}
