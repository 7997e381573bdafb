package kz.senim.ui.result;

import java.util.function.Supplier;
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

/** One conclusion in a line; opens to its reasons. */
final class FindingRow extends VBox {

    FindingRow(Speech speech, Edition edition, Conclusion conclusion, Supplier<Node> reasons) {
        var head = new ToggleButton();
        head.textProperty().bind(speech.text(edition.words().finding(conclusion.finding()).title()));
        head.getStyleClass().setAll("finding-head");
        head.setWrapText(true);
        head.setMaxWidth(Double.MAX_VALUE);
        head.setId(NodeId.of("finding", conclusion.finding()));
        HBox.setHgrow(head, Priority.ALWAYS);
        var group = edition.rules().finding(conclusion.finding()).group();
        var chip = new Chip(speech.text("truth." + conclusion.truth()), tone(group, conclusion.truth()));
        var line = new HBox(new Region(), head, chip);
        line.getChildren().getFirst().getStyleClass().addAll("icon", "chevron");
        line.getStyleClass().add("finding-line");
        getChildren().add(line);
        getStyleClass().add("finding");
        head.selectedProperty().subscribe(open -> {
            line.getChildren().getFirst().setRotate(open ? 90 : 0);
            getChildren().setAll(open ? new Node[] {line, reasons.get()} : new Node[] {line});
        });
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
