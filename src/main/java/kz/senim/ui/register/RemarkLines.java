package kz.senim.ui.register;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import kz.senim.risk.Remark;
import kz.senim.rulebook.CheckWords;
import kz.senim.ui.kit.Speech;

/** The remarks on a register; one about some of the risks narrows the list to them, any other leads to its answer. */
final class RemarkLines {

    private final Speech speech;
    private final RegisterModel model;
    private final Consumer<Remark.Kind> lead;
    private final CheckWords words = new CheckWords();
    private List<Remark> shown;

    RemarkLines(Speech speech, RegisterModel model, Consumer<Remark.Kind> lead) {
        this.speech = speech;
        this.model = model;
        this.lead = lead;
    }

    /** Fills the box now and whenever the register changes. */
    void fill(Pane box) {
        model.risksProperty().subscribe(_ -> {
            var remarks = model.remarks();
            if (!remarks.equals(shown)) {
                shown = remarks;
                box.getChildren().setAll(lines(remarks));
            }
        });
    }

    private List<Node> lines(List<Remark> remarks) {
        if (remarks.isEmpty()) {
            return List.of(none());
        }
        var groups = new RemarkGroups(speech);
        remarks.forEach(remark -> groups.add(remark.kind(), speech.text(words.line(remark)), () -> follow(remark)));
        return groups.all();
    }

    private void follow(Remark remark) {
        if (remark.risks().isEmpty()) {
            lead.accept(remark.kind());
        } else {
            model.narrow(new Narrowing.About(remark.kind()));
        }
    }

    private Label none() {
        var label = new Label();
        label.textProperty().bind(speech.text("remarks.none"));
        label.setWrapText(true);
        label.getStyleClass().add("remark");
        return label;
    }
}
