package kz.senim.ui.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kz.senim.ui.kit.DayField;
import kz.senim.ui.kit.Speech;

/** A field for a day, with a few days offered under it. */
final class OfferedDay extends VBox {

    private final Speech speech;
    private final String name;
    private final DayField field;
    private final FlowPane offers = new FlowPane();

    /** @param name key of the field's name; its id with dashes */
    OfferedDay(Speech speech, String name, Consumer<Optional<LocalDate>> save) {
        this.speech = speech;
        this.name = name.replace('.', '-');
        field = new DayField(speech, speech.text(name), save);
        field.named(this.name);
        offers.getStyleClass().add("offers");
        getChildren().setAll(field, offers);
        getStyleClass().add("field");
    }

    /** @param key of its words; its id with dashes */
    OfferedDay offer(String key, LocalDate day) {
        var link = new Hyperlink();
        link.textProperty().bind(speech.text(key));
        link.setId(name + key.substring(key.lastIndexOf('.')).replace('.', '-'));
        link.setOnAction(_ -> field.choose(day));
        offers.getChildren().add(link);
        return this;
    }

    void show(Optional<LocalDate> day) {
        field.show(day);
    }

    void flush() {
        field.flush();
    }
}
