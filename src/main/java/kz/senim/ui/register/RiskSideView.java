package kz.senim.ui.register;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import kz.senim.dossier.RecordId;
import kz.senim.law.Citation;
import kz.senim.risk.Remark;
import kz.senim.risk.Risk;
import kz.senim.rulebook.CheckWords;
import kz.senim.ui.kit.HistoryView;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.LawQuotes;
import kz.senim.ui.kit.Shown;
import kz.senim.ui.kit.Speech;

/** Beside a risk: what to look at, each remark leading to its field, and what the law says to it. */
final class RiskSideView {

    private final Speech speech;
    private final RiskModel model;
    private final LawQuotes quotes;
    private final CheckWords words = new CheckWords();
    private final Consumer<Remark.Spot> lead;
    private final HistoryView history;
    private List<Citation> quoted = List.of();
    /** None yet, which is not the same as no remarks. */
    private List<Remark.Kind> shown;

    @FXML private VBox remarkBox;
    @FXML private VBox remarks;
    @FXML private VBox law;
    @FXML private Hyperlink both;
    @FXML private VBox historyBox;

    /** @param lead goes to the field in which a remark is answered */
    RiskSideView(Kit kit, Register register, RiskModel model, Consumer<Remark.Spot> lead) {
        this.lead = lead;
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
        if (!said.equals(shown)) {
            shown = said;
            var groups = new RemarkGroups(speech);
            said.forEach(kind -> groups.add(kind, speech.text(words.sentence(kind)), () -> lead.accept(kind.spot())));
            remarks.getChildren().setAll(groups.all());
            Shown.only(remarkBox, !said.isEmpty());
        }
        if (!quoted.equals(model.basis())) {
            quoted = model.basis();
            law.getChildren().setAll(quotes.of(quoted));
        }
    }
}
