package kz.senim.ui.pack;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import kz.senim.ui.kit.Speech;

/** The values of an enum side by side, one of which is chosen. */
final class ChoiceRow {

    /** The same for all, so that they share the width equally. */
    private static final double SIDE_BY_SIDE = 200;

    private final Speech speech;
    private final String name;

    /** @param name words stand under `pack.NAME.VALUE`, ids are `pack-NAME-value` */
    ChoiceRow(Speech speech, String name) {
        this.speech = speech;
        this.name = name;
    }

    <E extends Enum<E>> void fill(HBox row, ObjectProperty<E> chosen) {
        var group = new ToggleGroup();
        Stream.of(chosen.get().getDeclaringClass().getEnumConstants())
                .forEach(each -> row.getChildren().add(radio(each, chosen, group)));
    }

    private <E extends Enum<E>> RadioButton radio(E each, ObjectProperty<E> chosen, ToggleGroup group) {
        var radio = new RadioButton();
        radio.textProperty().bind(speech.text("pack." + name + "." + each));
        radio.setId("pack-" + name + "-" + each.name().toLowerCase(Locale.ROOT));
        radio.getStyleClass().add("choice");
        radio.setToggleGroup(group);
        radio.setSelected(each == chosen.get());
        radio.setOnAction(_ -> chosen.set(each));
        radio.setPrefWidth(SIDE_BY_SIDE);
        radio.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(radio, Priority.ALWAYS);
        return radio;
    }
}
