package kz.senim.ui.kit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import kz.senim.text.Dates;

/** A field for a day. What is no day stays in the field with a word about it, and nothing of it is saved. */
public final class DayField extends VBox {

    private static final String WRONG = "wrong";
    private static final double WIDTH = 160;

    private final TextField field = new TextField();
    private final Label message = new Label();
    private final Consumer<Optional<LocalDate>> save;
    private final TypedText typed;

    /** @param save given the day, or none where the field was emptied */
    public DayField(Speech speech, ObservableValue<String> name, Consumer<Optional<LocalDate>> save) {
        this.save = save;
        field.setMaxWidth(WIDTH);
        field.promptTextProperty().bind(speech.text("wizard.form.date"));
        field.accessibleTextProperty().bind(name);
        TextMenu.on(field, speech);
        message.textProperty().bind(speech.text("wizard.wrong.date"));
        message.setWrapText(true);
        message.getStyleClass().add(Style.STOP);
        typed = new TypedText(field, this::take);
        getChildren().setAll(field, message);
        getStyleClass().add("tight");
        mark(false);
    }

    /** Of the field and, with "-wrong" after it, of the word about what is no day. */
    public void named(String id) {
        field.setId(id);
        message.setId(id + "-wrong");
    }

    /** Shows a saved day; what is being typed stays. */
    public void show(Optional<LocalDate> day) {
        if (!field.isFocused() && !message.isVisible()) {
            typed.show(day.map(Dates::day).orElse(""));
        }
    }

    /** Puts a day into the field, as if it had been typed. */
    public void choose(LocalDate day) {
        mark(false);
        typed.show(Dates.day(day));
        save.accept(Optional.of(day));
    }

    public void flush() {
        typed.flush();
    }

    private void take(String text) {
        var day = Dates.read(text);
        mark(day.isEmpty() && !text.isBlank());
        if (day.isPresent() || text.isBlank()) {
            save.accept(day);
        }
    }

    private void mark(boolean wrong) {
        message.setVisible(wrong);
        message.setManaged(wrong);
        field.getStyleClass().remove(WRONG);
        if (wrong) {
            field.getStyleClass().add(WRONG);
        }
    }
}
