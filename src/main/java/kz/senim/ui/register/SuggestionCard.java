package kz.senim.ui.register;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.senim.risk.RiskTemplate;
import kz.senim.rulebook.CitationText;
import kz.senim.text.Phrase;
import kz.senim.ui.kit.Chip;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Style;
import kz.senim.ui.kit.Tone;

/** One typical risk: a box to tick, why and what may happen, which measures come with it, and on which ground. */
final class SuggestionCard extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Speech speech;
    private final SuggestionsModel model;
    private final RiskTemplate template;

    SuggestionCard(Speech speech, SuggestionsModel model, RiskTemplate template, CitationText citations) {
        this.speech = speech;
        this.model = model;
        this.template = template;
        var words = model.words(template);
        var box = box();
        var title = new HBox(box);
        title.getStyleClass().add("row");
        if (template.misuse()) {
            var between = new Region();
            HBox.setHgrow(between, Priority.ALWAYS);
            title.getChildren().addAll(between, new Chip(speech.text("register.misuse"), Tone.QUIET));
        }
        getChildren().add(title);
        if (!words.cause().isEmpty()) {
            getChildren().add(label(words.cause(), Style.MUTED));
        }
        getChildren().addAll(label(words.consequence(), Style.SENTENCE), measures(),
                label(citations.full(template.basis()), Style.CAPTION));
        getStyleClass().addAll(Style.CARD, "suggestion");
        setOnMouseClicked(_ -> box.fire());
    }

    private CheckBox box() {
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

    private Node measures() {
        var head = new Label();
        head.textProperty().bind(speech.text("suggested.measures"));
        head.getStyleClass().add("caption-strong");
        var box = new VBox(head);
        model.words(template).measures().forEach((id, words) -> box.getChildren().add(measure(id, words)));
        box.getStyleClass().addAll("suggestion-text", "suggestion-measures");
        return box;
    }

    private CheckBox measure(String id, Phrase words) {
        var box = new CheckBox();
        box.setId("suggestion-" + template.id() + "-" + id);
        box.textProperty().bind(speech.text(words));
        box.setWrapText(true);
        box.setSelected(model.takes(template, id));
        box.setOnAction(_ -> model.take(template, id, box.isSelected()));
        box.getStyleClass().addAll("choice", "slim", "minor");
        return box;
    }

    private Label label(Phrase text, String style) {
        var label = new Label();
        label.textProperty().bind(speech.text(text));
        label.setWrapText(true);
        label.getStyleClass().addAll(style, "suggestion-text");
        return label;
    }
}
