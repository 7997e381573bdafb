package kz.senim.ui.register;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.senim.risk.Closing;
import kz.senim.risk.Remark;
import kz.senim.risk.Risk;
import kz.senim.ui.kit.DayField;
import kz.senim.ui.kit.Fxml;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.LongText;
import kz.senim.ui.kit.Shown;
import kz.senim.ui.kit.TextMenu;
import kz.senim.ui.kit.TypedText;

/** Closing a risk that no longer stands, and opening it again. */
final class ClosingView implements RiskCard {

    private final Kit kit;
    private final RiskModel model;
    private final DayField day;
    private final Node root;
    private TypedText told;

    @FXML private VBox closed;
    @FXML private StackPane on;
    @FXML private LongText why;
    @FXML private Button reopen;
    @FXML private Label help;
    @FXML private Button close;

    ClosingView(Kit kit, RiskModel model) {
        this.kit = kit;
        this.model = model;
        this.day = new DayField(kit.speech(), kit.speech().text("risk.closed.on"),
                chosen -> chosen.ifPresent(date -> model.closing(c -> new Closing(date, c.why()))));
        day.named("risk-closed-on");
        this.root = kit.pages().load(Fxml.RISK_CLOSING, this);
    }

    @FXML
    private void initialize() {
        TextMenu.on(why, kit.speech());
        told = new TypedText(why, text -> model.closing(c -> new Closing(c.on(), text)));
        on.getChildren().add(day);
        close.setOnAction(_ -> {
            model.close();
            why.requestFocus();
        });
        reopen.setOnAction(_ -> {
            model.reopen();
            close.requestFocus();
        });
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void show(Risk risk) {
        boolean stands = risk.standing();
        Shown.only(closed, !stands);
        Shown.only(close, stands);
        Shown.only(help, stands);
        day.show(risk.closed().map(Closing::on));
        if (!why.isFocused()) {
            told.show(risk.closed().map(Closing::why).orElse(""));
        }
    }

    @Override
    public void flush() {
        told.flush();
        day.flush();
    }

    @Override
    public Optional<Node> at(Remark.Spot spot) {
        return spot == Remark.Spot.CLOSING ? Optional.of(close.isVisible() ? close : why) : Optional.empty();
    }
}
