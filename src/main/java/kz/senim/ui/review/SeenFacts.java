package kz.senim.ui.review;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kz.senim.dossier.Past;
import kz.senim.risk.Level;
import kz.senim.risk.Measure;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.rulebook.RecordWords;
import kz.senim.text.Dates;
import kz.senim.text.Language;
import kz.senim.text.Phrase;
import kz.senim.ui.kit.Chip;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Labels;
import kz.senim.ui.kit.LevelText;
import kz.senim.ui.kit.RecordLines;
import kz.senim.ui.kit.Shown;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Style;

/** What is written of a risk: its texts, its level then and now, its measures, and what changed since the last review. */
final class SeenFacts {

    private final Kit kit;
    private final Speech speech;
    private final ReviewModel model;
    private final RecordWords words;
    private final RecordLines lines;

    SeenFacts(Kit kit, ReviewModel model) {
        this.kit = kit;
        this.speech = kit.speech();
        this.model = model;
        this.words = new RecordWords(model.open().edition().words());
        this.lines = new RecordLines(speech, model.open().edition().words());
    }

    List<Node> of(Risk risk) {
        var all = new ArrayList<Node>();
        for (var field : List.of(RiskField.CAUSE, RiskField.CONSEQUENCE, RiskField.AFFECTED, RiskField.OWNER)) {
            var text = model.text().field(risk, field);
            if (!text.isEmpty()) {
                all.add(Labels.of(speech.text(spoken -> speech.say("risk." + field.word()) + ": " + text.in(spoken)), Style.SENTENCE));
            }
        }
        risk.closed().ifPresent(closed -> all.add(Labels.of(speech.text("review.closed",
                "day", Dates.day(closed.on()), "why", closed.why()), Style.SENTENCE)));
        all.add(levels(risk));
        all.add(Labels.of(speech.text("risk.measures.text"), Style.STRONG));
        all.addAll(measures(risk));
        return all;
    }

    private Node levels(Risk risk) {
        var row = new FlowPane();
        row.getStyleClass().addAll("actions", "review-levels");
        if (model.underWay().flatMap(model.reviews()::before).isPresent()) {
            row.getChildren().add(level("review.level.then", model.levelThen(risk)));
        }
        row.getChildren().add(level("review.level.now", risk.current()));
        return row;
    }

    private Node level(String key, Optional<Level> level) {
        var levels = new LevelText(speech);
        var chip = new Chip(speech.text(_ -> level.map(levels::reckoned).orElseGet(() -> levels.of(level))), LevelText.tone(level));
        var name = Labels.of(speech.text(key), Style.CAPTION);
        name.setWrapText(false);
        var box = new VBox(name, chip);
        box.getStyleClass().add("tight");
        return box;
    }

    private List<Label> measures(Risk risk) {
        return risk.measures().isEmpty() ? List.of(Labels.of(speech.text("review.measures.none"), Style.MUTED))
                : risk.measures().stream().map(measure -> Labels.of(speech.text(spoken -> line(measure, spoken)), Style.SENTENCE)).toList();
    }

    /** "• keep a spare server", and under it "under way, Yerlan, by 01.02.2027". */
    private String line(Measure measure, Language spoken) {
        Phrase text = model.text().measure(measure);
        String what = "• " + (text.isEmpty() ? speech.say("review.measure.unnamed") : text.in(spoken))
                + "\n" + words.state(measure.state()).in(spoken) + (measure.owner().isBlank() ? "" : ", " + measure.owner().strip());
        var late = measure.due().filter(_ -> measure.overdue(model.today()));
        return what + late.map(day -> ", " + speech.say("review.measure.late", "day", Dates.day(day)))
                .or(() -> measure.due().filter(_ -> measure.open()).map(day -> ", " + speech.say("review.measure.due", "day", Dates.day(day))))
                .orElse("");
    }

    /** Filled once the journal is read; nothing at the first review. */
    Node changes(Risk risk) {
        var card = new VBox();
        card.getStyleClass().addAll(Style.CARD, "tight");
        card.setId("review-changes");
        Shown.only(card, false);
        model.changes(risk, past -> {
            card.getChildren().setAll(Labels.of(speech.text("review.since"), Style.STRONG));
            past.forEach(each -> card.getChildren().add(entry(each)));
            if (past.isEmpty()) {
                card.getChildren().add(Labels.of(speech.text("review.since.none"), Style.MUTED));
            }
            Shown.only(card, true);
        });
        return card;
    }

    private Node entry(Past past) {
        String moment = Dates.moment(LocalDateTime.ofInstant(past.at(), kit.services().clock().getZone()));
        var when = Labels.of(speech.text(_ -> past.who().isEmpty() ? moment : moment + " · " + past.who()), Style.CAPTION);
        var box = new VBox(when, Labels.of(speech.text(_ -> lines.after(past))));
        box.getStyleClass().add("reason");
        return box;
    }
}
