package kz.senim.ui.register;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import kz.senim.risk.Remark;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.ui.kit.Fxml;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.LongText;
import kz.senim.ui.kit.Shown;
import kz.senim.ui.kit.Speech;

/** What is written about a risk: what, why, what comes of it, whom it hits. */
final class RiskWordsView implements RiskCard {

    private static final List<String> OFTEN_AFFECTED = List.of("clients", "staff", "passers", "firm");

    private final Speech speech;
    private final RiskModel model;
    private final PartFields parts;
    private final Node root;

    @FXML private TextField title;
    @FXML private LongText cause;
    @FXML private LongText consequence;
    @FXML private TextField affected;
    @FXML private FlowPane often;
    @FXML private CheckBox misuse;
    @FXML private HBox origin;
    @FXML private Label source;
    @FXML private Hyperlink reword;

    RiskWordsView(Kit kit, RiskModel model) {
        this.speech = kit.speech();
        this.model = model;
        this.parts = new PartFields(speech, model);
        this.root = kit.pages().load(Fxml.RISK_WORDS, this);
    }

    @FXML
    private void initialize() {
        parts.add(RiskField.TITLE, title);
        parts.add(RiskField.CAUSE, cause);
        parts.add(RiskField.CONSEQUENCE, consequence);
        parts.add(RiskField.AFFECTED, affected);
        OFTEN_AFFECTED.forEach(who -> often.getChildren().add(offer(who)));
        source.textProperty().bind(speech.text(
                _ -> speech.say(model.reworded() ? "risk.template.changed" : "risk.template"), model.riskProperty()));
        misuse.setOnAction(_ -> model.change(risk -> risk.withMisuse(misuse.isSelected())));
        reword.setOnAction(_ -> parts.restore());
    }

    private Button offer(String who) {
        var button = new Button();
        button.setId("risk-affected-" + who);
        button.textProperty().bind(speech.text("risk.affected." + who));
        button.getStyleClass().add("small");
        button.setOnAction(_ -> {
            parts.flush();
            model.type(RiskField.AFFECTED, with(affected.getText().strip(), button.getText()));
            parts.show();
        });
        return button;
    }

    private static String with(String said, String who) {
        if (said.isEmpty()) {
            return who;
        }
        return said.contains(who) ? said : said + ", " + who;
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void show(Risk risk) {
        parts.show();
        misuse.setSelected(risk.misuse());
        reword.setVisible(model.reworded());
        Shown.only(origin, risk.fromCatalogue());
    }

    @Override
    public void flush() {
        parts.flush();
    }

    @Override
    public void speak() {
        parts.speak();
    }

    @Override
    public Optional<Node> at(Remark.Spot spot) {
        return Optional.ofNullable(switch (spot) {
            case TITLE -> title;
            case CAUSE -> cause;
            case CONSEQUENCE -> consequence;
            case AFFECTED -> affected;
            default -> null;
        });
    }
}
