package kz.senim.ui.register;

import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.senim.risk.RiskTemplate;
import kz.senim.rulebook.CitationText;
import kz.senim.rulebook.Wording.RiskWords;
import kz.senim.text.Phrase;
import kz.senim.ui.kit.Chip;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Style;
import kz.senim.ui.kit.Tone;

/** One suggested risk: a box to tick, what may happen, what helps, and on which ground. */
final class SuggestionCard extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Speech speech;

    SuggestionCard(Speech speech, SuggestionsModel model, RiskTemplate template, CitationText citations) {
        this.speech = speech;
        var words = model.words(template);
        var box = box(model, template);
        var title = new HBox(box);
        title.getStyleClass().add("row");
        if (template.misuse()) {
            var between = new Region();
            HBox.setHgrow(between, Priority.ALWAYS);
            title.getChildren().addAll(between, new Chip(speech.text("register.misuse"), Tone.QUIET));
        }
        var basis = label(citations.full(template.basis()), Style.CAPTION);
        getChildren().setAll(title, label(words.consequence(), "suggestion-text"), measures(words), basis);
        getStyleClass().addAll(Style.CARD, "suggestion");
        setOnMouseClicked(_ -> box.fire());
    }

    private CheckBox box(SuggestionsModel model, RiskTemplate template) {
        var box = new CheckBox();
        box.setId("suggestion-" + template.id());
        box.textProperty().bind(speech.text(model.words(template).title()));
        box.setWrapText(true);
        box.setSelected(model.marked(template));
        box.setOnAction(_ -> model.mark(template, box.isSelected()));
        box.getStyleClass().addAll("choice", "slim");
        box.selectedProperty().subscribe(on -> pseudoClassStateChanged(CHOSEN, on));
        model.markedProperty().subscribe(_ -> box.setSelected(model.marked(template)));
        return box;
    }

    private Label measures(RiskWords words) {
        var label = new Label();
        label.textProperty().bind(speech.text(spoken -> speech.say("suggested.measures") + ": " + String.join(" ", words.measures().values().stream().map(m -> m.in(spoken)).toList())));
        label.setWrapText(true);
        label.getStyleClass().addAll(Style.MUTED, "suggestion-text");
        return label;
    }

    private Label label(Phrase text, String style) {
        var label = new Label();
        label.textProperty().bind(speech.text(text));
        label.setWrapText(true);
        label.getStyleClass().addAll(style, "suggestion-text");
        return label;
    }
}
