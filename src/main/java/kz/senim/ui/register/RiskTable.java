package kz.senim.ui.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import kz.senim.risk.RiskField;
import kz.senim.text.Dates;
import kz.senim.text.KazakhOrder;
import kz.senim.ui.kit.Chip;
import kz.senim.ui.kit.Preferences;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Tone;

/** The columns of the list and what one does in it: click or Enter opens, Delete removes. */
final class RiskTable {

    private final Speech speech;
    private final LevelText levels;
    private final LocalDate today;
    private final RegisterModel model;
    private final RegisterWords words;
    private final Consumer<String> open;

    /** @param open given the id of the risk to open */
    RiskTable(Speech speech, LocalDate today, RegisterModel model, RegisterWords words, Consumer<String> open) {
        this.speech = speech;
        this.levels = new LevelText(speech);
        this.today = today;
        this.model = model;
        this.words = words;
        this.open = open;
    }

    /** @param measure any label: the columns grow with its text */
    void fill(TableView<RiskRow> table, Label measure) {
        var name = column("register.column.risk", this::name, Comparator.comparing(words::title, KazakhOrder.collator()));
        var before = sized(measure, 124, column("register.column.before", row -> levels.chip(row.risk().initial()),
                Comparator.comparing(row -> RiskRow.gravity(row.risk().initial()))));
        var after = sized(measure, 128, column("register.column.after", row -> levels.chip(row.risk().residual()),
                Comparator.comparing(row -> RiskRow.gravity(row.risk().residual()))));
        var owner = sized(measure, 116, column("register.column.owner", row -> text(row.risk().text(RiskField.OWNER)),
                Comparator.comparing(row -> row.risk().text(RiskField.OWNER), KazakhOrder.collator())));
        var due = sized(measure, 102, column("register.column.due", row -> day(row.risk().nextDue()),
                byDay(row -> row.risk().nextDue())));
        var review = sized(measure, 94, column("register.column.review", row -> day(row.risk().review()),
                byDay(row -> row.risk().review())));
        var removing = sized(measure, 46, column("", this::removing, null));
        table.getColumns().addAll(List.of(name, before, after, owner, due, review, removing));
        new Widths(table, name).giveUp(owner, due, review);
        var sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setRowFactory(_ -> row());
        table.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> key(table, pressed));
    }

    private static TableColumn<RiskRow, RiskRow> sized(Label measure, double width, TableColumn<RiskRow, RiskRow> column) {
        column.prefWidthProperty().bind(measure.fontProperty().map(font -> font.getSize() / Preferences.USUAL * width));
        return column;
    }

    private Node name(RiskRow row) {
        var title = new Text();
        title.textProperty().bind(speech.text(_ -> words.title(row)));
        title.getStyleClass().add("risk-title");
        var box = new VBox(title);
        box.getStyleClass().add("risk-name");
        if (row.risk().misuse()) {
            box.getChildren().add(new Chip(speech.text("register.misuse"), Tone.QUIET));
        }
        return box;
    }

    private Node text(String typed) {
        var text = new Text(typed.isBlank() ? "–" : typed);
        text.getStyleClass().add("risk-text");
        var box = new VBox(text);
        box.getStyleClass().add("risk-name");
        return box;
    }

    /** A day gone by stands out, and the remarks say so in words. */
    private Node day(Optional<LocalDate> day) {
        var label = new Label(day.map(Dates::day).orElse("–"));
        day.filter(today::isAfter).ifPresent(_ -> Tone.STOP.dress(label));
        return label;
    }

    private static Comparator<RiskRow> byDay(Function<RiskRow, Optional<LocalDate>> day) {
        return Comparator.comparing(row -> day.apply(row).orElse(LocalDate.MAX));
    }

    private Node removing(RiskRow row) {
        var button = new Button(null, new Region());
        button.getGraphic().getStyleClass().addAll("icon", "bin");
        button.getStyleClass().add("icon-button");
        button.accessibleTextProperty().bind(speech.text(_ -> speech.say("register.remove", "risk", words.title(row))));
        var tip = new Tooltip();
        tip.textProperty().bind(button.accessibleTextProperty());
        button.setTooltip(tip);
        button.setOnAction(_ -> model.remove(row, words.title(row)));
        return button;
    }

    private TableColumn<RiskRow, RiskRow> column(String key, Function<RiskRow, Node> content,
                                                 Comparator<RiskRow> order) {
        var column = new TableColumn<RiskRow, RiskRow>();
        if (!key.isEmpty()) {
            column.textProperty().bind(speech.text(key));
        }
        column.setReorderable(false);
        column.setSortable(order != null);
        column.setComparator(order);
        column.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
        column.setCellFactory(_ -> new Cell(content));
        return column;
    }

    private TableRow<RiskRow> row() {
        var row = new TableRow<RiskRow>();
        row.setOnMouseClicked(_ -> {
            if (!row.isEmpty()) {
                open.accept(row.getItem().risk().id());
            }
        });
        return row;
    }

    private void key(TableView<RiskRow> table, KeyEvent pressed) {
        var row = table.getSelectionModel().getSelectedItem();
        if (row != null && pressed.getCode() == KeyCode.ENTER) {
            open.accept(row.risk().id());
        } else if (row != null && pressed.getCode() == KeyCode.DELETE) {
            model.remove(row, words.title(row));
        }
    }

    /** Text in it is wrapped at the column's width: unlike a label, a text then tells the row its height. */
    private static final class Cell extends TableCell<RiskRow, RiskRow> {

        private static final double PADDING = 8;

        private final Function<RiskRow, Node> content;

        Cell(Function<RiskRow, Node> content) {
            this.content = content;
        }

        @Override
        protected void updateItem(RiskRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : content.apply(row));
            if (getGraphic() instanceof VBox box && box.getChildren().getFirst() instanceof Text text) {
                text.wrappingWidthProperty().bind(getTableColumn().widthProperty().subtract(2 * PADDING));
            }
        }
    }
}
