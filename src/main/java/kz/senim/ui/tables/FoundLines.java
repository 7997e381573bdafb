package kz.senim.ui.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import kz.senim.dossier.Change;
import kz.senim.dossier.Conflict;
import kz.senim.pack.sheet.Reading;
import kz.senim.risk.Risk;
import kz.senim.rulebook.Wording;
import kz.senim.text.Words;
import kz.senim.ui.kit.Labels;
import kz.senim.ui.kit.RecordLines;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Style;

/** What a table would bring: how much, which risks and what of them, and which cells do not fit. */
final class FoundLines {

    /** More are told by their number. */
    private static final int MOST = 50;

    private final Speech speech;
    private final RecordLines lines;
    private final Reading reading;
    private final Map<String, Risk> before;

    FoundLines(Speech speech, Wording wording, TakingModel.Found found) {
        this.speech = speech;
        this.lines = new RecordLines(speech, wording);
        this.reading = found.reading();
        this.before = found.before().risks().stream().collect(Collectors.toMap(Risk::id, Function.identity()));
    }

    List<Node> all() {
        // what a faulty cell would change is not known, so it is not told
        return reading.faults().isEmpty() ? changes() : List.of(faulty());
    }

    private VBox faulty() {
        var box = group("faults", "tables.take.faults", faults(), reading.faults().size());
        box.getStyleClass().addAll(Style.CARD, Style.ATTENTION);
        box.getChildren().add(Labels.of(speech.text("tables.take.faults.text"), Style.STRONG));
        return box;
    }

    private List<Node> changes() {
        var nodes = counts();
        add(nodes, "changed", reading.changed(), this::changed);
        add(nodes, "added", reading.added(), this::named);
        add(nodes, "absent", reading.absent(), this::named);
        return nodes;
    }

    private List<Node> counts() {
        var nodes = new ArrayList<Node>();
        var counts = Labels.of(speech.text("tables.take.counts", "added", reading.added().size(), "changed", reading.changed().size(),
                "same", reading.same().size(), "absent", reading.absent().size()), Style.STRONG);
        counts.setId("take-counts");
        nodes.add(counts);
        if (reading.changes().isEmpty()) {
            nodes.add(Labels.of(speech.text("tables.take.nothing"), Style.SENTENCE));
        }
        nodes.add(Labels.of(speech.text("tables.take.stays"), Style.MUTED));
        if (!reading.absentMeasures().isEmpty()) {
            nodes.add(Labels.of(speech.text("tables.take.measures", "count", reading.absentMeasures().size()), Style.MUTED));
        }
        return nodes;
    }

    private List<Node> faults() {
        var words = Words.load("sheet");
        return reading.faults().stream().limit(MOST).<Node>map(fault -> bullet(speech.text(fault.told(words)))).toList();
    }

    private void add(List<Node> nodes, String name, List<Risk> risks, Function<Risk, Node> each) {
        if (!risks.isEmpty()) {
            nodes.add(group(name, "tables.take." + name, risks.stream().limit(MOST).map(each).toList(), risks.size()));
        }
    }

    private VBox group(String name, String heading, List<Node> shown, int count) {
        var box = new VBox(Labels.of(speech.text(heading), Style.HEADING));
        box.setId("take-" + name);
        box.getStyleClass().add("tight");
        box.getChildren().addAll(shown);
        if (count > shown.size()) {
            box.getChildren().add(Labels.of(speech.text("import.more", "count", count - shown.size()), Style.MUTED));
        }
        return box;
    }

    private Label bullet(ObservableValue<String> text) {
        return Labels.of(speech.text(_ -> "• " + text.getValue(), text), Style.SENTENCE);
    }

    private Node named(Risk risk) {
        return bullet(speech.text(_ -> lines.title(new Change.RiskPut(risk))));
    }

    private Node changed(Risk risk) {
        var both = new Conflict(new Change.RiskPut(before.get(risk.id())), new Change.RiskPut(risk));
        var sides = new GridPane();
        sides.getStyleClass().add("sides");
        sides.getColumnConstraints().setAll(half(), half());
        sides.add(side("import.ours", speech.text(_ -> lines.ours(both))), 0, 0);
        sides.add(side("import.theirs", speech.text(_ -> lines.theirs(both))), 1, 0);
        var box = new VBox(Labels.of(speech.text(_ -> lines.title(both.ours())), Style.STRONG), sides);
        box.getStyleClass().addAll("tight", "conflict");
        return box;
    }

    private Node side(String whose, ObservableValue<String> text) {
        var box = new VBox(Labels.of(speech.text(whose), Style.CAPTION), Labels.of(text, Style.SENTENCE));
        box.getStyleClass().add("tight");
        return box;
    }

    private static ColumnConstraints half() {
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        return half;
    }
}
