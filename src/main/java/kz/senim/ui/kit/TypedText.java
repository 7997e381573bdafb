package kz.senim.ui.kit;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;

/** Saves what is typed into a field: shortly after the last key, when the field is left, and when told to. */
public final class TypedText {

    private static final Duration PAUSE = Duration.millis(400);

    private final TextInputControl field;
    private final Consumer<String> save;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private String known;
    private boolean showing;

    /** @param save given the text as typed, only where it differs from what was saved or shown last */
    public TypedText(TextInputControl field, Consumer<String> save) {
        this.field = field;
        this.save = save;
        this.known = field.getText();
        pause.setOnFinished(_ -> flush());
        field.textProperty().addListener(_ -> {
            if (!showing) {
                pause.playFromStart();
            }
        });
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                flush();
            }
        });
    }

    /** Saves now what is not saved yet. */
    public void flush() {
        pause.stop();
        if (!field.getText().equals(known)) {
            known = field.getText();
            save.accept(known);
        }
    }

    /** Shows a text without saving it; caret and selection stay where the text is the same. */
    public void show(String text) {
        pause.stop();
        known = text;
        if (!field.getText().equals(text)) {
            showing = true;
            field.setText(text);
            showing = false;
        }
    }
}
