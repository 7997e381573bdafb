package kz.senim.ui.register;

import java.util.List;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kz.senim.dossier.RecordId;
import kz.senim.law.Citation;
import kz.senim.risk.Remark;
import kz.senim.risk.Risk;
import kz.senim.ui.kit.HistoryView;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.LawQuotes;
import kz.senim.ui.kit.Speech;

/** Beside a risk: what to look at, and what the law says to it. */
final class RiskSideView {

    private final Speech speech;
    private final RiskModel model;
    private final LawQuotes quotes;
    private final HistoryView history;
    private List<Citation> quoted = List.of();

    @FXML private VBox remarkBox;
    @FXML private VBox remarks;
    @FXML private VBox law;
    @FXML private Hyperlink both;
    @FXML private VBox historyBox;

    RiskSideView(Kit kit, Register register, RiskModel model) {
        this.speech = kit.speech();
        this.model = model;
        this.quotes = new LawQuotes(speech, register.edition());
        this.history = new HistoryView(kit, register.open(), "risk-history", model::restore);
    }

    @FXML
    private void initialize() {
        both.textProperty().bind(speech.text(
                _ -> speech.say(quotes.bothProperty().get() ? "why.both.off" : "why.both.on"), quotes.bothProperty()));
        both.setOnAction(_ -> quotes.bothProperty().set(!quotes.bothProperty().get()));
        historyBox.getChildren().add(history);
    }

    void show(Risk risk) {
        history.about(Set.of(RecordId.risk(risk.id())));
        var said = model.remarks();
        remarks.getChildren().setAll(said.stream().map(this::line).toList());
        remarkBox.setVisible(!said.isEmpty());
        remarkBox.setManaged(!said.isEmpty());
        if (!quoted.equals(model.basis())) {
            quoted = model.basis();
            law.getChildren().setAll(quotes.of(quoted));
        }
    }

    private Node line(Remark.Kind kind) {
        var label = new Label();
        label.textProperty().bind(speech.text("remark.this." + kind));
        label.setWrapText(true);
        return label;
    }
}
