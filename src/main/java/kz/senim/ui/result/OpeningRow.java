package kz.senim.ui.result;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.senim.law.Conclusion;
import kz.senim.law.Finding;
import kz.senim.law.Truth;
import kz.senim.rulebook.Edition;
import kz.senim.ui.kit.Chip;
import kz.senim.ui.kit.NodeId;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Tone;

/** Something in a line with its state; opens to what stands behind it, which is made only then. */
final class OpeningRow extends VBox {

    OpeningRow(String id, ObservableValue<String> title, Chip state, Supplier<Node> behind) {
        var head = new ToggleButton();
        head.textProperty().bind(title);
        head.getStyleClass().setAll("finding-head");
        head.setWrapText(true);
        head.setMaxWidth(Double.MAX_VALUE);
        head.setId(id);
        HBox.setHgrow(head, Priority.ALWAYS);
        var line = new HBox(new Region(), head, state);
        line.getChildren().getFirst().getStyleClass().addAll("icon", "chevron");
        line.getStyleClass().add("finding-line");
        getChildren().add(line);
        getStyleClass().add("finding");
        head.selectedProperty().subscribe(open -> {
            line.getChildren().getFirst().setRotate(open ? 90 : 0);
            getChildren().setAll(open ? new Node[] {line, behind.get()} : new Node[] {line});
        });
    }

    /** One conclusion, with its reasons behind it. */
    static OpeningRow of(Conclusion conclusion, Speech speech, Edition edition, ReasonTree reasons) {
        var group = edition.rules().finding(conclusion.finding()).group();
        return new OpeningRow(NodeId.of("finding", conclusion.finding()),
                speech.text(edition.words().finding(conclusion.finding()).title()),
                new Chip(speech.text("truth." + conclusion.truth()), tone(group, conclusion.truth())),
                () -> reasons.of(conclusion));
    }

    private static Tone tone(Finding.Group group, Truth truth) {
        if (truth == Truth.OPEN) {
            return Tone.ATTENTION;
        }
        if (group != Finding.Group.PROHIBITION) {
            return Tone.QUIET;
        }
        return truth == Truth.YES ? Tone.STOP : Tone.GOOD;
    }
}
