package kz.senim.ui.pack;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Pane;
import kz.senim.rulebook.Wording;
import kz.senim.ui.kit.Speech;

/** Open questions, each leading to where it is answered; the first few, or all. */
final class OpenList {

    private static final int FEW = 3;

    private final Speech speech;
    private final Wording words;
    private final Consumer<String> go;
    private final BooleanProperty unfolded = new SimpleBooleanProperty();

    /** @param go given the id of a question */
    OpenList(Speech speech, Wording words, Consumer<String> go) {
        this.speech = speech;
        this.words = words;
        this.go = go;
    }

    void fill(Pane box, Hyperlink more, List<String> questions) {
        more.setVisible(questions.size() > FEW);
        more.setManaged(questions.size() > FEW);
        more.textProperty().bind(speech.text(
                _ -> speech.say(unfolded.get() ? "pack.draft.fewer" : "pack.draft.all"), unfolded));
        more.setOnAction(_ -> unfolded.set(!unfolded.get()));
        unfolded.subscribe(all -> box.getChildren().setAll(
                questions.stream().limit(all ? questions.size() : FEW).map(this::link).toList()));
    }

    private Hyperlink link(String question) {
        var link = new Hyperlink();
        link.textProperty().bind(speech.text(words.question(question).text()));
        link.setWrapText(true);
        link.setId("open-" + question.replace('.', '-'));
        link.setOnAction(_ -> go.accept(question));
        return link;
    }
}
