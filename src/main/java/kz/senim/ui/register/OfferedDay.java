package kz.senim.ui.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kz.senim.ui.kit.DayField;
import kz.senim.ui.kit.Speech;

/** A field for a day, with a few days offered under it. */
final class OfferedDay extends VBox {

    private static final double WIDTH = 240;

    private final Speech speech;
    private final String id;
    private final DayField field;
    private final FlowPane offers = new FlowPane();

    /**
     * @param id   of the field; those of the offers begin with it
     * @param name key of the field's name
     */
    OfferedDay(Speech speech, String id, String name, Consumer<Optional<LocalDate>> save) {
        this.speech = speech;
        this.id = id;
        field = new DayField(speech, speech.text(name), save);
        field.named(id);
        offers.getStyleClass().add("offers");
        offers.setPrefWrapLength(WIDTH);
        getChildren().setAll(field, offers);
        getStyleClass().add("field");
    }

    /** @param key of its words, whose last part ends the id */
    OfferedDay offer(String key, LocalDate day) {
        var link = new Hyperlink();
        link.textProperty().bind(speech.text(key));
        link.setId(id + key.substring(key.lastIndexOf('.')).replace('.', '-'));
        link.setOnAction(_ -> field.choose(day));
        offers.getChildren().add(link);
        return this;
    }

    /** Where the day is typed. */
    Node input() {
        return field.getChildrenUnmodifiable().getFirst();
    }

    void show(Optional<LocalDate> day) {
        field.show(day);
    }

    void flush() {
        field.flush();
    }
}
