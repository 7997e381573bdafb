package kz.senim.ui.kit;

import javafx.scene.control.Hyperlink;
import kz.senim.text.Phrase;

/** A question in its own words, to go to. */
public final class QuestionLink extends Hyperlink {

    /** @param go where the question is */
    public QuestionLink(Speech speech, Phrase question, Runnable go) {
        textProperty().bind(speech.text(question));
        setWrapText(true);
        getStyleClass().add("question-link");
        setOnAction(_ -> go.run());
    }
}
