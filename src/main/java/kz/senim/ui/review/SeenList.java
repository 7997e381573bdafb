package kz.senim.ui.review;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import kz.senim.risk.Risk;
import kz.senim.risk.Seen;
import kz.senim.ui.kit.Speech;

/** The risks of a review, each with a sign and a word for what became of it. */
final class SeenList extends ListView<Risk> {

    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final Speech speech;
    private final ReviewModel model;
    private boolean showing;

    SeenList(Speech speech, ReviewModel model, Consumer<String> look) {
        this.speech = speech;
        this.model = model;
        setId("review-risks");
        getStyleClass().add("seen-list");
        accessibleTextProperty().bind(speech.text("review.list"));
        setCellFactory(_ -> new Cell());
        getSelectionModel().selectedItemProperty().addListener((_, _, chosen) -> {
            if (chosen != null && !showing) {
                look.accept(chosen.id());
            }
        });
    }

    void show(String present) {
        showing = true;
        List<Risk> now = model.risks();
        if (!getItems().equals(now)) {
            getItems().setAll(now);
        }
        now.stream().filter(risk -> risk.id().equals(present)).findFirst().ifPresent(getSelectionModel()::select);
        refresh();
        showing = false;
    }

    private String text(Risk risk) {
        var title = model.text().title(risk);
        String name = title.isEmpty() ? speech.say("register.unnamed") : speech.say(title).replaceAll("\\s+", " ");
        return name + "\n" + model.seen(risk).map(Seen::verdict).map(verdict -> speech.say("review.verdict." + verdict))
                .orElseGet(() -> speech.say("review.verdict.none"));
    }

    private final class Cell extends ListCell<Risk> {

        Cell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Risk risk, boolean empty) {
            super.updateItem(risk, empty);
            setText(empty || risk == null ? null : SeenList.this.text(risk));
            setId(empty || risk == null ? null : "review-risk-" + risk.id());
            pseudoClassStateChanged(DONE, !empty && risk != null && model.seen(risk).isPresent());
        }
    }
}
