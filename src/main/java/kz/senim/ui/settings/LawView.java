package kz.senim.ui.settings;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.beans.value.ObservableValue;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.EditionInfo;
import kz.senim.rulebook.EditionInfo.Sureness;
import kz.senim.text.Dates;
import kz.senim.text.Phrase;
import kz.senim.ui.kit.Chip;
import kz.senim.ui.kit.EditionLine;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Style;
import kz.senim.ui.kit.Tone;

/** The edition of the law in use, what is known to have changed since, and the other acts it names. */
final class LawView {

    private final Speech speech;
    private final Edition rules;
    private final EditionInfo info;

    @FXML private Label title;
    @FXML private Label edition;
    @FXML private VBox amendmentBox;
    @FXML private VBox amendments;
    @FXML private VBox acts;

    LawView(Speech speech, Edition edition) {
        this.speech = speech;
        this.rules = edition;
        this.info = edition.info();
    }

    @FXML
    private void initialize() {
        title.textProperty().bind(speech.text(info.title()));
        edition.textProperty().bind(EditionLine.named(speech, rules, "options.law.edition"));
        amendmentBox.setVisible(!info.amendments().isEmpty());
        amendmentBox.setManaged(!info.amendments().isEmpty());
        info.amendments().forEach(a -> amendments.getChildren().add(entry(speech.text(a.title()), a.sure(),
                label(speech.text("options.law.dates", "adopted", Dates.day(a.adopted()),
                        "inForce", Dates.day(a.inForce()))), a.note())));
        info.acts().forEach(a -> acts.getChildren().add(entry(
                speech.text(spoken -> a.title().in(spoken)
                        + a.date().map(date -> ", " + Dates.day(date) + ", № " + a.number()).orElse("")),
                a.sure(), null, a.note())));
    }

    private Node entry(ObservableValue<String> named, Sureness sure, Label dates, Phrase note) {
        var name = label(named);
        name.getStyleClass().add(Style.STRONG);
        var entry = new VBox(name);
        entry.getStyleClass().add("tight");
        if (sure.unconfirmed()) {
            entry.getChildren().add(new HBox(new Chip(speech.text("options.law.unconfirmed"), Tone.ATTENTION)));
        }
        if (dates != null) {
            entry.getChildren().add(dates);
        }
        if (!note.isEmpty()) {
            var text = label(speech.text(note));
            text.getStyleClass().add(Style.MUTED);
            entry.getChildren().add(text);
        }
        return entry;
    }

    private static Label label(ObservableValue<String> text) {
        var label = new Label();
        label.textProperty().bind(text);
        label.setWrapText(true);
        return label;
    }
}
