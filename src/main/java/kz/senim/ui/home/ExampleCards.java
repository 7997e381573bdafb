package kz.senim.ui.home;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import kz.senim.rulebook.WorkedCase;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Style;

/** Worked cases to open: title and story. */
final class ExampleCards {

    private final Speech speech;
    private final Consumer<WorkedCase> open;

    ExampleCards(Speech speech, Consumer<WorkedCase> open) {
        this.speech = speech;
        this.open = open;
    }

    void fill(Pane box, List<WorkedCase> cases) {
        box.getChildren().setAll(cases.stream().map(this::card).toList());
    }

    private Node card(WorkedCase example) {
        var title = new Hyperlink();
        title.textProperty().bind(speech.text(example.title()));
        title.getStyleClass().add(Style.LINK);
        title.setWrapText(true);
        title.setId("example-" + example.id());
        title.setOnAction(_ -> open.accept(example));
        var facts = new Label();
        facts.textProperty().bind(speech.text(example.facts().map(String::strip)));
        facts.getStyleClass().add(Style.MUTED);
        facts.setWrapText(true);
        var card = new VBox(title, facts);
        card.getStyleClass().addAll(Style.CARD, "example");
        card.setOnMouseClicked(_ -> open.accept(example));
        return card;
    }
}
