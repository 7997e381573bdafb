package kz.senim.ui.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kz.senim.risk.Remark;
import kz.senim.ui.kit.Speech;

/** Remarks as links, the gravest first, each severity under a sign of its own shape and its word. */
final class RemarkGroups {

    private final Speech speech;
    private final Map<Remark.Severity, List<Node>> lines = new EnumMap<>(Remark.Severity.class);

    RemarkGroups(Speech speech) {
        this.speech = speech;
    }

    void add(Remark.Kind kind, ObservableValue<String> words, Runnable lead) {
        var link = new Hyperlink();
        link.setId("remark-" + kind);
        link.textProperty().bind(words);
        link.setWrapText(true);
        link.getStyleClass().add("remark");
        link.setOnAction(_ -> lead.run());
        lines.computeIfAbsent(kind.severity(), _ -> new ArrayList<>()).add(link);
    }

    List<Node> all() {
        var all = new ArrayList<Node>();
        lines.forEach((severity, links) -> {
            all.add(head(severity));
            all.addAll(links);
        });
        return all;
    }

    private Node head(Remark.Severity severity) {
        var sign = new Region();
        sign.getStyleClass().addAll("severity", severity.name().toLowerCase(Locale.ROOT));
        var word = new Label();
        word.textProperty().bind(speech.text("severity." + severity));
        word.getStyleClass().add("caption-strong");
        var head = new HBox(sign, word);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("severity-head");
        return head;
    }
}
