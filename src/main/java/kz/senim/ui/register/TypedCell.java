package kz.senim.ui.register;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.TextMenu;

/** A cell typed into in its place: Enter, Tab or leaving it saves, Esc leaves it as it was. What is wrong stays open. */
final class TypedCell extends RiskCell {

    /**
     * What is typed into a column.
     *
     * @param key   of the column's name
     * @param may   whether the row has it to be typed
     * @param right whether a text can be saved
     */
    record Typing(String key, Predicate<RiskRow> may, Function<RiskRow, String> now, Predicate<String> right,
                  BiConsumer<RiskRow, String> save) {}

    private final Speech speech;
    private final Typing typing;
    /** Told which way Tab leads from here. */
    private final Runnable onward;
    private TextField field;

    TypedCell(Speech speech, Function<RiskRow, Node> content, Typing typing, Runnable onward) {
        super(content);
        this.speech = speech;
        this.typing = typing;
        this.onward = onward;
    }

    @Override
    public void startEdit() {
        if (isEmpty() || getItem() == null || !typing.may().test(getItem())) {
            return;
        }
        super.startEdit();
        if (isEditing()) {
            field = new TextField(typing.now().apply(getItem()));
            field.setId("edit-" + typing.key().substring(typing.key().lastIndexOf('.') + 1));
            field.accessibleTextProperty().bind(speech.text(typing.key()));
            TextMenu.on(field, speech);
            field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
            setGraphic(field);
            field.requestFocus();
            field.selectAll();
            field.focusedProperty().subscribe((_, focused) -> {
                if (!focused && !save()) {
                    cancelEdit();
                }
            });
        }
    }

    private void key(KeyEvent pressed) {
        switch (pressed.getCode()) {
            case ENTER -> {
                if (save()) {
                    getTableView().requestFocus();
                }
            }
            case ESCAPE -> {
                cancelEdit();
                getTableView().requestFocus();
            }
            case TAB -> {
                if (save()) {
                    onward.run();
                }
            }
            default -> {
                return;
            }
        }
        pressed.consume();
    }

    /** @return false where what stands there is wrong and stays to be mended */
    private boolean save() {
        if (field == null) {
            return true;
        }
        String text = field.getText();
        if (!typing.right().test(text)) {
            field.getStyleClass().add("wrong");
            return false;
        }
        var row = getItem();
        cancelEdit();
        if (!text.equals(typing.now().apply(row))) {
            typing.save().accept(row, text);
        }
        return true;
    }

    @Override
    public void cancelEdit() {
        field = null;
        super.cancelEdit();
        updateItem(getItem(), isEmpty());
    }
}
