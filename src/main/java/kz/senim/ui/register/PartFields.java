package kz.senim.ui.register;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.TextInputControl;
import kz.senim.risk.RiskField;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.TextMenu;
import kz.senim.ui.kit.TypedText;

/** The fields for what is written about a risk; some begin with the catalogue's words. */
final class PartFields {

    private final Speech speech;
    private final RiskModel model;
    private final Map<RiskField, TextInputControl> fields = new EnumMap<>(RiskField.class);
    private final Map<RiskField, TypedText> typed = new EnumMap<>(RiskField.class);

    PartFields(Speech speech, RiskModel model) {
        this.speech = speech;
        this.model = model;
    }

    void add(RiskField part, TextInputControl field) {
        TextMenu.on(field, speech);
        fields.put(part, field);
        typed.put(part, new TypedText(field, text -> model.type(part, text)));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && model.risk() != null) {
                show(part);
            }
        });
    }

    /** Shows what is saved; a field being typed into stays as it is. */
    void show() {
        fields.forEach((part, field) -> {
            if (!field.isFocused()) {
                show(part);
            }
        });
    }

    /** The catalogue's words follow the language, even in the field being looked at; the user's own never change. */
    void speak() {
        flush();
        fields.keySet().forEach(this::show);
    }

    void restore() {
        model.restoreWords();
        fields.keySet().forEach(this::show);
    }

    void flush() {
        typed.values().forEach(TypedText::flush);
    }

    private void show(RiskField part) {
        typed.get(part).show(model.shown(part, speech.language()));
    }
}
