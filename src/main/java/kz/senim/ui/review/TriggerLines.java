package kz.senim.ui.review;

import java.util.function.Consumer;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import kz.senim.risk.Occasion;
import kz.senim.text.Dates;
import kz.senim.ui.kit.Labels;
import kz.senim.ui.kit.Shown;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Style;

/** Why an early review may be wanted, each with the way to name it as the reason. */
record TriggerLines(Speech speech, Consumer<Occasion> choose) {

    /** Nothing is shown before it is known, and where there is none. */
    void fill(VBox box, ReviewModel model) {
        Shown.only(box, false);
        model.triggers(found -> {
            if (found.answers() > 0) {
                box.getChildren().add(line(speech.text(_ -> speech.counted("review.trigger.answers", found.answers(),
                        "day", Dates.day(found.since()))), Occasion.NEW_VERSION));
            }
            if (found.edition()) {
                box.getChildren().add(line(speech.text("review.trigger.edition"), Occasion.LAW_CHANGED));
            }
            Shown.only(box, !box.getChildren().isEmpty());
        });
    }

    private Node line(StringBinding text, Occasion occasion) {
        var link = new Hyperlink();
        link.textProperty().bind(speech.text("review.trigger.choose"));
        link.setId("review-trigger-" + occasion);
        link.getStyleClass().add(Style.LINK);
        link.setOnAction(_ -> choose.accept(occasion));
        return new VBox(Labels.of(text), link);
    }
}
