package kz.senim.ui.wizard;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import kz.senim.law.Question;
import kz.senim.rulebook.Wording.QuestionWords;
import kz.senim.ui.kit.LongText;
import kz.senim.ui.kit.NodeId;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Style;
import kz.senim.ui.kit.TextMenu;
import kz.senim.ui.kit.TypedText;

/** A text, number or day to be typed, and "I don't know" under it. */
final class WrittenInput implements AnswerInput {

    private static final String WRONG = "wrong";

    private final QuestionModel model;
    private final TextInputControl field;
    private final TypedText typed;
    private final CheckBox unknown = new CheckBox();
    private final VBox box;

    WrittenInput(QuestionModel model, QuestionWords words, Speech speech) {
        this.model = model;
        var kind = model.question().kind();
        field = kind == Question.Kind.LONG_TEXT ? new LongText() : new TextField();
        field.setId(NodeId.of("answer", model.question().id()));
        field.accessibleTextProperty().bind(speech.text(words.text()));
        if (kind == Question.Kind.DATE || kind == Question.Kind.NUMBER) {
            field.setMaxWidth(220);
            field.promptTextProperty().bind(speech.text("wizard.form." + form(kind)));
        }
        TextMenu.on(field, speech);
        typed = new TypedText(field, model::write);
        model.wrongProperty().subscribe(this::mark);
        unknown.textProperty().bind(speech.text("wizard.unknown"));
        unknown.getStyleClass().addAll("choice", "unknown", "slim");
        unknown.setId(NodeId.of(model.question().id(), "unknown"));
        unknown.setOnAction(_ -> toggleUnknown());
        box = new VBox(field, message(speech, kind));
        box.getStyleClass().add("choices");
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Node unknown() {
        return unknown;
    }

    @Override
    public Node first() {
        return field;
    }

    @Override
    public void refresh() {
        unknown.setSelected(model.unknown());
        if (!model.means(field.getText()) && !field.isFocused() && !model.wrongProperty().get()
                || model.unknown() && !field.getText().isEmpty()) {
            typed.show(model.written());
        }
    }

    @Override
    public void commit() {
        typed.flush();
    }

    private void toggleUnknown() {
        if (unknown.isSelected()) {
            model.dontKnow();
        } else {
            model.takeBack();
        }
    }

    private Label message(Speech speech, Question.Kind kind) {
        var message = new Label();
        message.getStyleClass().add(Style.STOP);
        message.setWrapText(true);
        if (kind == Question.Kind.DATE || kind == Question.Kind.NUMBER) {
            message.textProperty().bind(speech.text("wizard.wrong." + form(kind)));
        }
        message.visibleProperty().bind(model.wrongProperty());
        message.managedProperty().bind(model.wrongProperty());
        message.setId(NodeId.of("wrong", model.question().id()));
        return message;
    }

    private void mark(boolean wrong) {
        field.getStyleClass().remove(WRONG);
        if (wrong) {
            field.getStyleClass().add(WRONG);
        }
    }

    private static String form(Question.Kind kind) {
        return kind == Question.Kind.DATE ? "date" : "number";
    }
}
