package kz.senim.ui.home;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import kz.senim.rulebook.WorkedCase;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Style;

/** Worked cases to open, one a button: title and story. */
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

    private Button card(WorkedCase example) {
        var title = new Label();
        title.textProperty().bind(speech.text(example.title()));
        title.getStyleClass().add(Style.STRONG);
        var facts = new Label();
        facts.textProperty().bind(speech.text(example.facts().map(String::strip)));
        facts.getStyleClass().add(Style.MUTED);
        facts.setWrapText(true);
        title.setWrapText(true);
        var card = new Button(null, new VBox(title, facts));
        card.getGraphic().getStyleClass().add("example-text");
        card.getStyleClass().add("example");
        card.accessibleTextProperty().bind(title.textProperty());
        card.setId("example-" + example.id());
        card.setMaxWidth(Double.MAX_VALUE);
        ((VBox) card.getGraphic()).maxWidthProperty().bind(card.widthProperty().subtract(40));
        card.setOnAction(_ -> open.accept(example));
        return card;
    }
}
