package kz.senim.ui.register;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import kz.senim.risk.Remark;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.ui.kit.Fxml;
import kz.senim.ui.kit.Kit;

/** Who answers for a risk, and when it is looked at again. */
final class AnsweringView implements RiskCard {

    private final PartFields parts;
    private final OfferedDay day;
    private final Node root;

    @FXML private TextField owner;
    @FXML private StackPane review;

    AnsweringView(Kit kit, RiskModel model) {
        this.parts = new PartFields(kit.speech(), model);
        this.day = new OfferedDay(kit.speech(), "risk-review", "risk.ask.review",
                chosen -> model.change(risk -> risk.withReview(chosen))).offer("risk.in.year", model.today().plusYears(1));
        this.root = kit.pages().load(Fxml.RISK_ANSWERING, this);
    }

    @FXML
    private void initialize() {
        parts.add(RiskField.OWNER, owner);
        review.getChildren().add(day);
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void show(Risk risk) {
        parts.show();
        day.show(risk.review());
    }

    @Override
    public void flush() {
        parts.flush();
        day.flush();
    }

    @Override
    public Optional<Node> at(Remark.Spot spot) {
        return switch (spot) {
            case OWNER -> Optional.of(owner);
            case REVIEW -> Optional.of(day.input());
            default -> Optional.empty();
        };
    }
}
