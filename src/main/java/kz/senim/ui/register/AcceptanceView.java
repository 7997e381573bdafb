package kz.senim.ui.register;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import kz.senim.risk.Acceptance;
import kz.senim.risk.Remark;
import kz.senim.risk.Risk;
import kz.senim.ui.kit.Fxml;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.LongText;
import kz.senim.ui.kit.Shown;
import kz.senim.ui.kit.TextMenu;
import kz.senim.ui.kit.TypedText;

/** Who bears a risk knowingly, why, and until when; shown only where that is a question. */
final class AcceptanceView implements RiskCard {

    private final Kit kit;
    private final RiskModel model;
    private final OfferedDay until;
    private final Node root;
    private TypedText named;
    private TypedText explained;

    @FXML private TextField by;
    @FXML private LongText reason;
    @FXML private StackPane end;

    AcceptanceView(Kit kit, RiskModel model) {
        this.kit = kit;
        this.model = model;
        this.until = new OfferedDay(kit.speech(), "risk-accepted-until", "risk.acceptance.until",
                day -> model.accept(a -> a.withUntil(day))).offer("risk.in.year", model.today().plusYears(1));
        this.root = kit.pages().load(Fxml.RISK_ACCEPTANCE, this);
    }

    @FXML
    private void initialize() {
        TextMenu.on(by, kit.speech());
        TextMenu.on(reason, kit.speech());
        named = new TypedText(by, text -> model.accept(a -> a.withBy(text)));
        explained = new TypedText(reason, text -> model.accept(a -> a.withReason(text)));
        end.getChildren().add(until);
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void show(Risk risk) {
        var acceptance = risk.acceptance().orElse(Acceptance.OPEN);
        if (!by.isFocused()) {
            named.show(acceptance.by());
        }
        if (!reason.isFocused()) {
            explained.show(acceptance.reason());
        }
        until.show(acceptance.until());
        // what is emptied must not vanish under the hands that type
        Shown.only(root, model.needsAcceptance() || by.isFocused() || reason.isFocused());
    }

    @Override
    public void flush() {
        named.flush();
        explained.flush();
        until.flush();
    }

    @Override
    public Optional<Node> at(Remark.Spot spot) {
        return spot == Remark.Spot.ACCEPTANCE && root.isVisible() ? Optional.of(by) : Optional.empty();
    }
}
