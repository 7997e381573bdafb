package kz.senim.ui.wizard;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kz.senim.dossier.Change;
import kz.senim.dossier.Past;
import kz.senim.law.Answer;
import kz.senim.rulebook.AnswerWords;
import kz.senim.text.Dates;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.NodeId;
import kz.senim.ui.kit.Style;

/** How the answer to a question came to be what it is: read from the journal once asked for, newest first. */
final class HistoryView {

    private final Kit kit;
    private final WizardModel model;
    private final AnswerWords answers;
    private final Hyperlink show = new Hyperlink();
    private final VBox entries = new VBox();
    private final ZoneId zone;
    private String question = "";

    HistoryView(Kit kit, WizardModel model) {
        this.kit = kit;
        this.model = model;
        this.answers = new AnswerWords(model.open().edition().words());
        this.zone = kit.services().clock().getZone();
        show.setId("history-show");
        show.getStyleClass().add(Style.LINK);
        show.textProperty().bind(kit.speech().text("why.history.show"));
        show.setOnAction(_ -> load());
        entries.getStyleClass().add("find-out");
    }

    List<Node> nodes() {
        return List.of(show, entries);
    }

    /** Shows nothing of another question, and nothing that is older than the answer. */
    void about(String asked) {
        question = asked;
        entries.getChildren().clear();
        show.setVisible(true);
        show.setManaged(true);
    }

    /** Behind what is still being saved, so that the newest is there. */
    private void load() {
        String asked = question;
        var dossier = model.open().dossier();
        kit.writer().job(() -> kit.services().dossiers().history(dossier, asked)).then(past -> {
            if (asked.equals(question)) {
                fill(past.reversed());
            }
        }).start();
    }

    private void fill(List<Past> past) {
        show.setVisible(false);
        show.setManaged(false);
        entries.getChildren().setAll(past.stream().map(this::entry).toList());
        if (past.isEmpty()) {
            entries.getChildren().setAll(label(new Label(), "why.history.none"));
        }
    }

    private Node entry(Past past) {
        String moment = Dates.moment(LocalDateTime.ofInstant(past.at(), zone));
        var when = new Label(past.who().isEmpty() ? moment : moment + " · " + past.who());
        when.setWrapText(true);
        when.getStyleClass().add(Style.CAPTION);
        var answer = new Label();
        answer.textProperty().bind(kit.speech().text(past.after().map(a -> answers.answer(question, a))
                .orElseGet(answers::none)));
        answer.setWrapText(true);
        var box = new VBox(when, answer);
        box.getStyleClass().add("reason");
        if (!past.after().equals(now())) {
            box.getChildren().add(restore(past));
        }
        return box;
    }

    private Hyperlink restore(Past past) {
        var restore = new Hyperlink();
        restore.setId(NodeId.of("restore", String.valueOf(past.at().toEpochMilli())));
        restore.textProperty().bind(kit.speech().text("why.history.restore"));
        restore.setOnAction(_ -> {
            model.open().change(past.after().<Change>map(a -> new Change.Answered(question, a))
                    .orElseGet(() -> new Change.Withdrawn(question)));
            load();
        });
        return restore;
    }

    private Optional<Answer> now() {
        return model.open().dossier().answers().to(question);
    }

    private Label label(Label label, String key) {
        label.textProperty().bind(kit.speech().text(key));
        label.getStyleClass().add(Style.MUTED);
        label.setWrapText(true);
        return label;
    }
}
