package kz.senim.ui.wizard;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.senim.law.Duty;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.Wording.QuestionWords;
import kz.senim.ui.kit.ContradictionNote;
import kz.senim.ui.kit.Labels;
import kz.senim.ui.kit.NodeId;
import kz.senim.ui.kit.OpenDossier;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Style;

/** One question with its input. Shown only while the question is in play; keeps what is typed either way. */
final class QuestionCard extends VBox {

    private static final PseudoClass LOOKED_AT = PseudoClass.getPseudoClass("looked-at");

    private final QuestionModel model;
    private final Edition edition;
    private final QuestionWords words;
    private final Speech speech;
    private final Consumer<String> go;
    /** What the answer contradicts, and what a change would change. */
    private final VBox notes = new VBox();
    private final StackPane foresight = new StackPane();
    private final Hyperlink takeBack = new Hyperlink();
    /** Made once the question comes into play: many of a step never do. */
    private AnswerInput input;

    /** @param go leads to a question, in whichever step it stands */
    QuestionCard(QuestionModel model, Edition edition, Speech speech, Consumer<String> go) {
        this.model = model;
        this.edition = edition;
        this.words = edition.words().question(model.question().id());
        this.speech = speech;
        this.go = go;
        notes.getStyleClass().add("card-notes");
        model.foresightProperty().subscribe(this::showForesight);
        setId(NodeId.of("question", model.question().id()));
        getStyleClass().addAll(Style.CARD, "question");
    }

    private void fill() {
        setAccessibleRole(AccessibleRole.PARENT);
        accessibleTextProperty().bind(speech.text(words.text()));
        input = model.question().kind().choosing() ? new ChoiceInput(model, words, speech)
                : new WrittenInput(model, words, speech);
        getChildren().add(Labels.of(speech.text(words.text()), Style.HEADING));
        // a duty is no optional thing, although its question need not be answered
        if (model.question().optional() && !model.question().step().equals(Duty.STEP)) {
            getChildren().add(Labels.of(speech.text("wizard.optional"), Style.CAPTION));
        }
        if (!words.help().isEmpty()) {
            getChildren().add(Labels.of(speech.text(words.help()), Style.MUTED));
        }
        getChildren().addAll(input.node(), foresight, foot(), notes);
    }

    QuestionModel model() {
        return model;
    }

    /** Follows the dossier until the card is thrown away with its page. */
    void refresh(OpenDossier open) {
        boolean asked = open.conclusions().asks(model.question().id());
        setVisible(asked);
        setManaged(asked);
        if (asked && input == null) {
            fill();
        }
        if (input != null) {
            input.refresh();
            takeBack.setVisible(model.answer().isPresent());
            contradictions(open);
        }
    }

    private void contradictions(OpenDossier open) {
        String id = model.question().id();
        notes.getChildren().setAll(open.conclusions().contradictions().stream()
                .filter(c -> open.edition().rules().contradiction(c).questions().contains(id))
                .map(c -> new ContradictionNote(speech, open, c, id, go)).toList());
        show(notes, !notes.getChildren().isEmpty());
    }

    private void showForesight(Foresight foreseen) {
        show(foresight, foreseen != null);
        foresight.getChildren().clear();
        if (foreseen != null) {
            foresight.getChildren().add(new ForesightNote(speech, edition, model.question().id(), foreseen, () -> {
                model.goOn();
                focus();
            }, () -> {
                model.leave();
                focus();
            }));
        }
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
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
        if (input != null) {
            input.commit();
        }
    }

    private Node foot() {
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
}
