package kz.senim.ui.kit;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kz.senim.rulebook.AnswerWords;
import kz.senim.text.Phrase;

/** Answers that cannot all be so: what contradicts what, and the sides with their answers, each to go to. */
public final class ContradictionNote extends VBox {

    private final Speech speech;
    private final OpenDossier open;
    private final AnswerWords answers;

    /**
     * @param id   of a contradiction that holds
     * @param here a question beside which the note stands, or empty; it is not led to
     * @param go   leads to a question
     */
    public ContradictionNote(Speech speech, OpenDossier open, String id, String here, Consumer<String> go) {
        this.speech = speech;
        this.open = open;
        this.answers = new AnswerWords(open.edition().words());
        getChildren().add(label(open.edition().words().contradictions().get(id), Style.SENTENCE));
        open.edition().rules().contradiction(id).questions().stream().filter(q -> !q.equals(here))
                .forEach(q -> getChildren().add(side(q, () -> go.accept(q))));
        getStyleClass().add("contradiction");
        setId(NodeId.of("contradiction", id));
    }

    private VBox side(String question, Runnable go) {
        var given = open.dossier().answers().to(question).map(a -> answers.answer(question, a)).orElseGet(answers::none);
        var side = new VBox(new QuestionLink(speech, answers.question(question), go), label(given, Style.STRONG));
        side.getStyleClass().add("reason");
        return side;
    }

    private Label label(Phrase text, String style) {
        return Labels.of(speech.text(text), style);
    }
}
