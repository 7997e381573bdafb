package kz.senim.ui.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import kz.senim.risk.Risk;
import kz.senim.ui.kit.DayField;
import kz.senim.ui.kit.Fxml;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.LongText;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.TextMenu;
import kz.senim.ui.kit.TypedText;

/** The fields of one risk, each saved as it is typed or chosen. */
final class RiskFormView {

    private final Kit kit;
    private final Speech speech;
    private final RiskModel model;
    private final Map<RiskPart, TypedText> parts = new LinkedHashMap<>();
    private final LevelView before;
    private final LevelView after;
    private TypedText owned;
    private DayField dueDay;
    private DayField reviewDay;

    @FXML private TextField title;
    @FXML private LongText consequence;
    @FXML private CheckBox misuse;
    @FXML private HBox origin;
    @FXML private Label source;
    @FXML private Hyperlink reword;
    @FXML private StackPane levelBefore;
    @FXML private StackPane levelAfter;
    @FXML private LongText measures;
    @FXML private TextField owner;
    @FXML private StackPane due;
    @FXML private Hyperlink dueMonth;
    @FXML private Hyperlink dueQuarter;
    @FXML private StackPane review;
    @FXML private Hyperlink reviewYear;

    RiskFormView(Kit kit, RiskModel model) {
        this.kit = kit;
        this.speech = kit.speech();
        this.model = model;
        this.before = new LevelView(speech, "before", model::before);
        this.after = new LevelView(speech, "after", model::after);
    }

    @FXML
    private void initialize() {
        part(RiskPart.TITLE, title);
        part(RiskPart.CONSEQUENCE, consequence);
        part(RiskPart.MEASURES, measures);
        TextMenu.on(owner, speech);
        owned = new TypedText(owner, model::owner);
        source.textProperty().bind(speech.text(
                _ -> speech.say(model.reworded() ? "risk.template.changed" : "risk.template"), model.riskProperty()));
        misuse.setOnAction(_ -> model.misuse(misuse.isSelected()));
        reword.setOnAction(_ -> restoreWords());
        levelBefore.getChildren().add(kit.pages().load(Fxml.LEVEL, before));
        levelAfter.getChildren().add(kit.pages().load(Fxml.LEVEL, after));
        dueDay = new DayField(speech, speech.text("risk.due"), model::due);
        dueDay.named("risk-due");
        due.getChildren().add(dueDay);
        reviewDay = new DayField(speech, speech.text("risk.review"), model::review);
        reviewDay.named("risk-review");
        review.getChildren().add(reviewDay);
        offer(dueMonth, dueDay, model.today().plusMonths(1));
        offer(dueQuarter, dueDay, model.today().plusMonths(3));
        offer(reviewYear, reviewDay, model.today().plusYears(1));
    }

    private void part(RiskPart part, TextInputControl field) {
        TextMenu.on(field, speech);
        parts.put(part, new TypedText(field, text -> model.type(part, text)));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && model.risk() != null) {
                parts.get(part).show(model.shown(part, speech.language()));
            }
        });
    }

    private static void offer(Hyperlink link, DayField field, LocalDate day) {
        link.setOnAction(_ -> field.choose(day));
    }

    /** The focus goes to where the risk begins, behind what stands there, so that typing overwrites nothing. */
    void focus() {
        title.requestFocus();
        title.end();
    }

    /** Shows what is saved; what is just being typed stays. */
    void show(Risk risk) {
        showPart(RiskPart.TITLE, title);
        showPart(RiskPart.CONSEQUENCE, consequence);
        showPart(RiskPart.MEASURES, measures);
        if (!owner.isFocused()) {
            owned.show(risk.owner());
        }
        misuse.setSelected(risk.misuse());
        before.show(risk.before());
        after.show(risk.after());
        dueDay.show(risk.due());
        reviewDay.show(risk.review());
        reword.setVisible(model.reworded());
        origin.setVisible(risk.fromCatalogue());
        origin.setManaged(risk.fromCatalogue());
    }

    private void showPart(RiskPart part, TextInputControl field) {
        if (!field.isFocused()) {
            parts.get(part).show(model.shown(part, speech.language()));
        }
    }

    /** The catalogue's words follow the language, even in the field being looked at; the user's own never change. */
    void speak() {
        flush();
        parts.forEach((part, field) -> field.show(model.shown(part, speech.language())));
    }

    void flush() {
        parts.values().forEach(TypedText::flush);
        owned.flush();
        dueDay.flush();
        reviewDay.flush();
    }

    private void restoreWords() {
        model.restoreWords();
        parts.forEach((part, field) -> field.show(model.shown(part, speech.language())));
    }
}
