package kz.senim.ui.register;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import kz.senim.risk.Level;
import kz.senim.ui.kit.LevelText;
import kz.senim.ui.kit.Speech;

/** Assessing a risk at one time: before measures, today, or after them; saved as soon as both values are chosen. */
final class LevelView {

    private final Speech speech;
    private final LevelText words;
    private final String name;
    private final UnaryOperator<String> own;
    private final Consumer<Optional<Level>> save;
    private LevelTiles likelihood;
    private LevelTiles impact;

    @FXML private Label title;
    @FXML private Label help;
    @FXML private Label result;
    @FXML private StackPane likelihoods;
    @FXML private Label likely;
    @FXML private StackPane impacts;
    @FXML private Label grave;

    /**
     * @param name `before`, `now` or `after`
     * @param own  the client's own words for a grade, `likelihood.3`; empty where there are none
     */
    LevelView(Speech speech, String name, UnaryOperator<String> own, Consumer<Optional<Level>> save) {
        this.own = own;
        this.speech = speech;
        this.words = new LevelText(speech);
        this.name = name;
        this.save = save;
    }

    @FXML
    private void initialize() {
        likelihood = new LevelTiles(speech, "likelihood", name, own, _ -> take());
        impact = new LevelTiles(speech, "impact", name, own, _ -> take());
        likelihoods.getChildren().add(likelihood);
        impacts.getChildren().add(impact);
        title.textProperty().bind(speech.text("risk." + name));
        help.textProperty().bind(speech.text("risk." + name + ".help"));
        likely.textProperty().bind(speech.text(_ -> likelihood.meaning(), likelihood.valueProperty()));
        grave.textProperty().bind(speech.text(_ -> impact.meaning(), impact.valueProperty()));
        result.textProperty().bind(speech.text(_ -> result(), likelihood.valueProperty(), impact.valueProperty()));
        result.setId("risk-" + name + "-result");
        likelihood.valueProperty().subscribe(_ -> dress());
        impact.valueProperty().subscribe(_ -> dress());
    }

    /** A value chosen alone, which is not saved yet, stays. */
    void show(Optional<Level> level) {
        if (level.isPresent() || likelihood.valueProperty().get() > 0 && impact.valueProperty().get() > 0) {
            likelihood.show(level.map(Level::likelihood).orElse(0));
            impact.show(level.map(Level::impact).orElse(0));
        }
    }

    /** For the focus. */
    Node first() {
        return likelihood.stop();
    }

    private Optional<Level> chosen() {
        int likely = likelihood.valueProperty().get();
        int grave = impact.valueProperty().get();
        return likely == 0 || grave == 0 ? Optional.empty() : Optional.of(new Level(likely, grave));
    }

    private void take() {
        save.accept(chosen());
    }

    private String result() {
        if (chosen().isPresent()) {
            return words.reckoned(chosen().get());
        }
        if (likelihood.valueProperty().get() > 0) {
            return speech.say("risk.assess.impact");
        }
        return speech.say(impact.valueProperty().get() > 0 ? "risk.assess.likelihood" : "risk.assess");
    }

    private void dress() {
        LevelText.tone(chosen()).dress(result);
        result.getStyleClass().remove("chip");
        if (chosen().isPresent()) {
            result.getStyleClass().add("chip");
        }
    }
}
