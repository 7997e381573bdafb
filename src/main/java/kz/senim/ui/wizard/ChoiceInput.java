package kz.senim.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.VBox;
import kz.senim.law.Question;
import kz.senim.rulebook.Wording.QuestionWords;
import kz.senim.ui.kit.NodeId;
import kz.senim.ui.kit.Roving;
import kz.senim.ui.kit.Speech;

/** One choice or several, "I don't know" last; arrows lead, space chooses. */
final class ChoiceInput implements AnswerInput {

    private record Row(ButtonBase button, BooleanSupplier chosen) {}

    private final QuestionModel model;
    private final List<Row> rows = new ArrayList<>();
    private final VBox box = new VBox();
    private final Roving roving;
    private final ObservableValue<String> asked;

    ChoiceInput(QuestionModel model, QuestionWords words, Speech speech) {
        this.model = model;
        this.asked = speech.text(words.text());
        boolean one = model.question().kind() == Question.Kind.ONE;
        model.question().choices().forEach(choice -> add(choice.id(), speech.text(words.choices().get(choice.id())),
                one, () -> model.chosen(choice.id()), () -> model.choose(choice.id())));
        add("unknown", speech.text("wizard.unknown"), one, model::unknown, () -> {
            if (one || !model.unknown()) {
                model.dontKnow();
            } else {
                model.takeBack();
            }
        });
        unknown().getStyleClass().addAll("unknown", "slim");
        box.getStyleClass().add("choices");
        box.getChildren().setAll(rows.stream().map(Row::button).filter(button -> button != unknown()).toList());
        roving = Roving.over(rows.stream().map(Row::button).toList());
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public ButtonBase unknown() {
        return rows.getLast().button();
    }

    @Override
    public Node first() {
        return rows.stream().filter(row -> row.chosen().getAsBoolean()).findFirst().orElse(rows.getFirst()).button();
    }

    @Override
    public void refresh() {
        rows.forEach(row -> select(row.button(), row.chosen().getAsBoolean()));
        if (rows.stream().noneMatch(row -> row.button().isFocused())) {
            roving.stopAt(first());
        }
    }

    @Override
    public void commit() {
        // a choice is saved the moment it is made
    }

    private void add(String choice, ObservableValue<String> text, boolean one, BooleanSupplier chosen, Runnable choose) {
        ButtonBase button = one ? new RadioButton() : new CheckBox();
        button.textProperty().bind(text);
        button.accessibleHelpProperty().bind(asked);
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("choice");
        button.setId(NodeId.of(model.question().id(), choice));
        button.setOnAction(_ -> {
            choose.run();
            // a click on the chosen one leaves it chosen, whatever the control made of it
            refresh();
        });
        rows.add(new Row(button, chosen));
    }

    private static void select(ButtonBase button, boolean chosen) {
        switch (button) {
            case RadioButton radio -> radio.setSelected(chosen);
            case CheckBox check -> check.setSelected(chosen);
            default -> throw new IllegalStateException(button.toString());
        }
    }
}
