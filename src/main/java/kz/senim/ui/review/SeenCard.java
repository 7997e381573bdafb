package kz.senim.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.senim.risk.Risk;
import kz.senim.risk.Seen;
import kz.senim.risk.Verdict;
import kz.senim.ui.kit.Chip;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Labels;
import kz.senim.ui.kit.LongText;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Style;
import kz.senim.ui.kit.TextMenu;
import kz.senim.ui.kit.Tone;

/** The risk being looked at in a review: what is written of it, and what may be said of it now. */
final class SeenCard extends VBox {

    private final Speech speech;
    private final ReviewModel model;
    private final Runnable onward;
    private final Consumer<String> work;
    private final SeenFacts facts;
    private Node first = this;

    /**
     * @param onward to the next risk
     * @param work   leads to the page of a risk
     */
    SeenCard(Kit kit, ReviewModel model, Runnable onward, Consumer<String> work) {
        this.speech = kit.speech();
        this.model = model;
        this.onward = onward;
        this.work = work;
        this.facts = new SeenFacts(kit, model);
        setId("review-card");
        getStyleClass().addAll("cards");
    }

    void show(Optional<Risk> risk) {
        getChildren().setAll(risk.map(this::parts).orElse(List.of()));
    }

    void focus() {
        first.requestFocus();
    }

    private List<Node> parts(Risk risk) {
        var said = model.seen(risk);
        var card = new VBox(said.<Node>map(this::chip).orElseGet(() -> Labels.of(speech.text("review.verdict.none"), Style.CAPTION)),
                title(risk));
        card.getStyleClass().addAll(Style.CARD, "tight");
        card.getChildren().addAll(facts.of(risk));
        var parts = new ArrayList<Node>(List.of(card, facts.changes(risk)));
        parts.add(said.map(_ -> decided(risk)).orElseGet(() -> asking(risk)));
        return parts;
    }

    private Chip chip(Seen said) {
        var chip = new Chip(speech.text("review.verdict." + said.verdict()), said.verdict() == Verdict.CLOSED ? Tone.QUIET : Tone.GOOD);
        chip.setId("review-verdict");
        return chip;
    }

    private Label title(Risk risk) {
        return Labels.of(speech.text(_ -> model.text().title(risk).isEmpty() ? speech.say("register.unnamed")
                : speech.say(model.text().title(risk))), Style.HEADING);
    }

    private Node asking(Risk risk) {
        var confirm = button("review.confirm", () -> {
            model.confirm(risk);
            onward.run();
        });
        confirm.getStyleClass().add(Style.MAIN);
        first = confirm;
        var box = question();
        box.getChildren().add(row(confirm, button("review.change", () -> work.accept(risk.id())),
                button("review.close", () -> box.getChildren().add(closing(risk)))));
        return box;
    }

    private VBox question() {
        var box = new VBox(Labels.of(speech.text("review.question"), Style.STRONG));
        box.getStyleClass().addAll(Style.CARD, "fields");
        return box;
    }

    /** Why it no longer stands; asked once. */
    private Node closing(Risk risk) {
        lookup("#review-close").setDisable(true);
        var label = Labels.of(speech.text("review.close.why"), Style.STRONG);
        var why = new LongText();
        why.setId("review-close-why");
        why.promptTextProperty().bind(speech.text("review.close.why.prompt"));
        why.accessibleTextProperty().bind(label.textProperty());
        TextMenu.on(why, speech);
        label.setLabelFor(why);
        var close = button("review.close.yes", () -> {
            model.close(risk, why.getText());
            onward.run();
        });
        close.disableProperty().bind(why.textProperty().map(String::isBlank));
        var box = new VBox(label, why, row(close));
        box.getStyleClass().add("field");
        Platform.runLater(why::requestFocus);
        return box;
    }

    private Node decided(Risk risk) {
        var next = button(model.left().isEmpty() ? "review.finish.now" : "review.next", onward);
        next.getStyleClass().add(Style.MAIN);
        first = next;
        var all = new ArrayList<Node>(List.of(next));
        if (risk.standing()) {
            all.add(button("review.change", () -> work.accept(risk.id())));
            all.add(button("review.again", () -> model.reconsider(risk)));
        }
        var box = new VBox(row(all.toArray(Node[]::new)));
        box.getStyleClass().add(Style.CARD);
        return box;
    }

    private static FlowPane row(Node... nodes) {
        var row = new FlowPane(nodes);
        row.getStyleClass().add("actions");
        return row;
    }

    private Button button(String key, Runnable action) {
        var button = new Button();
        ObservableValue<String> text = speech.text(key);
        button.textProperty().bind(text);
        button.setId(key.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
