package kz.senim.ui.wizard;

import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import kz.senim.dossier.Change;
import kz.senim.dossier.RecordId;
import kz.senim.dossier.Subject;
import kz.senim.risk.ScenarioField;
import kz.senim.text.Phrase;
import kz.senim.ui.kit.EvidenceModel;
import kz.senim.ui.kit.EvidenceView;
import kz.senim.ui.kit.Following;
import kz.senim.ui.kit.HistoryView;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.LawQuotes;
import kz.senim.ui.kit.LongText;
import kz.senim.ui.kit.Shown;
import kz.senim.ui.kit.TextMenu;
import kz.senim.ui.kit.TypedText;

/** What stands behind the question looked at: why, the law, an example, whom to ask, an own note. */
final class WhyView {

    private final Kit kit;
    private final WizardModel model;
    private final LawQuotes quotes;

    @FXML private ScrollPane scroll;
    @FXML private VBox content;
    @FXML private Label why;
    @FXML private VBox law;
    @FXML private Hyperlink both;
    @FXML private VBox exampleBox;
    @FXML private Label example;
    @FXML private VBox findOutBox;
    @FXML private Label findOut;
    @FXML private VBox noteBox;
    @FXML private VBox historyBox;
    @FXML private VBox evidenceBox;
    private final LongText note = new LongText(2);
    private final Following following;
    private final HistoryView history;
    private final EvidenceView evidence;
    private TypedText typed;
    private String shown = "";

    WhyView(Kit kit, WizardModel model, Following following) {
        this.kit = kit;
        this.model = model;
        this.following = following;
        this.history = new HistoryView(kit, model.open(), "history", model.open()::change);
        this.evidence = new EvidenceView(kit, new EvidenceModel(model.open(), kit.services(), kit.tasks(), kit.writer(),
                kit.alerts()));
        this.quotes = new LawQuotes(kit.speech(), model.open().edition());
    }

    @FXML
    private void initialize() {
        both.textProperty().bind(kit.speech().text(
                _ -> kit.speech().say(quotes.bothProperty().get() ? "why.both.off" : "why.both.on"),
                quotes.bothProperty()));
        both.setOnAction(_ -> quotes.bothProperty().set(!quotes.bothProperty().get()));
        note.setId("note");
        note.promptTextProperty().bind(kit.speech().text("why.note.prompt"));
        note.accessibleTextProperty().bind(kit.speech().text("why.note"));
        TextMenu.on(note, kit.speech());
        noteBox.getChildren().add(note);
        typed = new TypedText(note, this::saveNote);
        evidenceBox.getChildren().add(evidence);
        historyBox.getChildren().add(history);
        following.on(model.questionProperty(), this::show);
        following.on(model.open().dossierProperty(), _ -> {
            showNote();
            showEvidence();
            recall();
        });
    }

    void commit() {
        typed.flush();
        evidence.commit();
    }

    private void show(String question) {
        typed.flush();
        shown = question;
        content.setVisible(!question.isEmpty());
        if (question.isEmpty()) {
            return;
        }
        var words = model.open().edition().words().question(question);
        why.textProperty().bind(kit.speech().text(words.why()));
        law.getChildren().setAll(quotes.of(model.asking(question).basis()));
        show(exampleBox, example, words.example());
        show(findOutBox, findOut, words.findOut());
        // a scenario has a note and a history of its own
        Shown.only(noteBox, ScenarioField.of(question).isEmpty());
        Shown.only(evidenceBox, ScenarioField.of(question).isEmpty());
        Shown.only(historyBox, ScenarioField.of(question).isEmpty());
        typed.show(model.open().dossier().note(question));
        showEvidence();
        recall();
        scroll.setVvalue(0);
    }

    private void show(Node box, Label label, Phrase words) {
        label.textProperty().bind(kit.speech().text(words));
        box.setVisible(!words.isEmpty());
        box.setManaged(!words.isEmpty());
    }

    private void recall() {
        history.about(Set.of(RecordId.answer(shown), RecordId.note(shown)));
    }

    private void showNote() {
        if (!shown.isEmpty() && !note.isFocused()) {
            typed.show(model.open().dossier().note(shown));
        }
    }

    private void showEvidence() {
        if (!shown.isEmpty()) {
            evidence.about(Subject.question(shown));
        }
    }

    private void saveNote(String text) {
        if (!shown.isEmpty() && !text.equals(model.open().dossier().note(shown))) {
            model.open().change(new Change.Noted(shown, text));
        }
    }
}
