package kz.senim.ui.register;

import java.util.List;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import kz.senim.risk.Remark;
import kz.senim.rulebook.CheckWords;
import kz.senim.ui.kit.Speech;

/** The remarks on a register in quiet lines; a line about some of the risks narrows the list to them. */
final class RemarkLines {

    private final Speech speech;
    private final RegisterModel model;
    private final CheckWords words = new CheckWords();

    RemarkLines(Speech speech, RegisterModel model) {
        this.speech = speech;
        this.model = model;
    }

    /** Fills the box now and whenever the register changes. */
    void fill(Pane box) {
        model.risksProperty().subscribe(_ -> box.getChildren().setAll(lines(model.remarks())));
    }

    private List<Node> lines(List<Remark> remarks) {
        return remarks.isEmpty() ? List.of(label(speech.text("remarks.none"))) : remarks.stream().map(this::line).toList();
    }

    private Node line(Remark remark) {
        if (remark.risks().isEmpty()) {
            return label(speech.text(words.line(remark)));
        }
        var link = new Hyperlink();
        link.setId("remark-" + remark.kind());
        link.textProperty().bind(speech.text(words.line(remark)));
        link.setWrapText(true);
        link.getStyleClass().add("remark");
        link.setOnAction(_ -> model.narrow(new Narrowing.About(remark.kind())));
        return link;
    }

    private static Label label(StringBinding text) {
        var label = new Label();
        label.textProperty().bind(text);
        label.setWrapText(true);
        label.getStyleClass().add("remark");
        return label;
    }
}
