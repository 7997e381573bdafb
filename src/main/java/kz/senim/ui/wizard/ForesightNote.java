package kz.senim.ui.wizard;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.senim.dossier.Change;
import kz.senim.law.Difference;
import kz.senim.law.Truth;
import kz.senim.rulebook.AnswerWords;
import kz.senim.rulebook.Edition;
import kz.senim.text.Language;
import kz.senim.text.Phrase;
import kz.senim.ui.kit.Labels;
import kz.senim.ui.kit.LevelWords;
import kz.senim.ui.kit.Reveal;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Style;

/** Below a question: what the answer just chosen would change, and whether to give it. Esc leaves things as they are. */
final class ForesightNote extends VBox {

    /** More of a kind than this are counted, not named. */
    private static final int NAMED = 4;

    private final Speech speech;
    private final Edition edition;
    private final LevelWords levels;

    /** @param id of the question */
    ForesightNote(Speech speech, Edition edition, String id, Foresight foresight, Runnable yes, Runnable no) {
        this.speech = speech;
        this.edition = edition;
        this.levels = new LevelWords(edition.words(), speech);
        getStyleClass().addAll("foresight");
        getChildren().add(label(spoken -> title(id, foresight.change(), spoken), Style.STRONG));
        foresight.axes().forEach(this::axis);
        named(foresight.findings(), this::finding, "foresight.findings");
        duties(foresight.duties());
        if (foresight.asked() > 0) {
            add(_ -> speech.counted("foresight.asked", foresight.asked()));
        }
        if (!foresight.unused().isEmpty()) {
            add(_ -> speech.counted("foresight.unused", foresight.unused().size()));
        }
        papers(foresight.papersIn(), "foresight.papers.in");
        papers(foresight.papersOut(), "foresight.papers.out");
        getChildren().add(buttons(id, yes, no));
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                no.run();
            }
        });
    }

    private String title(String id, Change change, Language spoken) {
        return change instanceof Change.Answered(_, var answer)
                ? speech.say("foresight.title", "answer", new AnswerWords(edition.words()).answer(id, answer).in(spoken))
                : speech.say("foresight.title.withdrawn");
    }

    private Node buttons(String id, Runnable yes, Runnable no) {
        var change = button("foresight.yes", "foresight-yes-" + id, yes);
        change.getStyleClass().add(Style.MAIN);
        // once it is on the screen
        Platform.runLater(() -> {
            change.requestFocus();
            Reveal.here(this);
        });
        var buttons = new HBox(change, button("foresight.no", "foresight-no-" + id, no));
        buttons.getStyleClass().add("row");
        return buttons;
    }

    private Button button(String key, String id, Runnable action) {
        var button = new Button();
        button.textProperty().bind(speech.text(key));
        button.setId(id.replace('.', '-'));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void axis(Difference.Of<List<String>> axis) {
        add(spoken -> speech.say("foresight.becomes", "what", edition.words().axes().get(axis.id()).in(spoken),
                "before", levels(axis.before(), spoken), "after", levels(axis.after(), spoken)));
    }

    private String levels(List<String> possible, Language spoken) {
        String words = possible.isEmpty() ? speech.say("axis.none") : possible.stream()
                .map(level -> levels.level(level, spoken)).collect(Collectors.joining(speech.say("axis.or")));
        return words.toLowerCase(spoken.locale());
    }

    private void finding(Difference.Of<Truth> finding) {
        add(spoken -> speech.say("foresight.becomes", "what", edition.words().finding(finding.id()).title().in(spoken),
                "before", speech.say("truth." + truth(finding.before())), "after", speech.say("truth." + truth(finding.after()))));
    }

    /** A finding that is not in force does not hold. */
    private static Truth truth(Truth known) {
        return known == null ? Truth.NO : known;
    }

    private void duties(List<Difference.Of<Truth>> duties) {
        var more = duties.stream().filter(d -> d.after() == Truth.YES).toList();
        var less = duties.stream().filter(d -> d.after() == Truth.NO).toList();
        var open = duties.stream().filter(d -> d.after() == Truth.OPEN).toList();
        duties(more, "foresight.duties.more");
        duties(less, "foresight.duties.less");
        duties(open, "foresight.duties.open");
    }

    private void duties(List<Difference.Of<Truth>> duties, String key) {
        if (!duties.isEmpty()) {
            add(spoken -> speech.say(key, "count", duties.size(), "titles", duties.stream().limit(NAMED)
                    .map(d -> edition.words().duty(d.id()).title().in(spoken)).collect(Collectors.joining("; "))
                    + (duties.size() > NAMED ? " …" : "")));
        }
    }

    private void papers(List<Phrase> papers, String key) {
        if (!papers.isEmpty()) {
            add(spoken -> speech.say(key, "titles", papers.stream().map(p -> p.in(spoken)).collect(Collectors.joining("; "))));
        }
    }

    private <T> void named(List<T> all, Consumer<T> one, String rest) {
        all.stream().limit(NAMED).forEach(one);
        if (all.size() > NAMED) {
            add(_ -> speech.counted(rest, all.size() - NAMED));
        }
    }

    private void add(Function<Language, String> words) {
        getChildren().add(label(spoken -> "• " + words.apply(spoken), Style.SENTENCE));
    }

    private Label label(Function<Language, String> words, String style) {
        return Labels.of(speech.text(words), style);
    }
}
