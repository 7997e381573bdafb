package kz.senim.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.senim.dossier.Change;
import kz.senim.dossier.RecordId;
import kz.senim.law.Question;
import kz.senim.risk.Scenario;
import kz.senim.risk.ScenarioField;
import kz.senim.risk.ScenarioQuestions;
import kz.senim.ui.kit.HistoryView;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Labels;
import kz.senim.ui.kit.OpenDossier;
import kz.senim.ui.kit.Style;
import kz.senim.ui.kit.Tone;

/** One failure scenario: in a line with its state, opened to its questions, which save as they are answered. */
final class ScenarioCard extends VBox {

    /** Of a title, in characters: about two lines. */
    private static final int LONGEST = 120;

    private final Kit kit;
    private final OpenDossier open;
    private final WizardModel model;
    private final ScenarioQuestions asked;
    private final String id;
    private final SimpleIntegerProperty number = new SimpleIntegerProperty();
    private final ToggleButton head = new ToggleButton();
    private final Label state = new Label();
    private final VBox fields = new VBox();
    private final HistoryView history;
    private final List<AnswerInput> inputs = new ArrayList<>();

    ScenarioCard(Kit kit, WizardModel model, ScenarioQuestions asked, Scenario scenario) {
        this.kit = kit;
        this.model = model;
        this.open = model.open();
        this.asked = asked;
        this.id = scenario.id();
        this.history = new HistoryView(kit, open, "scenario-history", open::change);
        head.textProperty().bind(kit.speech().text(_ -> title(), number, open.dossierProperty()));
        head.getStyleClass().setAll("finding-head", "scenario-head");
        head.setMaxWidth(Double.MAX_VALUE);
        head.setWrapText(true);
        head.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(head, Priority.ALWAYS);
        state.getStyleClass().add(Style.CHIP);
        state.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(new Region(), head, state);
        line.getChildren().getFirst().getStyleClass().addAll("icon", "chevron");
        line.getChildren().getFirst().rotateProperty().bind(head.selectedProperty().map(shown -> shown ? 90 : 0));
        line.getStyleClass().add("finding-line");
        fields.getStyleClass().add("scenario-fields");
        getChildren().add(line);
        getStyleClass().addAll(Style.CARD, "scenario");
        head.selectedProperty().subscribe(this::show);
    }

    /** @param place among all, from 1 */
    void refresh(int place, Scenario scenario) {
        number.set(place);
        head.setId("scenario-" + place);
        state.textProperty().bind(kit.speech().text(
                scenario.whole() ? "wizard.scenarios.whole" : "wizard.scenarios.part"));
        (scenario.whole() ? Tone.GOOD : Tone.ATTENTION).dress(state);
        inputs.forEach(AnswerInput::refresh);
        history.about(Set.of(RecordId.scenario(id)));
    }

    void open() {
        head.setSelected(true);
        inputs.getFirst().first().requestFocus();
    }

    void commit() {
        inputs.forEach(AnswerInput::commit);
    }

    /** Its number and how what fails begins: the whole of it stands in the field below. */
    private String title() {
        String what = open.dossier().scenarios().stream().filter(s -> s.id().equals(id)).findFirst()
                .map(s -> s.text(ScenarioField.WHAT).lines().findFirst().orElse("")).orElse("").strip();
        String title = kit.speech().say("wizard.scenarios.number", "number", number.get());
        return what.isBlank() ? title : title + ". " + beginning(what);
    }

    private static String beginning(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST);
        int end = space > 0 ? space : text.offsetByCodePoints(0, text.codePointCount(0, LONGEST));
        return text.substring(0, end) + "…";
    }

    private void show(boolean shown) {
        if (shown && inputs.isEmpty()) {
            asked.questions().forEach(question -> fields.getChildren().add(field(question)));
            var past = new VBox(Labels.of(kit.speech().text("history.title"), "caption-strong"), history);
            past.getStyleClass().add("tight");
            fields.getChildren().addAll(past, remove());
            inputs.forEach(AnswerInput::refresh);
        }
        getChildren().remove(fields);
        if (shown) {
            getChildren().add(fields);
        }
    }

    private Node field(Question question) {
        var words = open.edition().words().question(question.id());
        var field = ScenarioField.of(question.id()).orElseThrow();
        var own = new Question("scenario-" + number.get() + "-" + field.word(), question.step(), question.kind(),
                question.optional(), question.askIf(), question.basis(), question.choices(), true);
        var answering = new QuestionModel(own, new ScenarioPlace(open, id, field));
        var input = question.kind().choosing() ? new ChoiceInput(answering, words, kit.speech())
                : new WrittenInput(answering, words, kit.speech());
        inputs.add(input);
        var box = new VBox(Labels.of(kit.speech().text(words.text()), Style.STRONG));
        if (question.optional()) {
            box.getChildren().add(Labels.of(kit.speech().text("wizard.optional"), Style.CAPTION));
        }
        if (!words.help().isEmpty()) {
            box.getChildren().add(Labels.of(kit.speech().text(words.help()), Style.MUTED));
        }
        box.getChildren().add(input.node());
        if (question.kind().choosing()) {
            box.getChildren().add(input.unknown());
        } else {
            box.getChildren().add(Labels.of(kit.speech().text(words.example()), Style.CAPTION));
        }
        box.getStyleClass().add("scenario-field");
        box.focusWithinProperty().subscribe(within -> {
            if (within) {
                model.lookAt(question.id());
            }
        });
        return box;
    }

    private Node remove() {
        var remove = new Button();
        remove.textProperty().bind(kit.speech().text("wizard.scenarios.remove"));
        remove.setId("scenario-" + number.get() + "-remove");
        remove.setOnAction(_ -> {
            open.change(new Change.ScenarioRemoved(id));
            kit.alerts().note("wizard.scenarios.removed");
        });
        return new HBox(remove);
    }
}
