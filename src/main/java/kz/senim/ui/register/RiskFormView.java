package kz.senim.ui.register;

import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.ui.kit.Fxml;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.LongText;
import kz.senim.ui.kit.Shown;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.TextMenu;
import kz.senim.ui.kit.TypedText;

/** The fields of one risk, each saved as it is typed or chosen. */
final class RiskFormView {

    private final Kit kit;
    private final Speech speech;
    private final RiskModel model;
    private final PartFields parts;
    private final LevelView before;
    private final LevelView after;
    private final OfferedDay reviewDay;
    private TypedText owned;

    @FXML private TextField title;
    @FXML private LongText consequence;
    @FXML private CheckBox misuse;
    @FXML private HBox origin;
    @FXML private Label source;
    @FXML private Hyperlink reword;
    @FXML private StackPane levelBefore;
    @FXML private StackPane levelAfter;
    @FXML private TextField owner;
    @FXML private StackPane review;

    RiskFormView(Kit kit, RiskModel model) {
        this.kit = kit;
        this.speech = kit.speech();
        this.model = model;
        this.parts = new PartFields(speech, model);
        this.before = new LevelView(speech, "before", model::before);
        this.after = new LevelView(speech, "after", model::after);
        this.reviewDay = new OfferedDay(speech, "risk.review", model::review)
                .offer("risk.in.year", model.today().plusYears(1));
    }

    @FXML
    private void initialize() {
        parts.add(RiskPart.TITLE, title);
        parts.add(RiskPart.CONSEQUENCE, consequence);
        TextMenu.on(owner, speech);
        owned = new TypedText(owner, model::owner);
        source.textProperty().bind(speech.text(
                _ -> speech.say(model.reworded() ? "risk.template.changed" : "risk.template"), model.riskProperty()));
        misuse.setOnAction(_ -> model.misuse(misuse.isSelected()));
        reword.setOnAction(_ -> parts.restore());
        levelBefore.getChildren().add(kit.pages().load(Fxml.LEVEL, before));
        levelAfter.getChildren().add(kit.pages().load(Fxml.LEVEL, after));
        review.getChildren().add(reviewDay);
    }

    /** The focus goes to where the risk begins, behind what stands there, so that typing overwrites nothing. */
    void focus() {
        title.requestFocus();
        title.end();
    }

    /** Shows what is saved; what is just being typed stays. */
    void show(Risk risk) {
        parts.show();
        if (!owner.isFocused()) {
            owned.show(risk.text(RiskField.OWNER));
        }
        misuse.setSelected(risk.misuse());
        before.show(risk.initial());
        after.show(risk.residual());
        reviewDay.show(risk.review());
        reword.setVisible(model.reworded());
        Shown.only(origin, risk.fromCatalogue());
    }

    void speak() {
        parts.speak();
    }

    void flush() {
        parts.flush();
        owned.flush();
        reviewDay.flush();
    }
}
