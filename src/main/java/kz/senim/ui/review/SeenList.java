package kz.senim.ui.review;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.senim.risk.Risk;
import kz.senim.risk.Seen;
import kz.senim.ui.kit.Labels;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Style;

/** The risks of a review, each with a sign and a word for what became of it. */
final class SeenList extends ListView<Risk> {

    private static final double SCROLL_BAR = 14;
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

    private Node told(Risk risk) {
        var name = Labels.of(speech.text(_ -> model.text().title(risk).isEmpty() ? speech.say("register.unnamed")
                : speech.say(model.text().title(risk)).replaceAll("\\s+", " ")), "seen-name");
        var state = Labels.of(speech.text(_ -> model.seen(risk).map(Seen::verdict)
                .map(verdict -> speech.say("review.verdict." + verdict)).orElseGet(() -> speech.say("review.verdict.none"))), Style.CAPTION);
        return new VBox(name, state);
    }

    private final class Cell extends ListCell<Risk> {

        @Override
        protected void updateItem(Risk risk, boolean empty) {
            super.updateItem(risk, empty);
            boolean none = empty || risk == null;
            setGraphic(none ? null : told(risk));
            setId(none ? null : "review-risk-" + risk.id());
            setPrefWidth(0);
            pseudoClassStateChanged(DONE, !none && model.seen(risk).isPresent());
        }

        /** As high as its text wrapped to the width of the list. */
        @Override
        protected double computePrefHeight(double width) {
            return getGraphic() instanceof Region told
                    ? snappedTopInset() + told.prefHeight(room()) + snappedBottomInset() : super.computePrefHeight(width);
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            if (getGraphic() instanceof Region told) {
                told.resizeRelocate(snappedLeftInset(), snappedTopInset(), room(), told.prefHeight(room()));
            }
        }

        private double room() {
            return SeenList.this.getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
        }
    }
}
