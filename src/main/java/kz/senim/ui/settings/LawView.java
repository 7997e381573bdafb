package kz.senim.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.beans.value.ObservableValue;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.EditionInfo.Sureness;
import kz.senim.text.Dates;
import kz.senim.text.Phrase;
import kz.senim.ui.kit.Chip;
import kz.senim.ui.kit.EditionLine;
import kz.senim.ui.kit.Following;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Labels;
import kz.senim.ui.kit.Shown;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Style;
import kz.senim.ui.kit.Tone;

/** Which edition new assessments are made under, what is known to have changed since, and the other acts it names. */
final class LawView {

    private final Kit kit;
    private final Speech speech;
    private final SettingsModel model;
    private final Following following;
    private final Consumer<Edition> chosen;

    @FXML private VBox choice;
    @FXML private VBox editions;
    @FXML private Label title;
    @FXML private Label inForce;
    @FXML private VBox amendmentBox;
    @FXML private Label amended;
    @FXML private VBox amendments;
    @FXML private VBox acts;

    /** @param chosen told of the edition shown from then on */
    LawView(Kit kit, SettingsModel model, Following following, Consumer<Edition> chosen) {
        this.kit = kit;
        this.speech = kit.speech();
        this.model = model;
        this.following = following;
        this.chosen = chosen;
    }

    @FXML
    private void initialize() {
        Shown.only(choice, false);
        show(kit.usual());
        var services = kit.services();
        kit.tasks().job(() -> services.editions().ids().stream().map(services::edition).toList()).then(this::offer).start();
    }

    /** Once all are read, so that they can be named. */
    private void offer(List<Edition> all) {
        Shown.only(choice, all.size() > 1);
        var row = new ChoiceRow<Edition>(editions, edition -> {
            model.follow(edition);
            show(edition);
            chosen.accept(edition);
        });
        all.forEach(each -> row.add(each, EditionLine.named(speech, each, "home.edition"), "settings-edition-" + each.id()));
        row.follow(following, model.preferencesProperty(), each -> each.equals(kit.usual()));
    }

    private void show(Edition edition) {
        var info = edition.info();
        title.textProperty().bind(speech.text(info.title()));
        inForce.textProperty().bind(EditionLine.named(speech, edition, "options.law.edition"));
        amendmentBox.setVisible(!info.amendments().isEmpty());
        amendmentBox.setManaged(!info.amendments().isEmpty());
        amended.textProperty().bind(speech.text(
                info.unconfirmed() ? "options.law.reported" : "options.law.amendments"));
        amendments.getChildren().clear();
        acts.getChildren().clear();
        info.amendments().forEach(a -> amendments.getChildren().add(entry(speech.text(a.title()), a.sure(),
                Labels.of(speech.text("options.law.dates", "adopted", Dates.day(a.adopted()),
                        "inForce", Dates.day(a.inForce()))), a.note())));
        info.acts().forEach(a -> acts.getChildren().add(entry(
                speech.text(spoken -> a.title().in(spoken)
                        + a.date().map(date -> ", " + Dates.day(date) + ", № " + a.number()).orElse("")),
                a.sure(), null, a.note())));
    }

    private Node entry(ObservableValue<String> named, Sureness sure, Label dates, Phrase note) {
        var name = Labels.of(named);
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
            var text = Labels.of(speech.text(note));
            text.getStyleClass().add(Style.MUTED);
            entry.getChildren().add(text);
        }
        return entry;
    }
}
