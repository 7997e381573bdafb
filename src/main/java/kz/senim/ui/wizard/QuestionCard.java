package kz.senim.ui.wizard;

import javafx.beans.binding.StringBinding;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.senim.rulebook.Wording.QuestionWords;
import kz.senim.ui.kit.NodeId;
import kz.senim.ui.kit.OpenDossier;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Style;

/** One question with its input. Shown only while the question is in play; keeps what is typed either way. */
final class QuestionCard extends VBox {

    private static final PseudoClass LOOKED_AT = PseudoClass.getPseudoClass("looked-at");

    private final QuestionModel model;
    private final AnswerInput input;
    private final Hyperlink takeBack = new Hyperlink();

    QuestionCard(QuestionModel model, QuestionWords words, Speech speech) {
        this.model = model;
        var id = model.question().id();
        setId(NodeId.of("question", id));
        getStyleClass().addAll(Style.CARD, "question");
        setAccessibleRole(AccessibleRole.PARENT);
        accessibleTextProperty().bind(speech.text(words.text()));
        var text = label(speech.text(words.text()), Style.HEADING);
        input = model.question().kind().choosing() ? new ChoiceInput(model, words, speech)
                : new WrittenInput(model, words, speech);
        getChildren().addAll(text);
        if (model.question().optional()) {
            getChildren().add(label(speech.text("wizard.optional"), Style.CAPTION));
        }
        if (!words.help().isEmpty()) {
            getChildren().add(label(speech.text(words.help()), Style.MUTED));
        }
        getChildren().addAll(input.node(), foot(speech));
    }

    QuestionModel model() {
        return model;
    }

    /** Follows the dossier until the card is thrown away with its page. */
    void refresh(OpenDossier open) {
        boolean asked = open.conclusions().asks(model.question().id());
        setVisible(asked);
        setManaged(asked);
        input.refresh();
        takeBack.setVisible(model.answer().isPresent());
    }

    void lookAt(boolean lookedAt) {
        pseudoClassStateChanged(LOOKED_AT, lookedAt);
    }

    /** Takes the focus, with the caret behind what is written. */
    void focus() {
        input.first().requestFocus();
        if (input.first() instanceof TextInputControl field) {
            field.end();
        }
    }

    void commit() {
        input.commit();
    }

    private Node foot(Speech speech) {
        takeBack.textProperty().bind(speech.text("wizard.takeBack"));
        takeBack.getStyleClass().add("take-back");
        takeBack.setId(NodeId.of("take-back", model.question().id()));
        takeBack.setOnAction(_ -> {
            model.takeBack();
            focus();
        });
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var foot = new HBox(input.unknown(), space, takeBack);
        foot.getStyleClass().add("question-foot");
        return foot;
    }

    private static Label label(StringBinding text, String style) {
        var label = new Label();
        label.textProperty().bind(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
