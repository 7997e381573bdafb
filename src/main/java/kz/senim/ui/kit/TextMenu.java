package kz.senim.ui.kit;

import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;

/** The menu of a text field in the user's language: JavaFX's own knows no Kazakh. */
public final class TextMenu {

    private final Speech speech;
    private final TextInputControl field;
    private final ContextMenu menu = new ContextMenu();

    private TextMenu(Speech speech, TextInputControl field) {
        this.speech = speech;
        this.field = field;
    }

    public static void on(TextInputControl field, Speech speech) {
        new TextMenu(speech, field).build();
    }

    private void build() {
        var nothing = field.selectedTextProperty().isEmpty();
        add("text.undo", field.undoableProperty().not(), TextInputControl::undo);
        menu.getItems().add(new SeparatorMenuItem());
        add("text.cut", nothing, TextInputControl::cut);
        add("text.copy", nothing, TextInputControl::copy);
        add("text.paste", field.editableProperty().not(), TextInputControl::paste);
        menu.getItems().add(new SeparatorMenuItem());
        add("text.all", field.textProperty().isEmpty(), TextInputControl::selectAll);
        field.setContextMenu(menu);
    }

    private void add(String key, ObservableBooleanValue off, Consumer<TextInputControl> action) {
        var item = new MenuItem();
        item.textProperty().bind(speech.text(key));
        item.disableProperty().bind(off);
        item.setOnAction(_ -> action.accept(field));
        menu.getItems().add(item);
    }
}
