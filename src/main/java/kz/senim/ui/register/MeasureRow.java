package kz.senim.ui.register;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.senim.dossier.Subject;
import kz.senim.risk.Measure;
import kz.senim.rulebook.RecordWords;
import kz.senim.ui.kit.EvidenceModel;
import kz.senim.ui.kit.EvidenceView;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.LongText;
import kz.senim.ui.kit.Segments;
import kz.senim.ui.kit.Shown;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Style;
import kz.senim.ui.kit.TextMenu;
import kz.senim.ui.kit.Tip;
import kz.senim.ui.kit.TypedText;

/** One measure: what, who, by when, how far, and once it is done, when and what shows it. */
final class MeasureRow extends VBox {

    private final Speech speech;
    private final MeasuresModel model;
    private final String id;
    private final Label number = new Label();
    private final LongText text = new LongText(1);
    private final TextField owner = new TextField();
    private final TextField proof = new TextField();
    private final TypedText typed;
    private final TypedText owned;
    private final TypedText proven;
    private final OfferedDay due;
    private final OfferedDay done;
    private final Segments<Measure.State> state;
    private final HBox ending;
    private final EvidenceView evidence;
    private Measure shown;

    MeasureRow(Kit kit, RecordWords words, MeasuresModel model, String id) {
        this.speech = kit.speech();
        this.model = model;
        this.id = id;
        typed = typed(text, "text", "risk.measure.what", "risk.measure.prompt", now -> model.type(id, now));
        owned = typed(owner, "owner", "risk.measure.owner", "risk.owner.prompt",
                now -> model.change(id, m -> m.withOwner(now)));
        proven = typed(proof, "proof", "risk.measure.proof", "risk.measure.proof.prompt",
                now -> model.change(id, m -> m.withProof(now)));
        due = new OfferedDay(speech, name("due"), "risk.measure.due", day -> model.change(id, m -> m.withDue(day)))
                .offer("risk.in.month", model.today().plusMonths(1)).offer("risk.in.quarter", model.today().plusMonths(3));
        done = new OfferedDay(speech, name("done"), "risk.measure.done",
                day -> model.change(id, m -> m.withState(Measure.State.DONE, day))).offer("risk.in.today", model.today());
        state = new Segments<>(List.of(Measure.State.values()), name("state"), s -> speech.text(words.state(s)),
                chosen -> model.state(id, chosen));
        ending = pair(part("risk.measure.done", done), growing(part("risk.measure.proof", proof)));
        evidence = new EvidenceView(kit, new EvidenceModel(model.open(), kit.services(), kit.tasks(), kit.writer(), kit.alerts()),
                name("evidence"));
        getChildren().setAll(head(), text, pair(growing(part("risk.measure.owner", owner)),
                part("risk.measure.due", due)), state, ending, evidence);
        getStyleClass().add("measure");
        setId(name("row"));
    }

    Node text() {
        return text;
    }

    /** @param place among all, from 1 */
    void show(int place, Measure measure) {
        shown = measure;
        number.textProperty().bind(speech.text("risk.measure", "number", place));
        show(text, typed, model.shown(measure, speech.language()));
        show(owner, owned, measure.owner());
        show(proof, proven, measure.proof());
        due.show(measure.due());
        done.show(measure.done());
        state.show(measure.state());
        var about = new Subject(Subject.Kind.MEASURE, id);
        evidence.about(about);
        Shown.only(evidence, measure.state() == Measure.State.DONE || !model.open().dossier().evidenceFor(about).isEmpty());
        Shown.only(ending, measure.state() == Measure.State.DONE || !measure.proof().isBlank());
    }

    /** The catalogue's words follow the language, the user's own stay. */
    void speak() {
        typed.flush();
        typed.show(model.shown(shown, speech.language()));
    }

    void flush() {
        Stream.of(typed, owned, proven).forEach(TypedText::flush);
        due.flush();
        done.flush();
        evidence.commit();
    }

    private static void show(TextInputControl field, TypedText typed, String saved) {
        if (!field.isFocused()) {
            typed.show(saved);
        }
    }

    private TypedText typed(TextInputControl field, String part, String name, String prompt,
                            Consumer<String> save) {
        TextMenu.on(field, speech);
        field.setId(name(part));
        field.accessibleTextProperty().bind(speech.text(name));
        field.promptTextProperty().bind(speech.text(prompt));
        return new TypedText(field, save);
    }

    private HBox head() {
        var remove = new Button(null, new Region());
        remove.setId(name("remove"));
        remove.getGraphic().getStyleClass().addAll("icon", "bin");
        remove.getStyleClass().add("icon-button");
        remove.accessibleTextProperty().bind(speech.text("risk.measure.remove"));
        Tip.on(remove, remove.accessibleTextProperty());
        remove.setOnAction(_ -> model.remove(id));
        number.getStyleClass().add("caption-strong");
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        var head = new HBox(number, between, remove);
        head.getStyleClass().add("measure-head");
        return head;
    }

    private VBox part(String key, Node field) {
        var label = new Label();
        label.textProperty().bind(speech.text(key));
        label.getStyleClass().add(Style.CAPTION);
        var part = new VBox(label, field);
        part.getStyleClass().add("tight");
        return part;
    }

    private static Node growing(Node part) {
        HBox.setHgrow(part, Priority.ALWAYS);
        return part;
    }

    private static HBox pair(Node one, Node other) {
        var pair = new HBox(one, other);
        pair.getStyleClass().add("field-pair");
        return pair;
    }

    /** Of a part of this row: ids of measures are no words to be typed in a style sheet. */
    private String name(String part) {
        return "measure-" + part + "-" + id;
    }
}
