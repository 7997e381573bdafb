package kz.senim.ui.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.rulebook.RecordWords;
import kz.senim.text.Dates;
import kz.senim.ui.kit.Preferences;
import kz.senim.ui.kit.Speech;

/** The columns of the list: what stands in them, how they are sorted, and which can be changed in their place. */
final class RiskTable {

    private final Speech speech;
    private final RegisterModel model;
    private final RegisterWords words;
    private final RecordWords records;
    private final RowNodes nodes;
    private final RowEdits edits;
    private final Consumer<String> open;
    private TableKeys keys;

    /** @param open given the id of the risk to open */
    RiskTable(Speech speech, LocalDate today, RegisterModel model, RegisterWords words, RecordWords records,
              Consumer<String> open) {
        this.speech = speech;
        this.model = model;
        this.words = words;
        this.records = records;
        this.nodes = new RowNodes(speech, words, records, today, open);
        this.edits = model.edits();
        this.open = open;
    }

    /** @param measure any label: the columns grow with its text */
    void fill(TableView<RiskRow> table, Label measure) {
        keys = new TableKeys(table, model, words, open);
        var name = column("register.column.risk", Letters.by(speech, words::title), () -> new RiskCell(nodes::name));
        var before = sized(measure, 98, level(Reading.BEFORE));
        var now = sized(measure, 98, level(Reading.NOW));
        var after = sized(measure, 98, level(Reading.AFTER));
        var treatment = sized(measure, 102, treatment());
        var owner = sized(measure, 102, owner());
        var due = sized(measure, 92, due());
        var review = sized(measure, 92, review());
        var removing = sized(measure, 44, column("", null, () -> new RiskCell(
                row -> nodes.removing(row, () -> model.remove(row, words.title(row))))));
        table.getColumns().addAll(List.of(name, before, now, after, treatment, owner, due, review, removing));
        new Widths(table, name).giveUp(now, review, owner, treatment, due, before);
        var sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setEditable(true);
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.selectedProperty().set(row);
            }
        });
        sorted.addListener((ListChangeListener<RiskRow>) _ -> Platform.runLater(() -> reselect(table)));
        keys.over(List.of(treatment, owner, due, review));
    }

    /** The table forgets its selection where rows are replaced or sorted; the risk looked at stays the same. */
    private void reselect(TableView<RiskRow> table) {
        var before = model.selectedProperty().get();
        if (before == null || table.getEditingCell() != null) {
            return;
        }
        var now = table.getItems().stream().filter(row -> id(row).equals(id(before))).findFirst();
        now.ifPresent(table.getSelectionModel()::select);
        model.selectedProperty().set(now.orElse(null));
    }

    private TableColumn<RiskRow, RiskRow> level(Reading reading) {
        return column("register.column." + reading.word(), Comparator.comparing(row -> RiskRow.gravity(reading.of(row.risk()))),
                () -> new RiskCell(row -> nodes.level(row, reading)));
    }

    private TableColumn<RiskRow, RiskRow> treatment() {
        return column("register.column.treatment",
                Comparator.comparing(row -> row.risk().treatment().map(Enum::ordinal).orElse(Integer.MAX_VALUE)),
                () -> new TreatmentCell(speech, records, nodes::treatment, (row, way) -> edits.treatment(id(row), way)));
    }

    private TableColumn<RiskRow, RiskRow> owner() {
        return typed("register.column.owner", Letters.by(speech, row -> row.risk().text(RiskField.OWNER)),
                row -> nodes.typed(row.risk().text(RiskField.OWNER)),
                new TypedCell.Typing("register.column.owner", _ -> true, row -> row.risk().text(RiskField.OWNER), _ -> true,
                        (row, text) -> edits.owner(id(row), text)));
    }

    private TableColumn<RiskRow, RiskRow> due() {
        return day("register.column.due", RiskRow::due, risk -> RowEdits.dated(risk).isPresent(), edits::due);
    }

    private TableColumn<RiskRow, RiskRow> review() {
        return day("register.column.review", row -> row.risk().review(), _ -> true, edits::review);
    }

    /** Sets a day of a risk. */
    private interface Setting {
        void set(String risk, Optional<LocalDate> day);
    }

    private TableColumn<RiskRow, RiskRow> day(String key, Function<RiskRow, Optional<LocalDate>> day,
                                              Predicate<Risk> may, Setting setting) {
        return typed(key, Comparator.comparing(row -> day.apply(row).orElse(LocalDate.MAX)),
                row -> nodes.day(day.apply(row)),
                new TypedCell.Typing(key, row -> may.test(row.risk()), row -> day.apply(row).map(Dates::day).orElse(""),
                        text -> text.isBlank() || Dates.read(text).isPresent(),
                        (row, text) -> setting.set(id(row), Dates.read(text))));
    }

    private TableColumn<RiskRow, RiskRow> typed(String key, Comparator<RiskRow> order, Function<RiskRow, Node> content,
                                                TypedCell.Typing typing) {
        return column(key, order, () -> new TypedCell(speech, content, typing, keys::onward));
    }

    private TableColumn<RiskRow, RiskRow> column(String key, Comparator<RiskRow> order, Supplier<RiskCell> cell) {
        var column = new TableColumn<RiskRow, RiskRow>();
        if (!key.isEmpty()) {
            column.textProperty().bind(speech.text(key));
        }
        column.setReorderable(false);
        column.setEditable(false);
        column.setSortable(order != null);
        column.setComparator(order);
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(_ -> keys.marked(cell.get()));
        return column;
    }

    private static TableColumn<RiskRow, RiskRow> sized(Label measure, double width, TableColumn<RiskRow, RiskRow> column) {
        column.prefWidthProperty().bind(measure.fontProperty().map(font -> font.getSize() / Preferences.USUAL * width));
        return column;
    }

    private static String id(RiskRow row) {
        return row.risk().id();
    }
}
