package kz.senim.ui.register;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import kz.senim.risk.Remark;
import kz.senim.ui.kit.Speech;

/** The remarks on a register in quiet lines; a line about some of the risks narrows the list to them. */
final class RemarkLines {

    private final Speech speech;
    private final RegisterModel model;

    RemarkLines(Speech speech, RegisterModel model) {
        this.speech = speech;
        this.model = model;
    }

    /** Fills the box now and whenever the register changes. */
    void fill(Pane box) {
        model.risksProperty().subscribe(_ -> box.getChildren().setAll(lines(model.remarks())));
    }

    private List<Node> lines(List<Remark> remarks) {
        return remarks.isEmpty() ? List.of(label("remarks.none")) : remarks.stream().map(this::line).toList();
    }

    private Node line(Remark remark) {
        String key = "remark." + remark.kind();
        if (remark.risks().isEmpty()) {
            return label(key);
        }
        var link = new Hyperlink();
        link.setId(key.replace('.', '-'));
        link.textProperty().bind(speech.text(_ -> speech.counted(key, remark.risks().size())));
        link.setWrapText(true);
        link.getStyleClass().add("remark");
        link.setOnAction(_ -> model.narrow(new Narrowing.About(remark.kind())));
        return link;
    }

    private Label label(String key) {
        var label = new Label();
        label.textProperty().bind(speech.text(key));
        label.setWrapText(true);
        label.getStyleClass().add("remark");
        return label;
    }
}
