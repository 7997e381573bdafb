package kz.senim.ui.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.senim.risk.Measure;
import kz.senim.risk.Remark;
import kz.senim.risk.Risk;
import kz.senim.rulebook.RecordWords;
import kz.senim.ui.kit.Fxml;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Reveal;
import kz.senim.ui.kit.Shown;
import kz.senim.ui.kit.Speech;

/** The measures of a risk in their order; a row stays while its measure is there, so that nothing typed is disturbed. */
final class MeasuresView implements RiskCard {

    private final Kit kit;
    private final Speech speech;
    private final MeasuresModel model;
    private final RecordWords words;
    private final Map<String, MeasureRow> rows = new LinkedHashMap<>();
    private final Node root;

    @FXML private VBox measures;
    @FXML private HBox removed;
    @FXML private Hyperlink restore;
    @FXML private Button own;
    @FXML private VBox offered;
    @FXML private VBox offers;

    MeasuresView(Kit kit, MeasuresModel model, RecordWords words) {
        this.kit = kit;
        this.speech = kit.speech();
        this.model = model;
        this.words = words;
        this.root = kit.pages().load(Fxml.RISK_MEASURES, this);
    }

    @FXML
    private void initialize() {
        own.setOnAction(_ -> lead(model.addOwn()));
        restore.setOnAction(_ -> {
            var back = model.removed().map(Measure::id);
            model.restore();
            back.ifPresent(this::lead);
        });
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void show(Risk risk) {
        var now = risk.measures();
        rows.keySet().retainAll(now.stream().map(Measure::id).toList());
        now.forEach(m -> rows.computeIfAbsent(m.id(), id -> new MeasureRow(kit, words, model, id)));
        List<Node> inOrder = now.stream().<Node>map(m -> rows.get(m.id())).toList();
        if (!measures.getChildren().equals(inOrder)) {
            measures.getChildren().setAll(inOrder);
        }
        now.forEach(m -> rows.get(m.id()).show(now.indexOf(m) + 1, m));
        Shown.only(measures, !now.isEmpty());
        Shown.only(removed, model.removed().isPresent());
        offer(model.offered());
    }

    private void offer(List<String> left) {
        Shown.only(offered, !left.isEmpty());
        if (!offers.getChildren().stream().map(Node::getUserData).toList().equals(left)) {
            boolean within = offers.isFocusWithin();
            offers.getChildren().setAll(left.stream().map(this::box).toList());
            if (within) {
                (left.isEmpty() ? own : offers.getChildren().getFirst()).requestFocus();
            }
        }
    }

    private CheckBox box(String measure) {
        var box = new CheckBox();
        box.setUserData(measure);
        box.setId("measure-offered-" + measure);
        box.textProperty().bind(speech.text(model.words(measure)));
        box.setWrapText(true);
        box.getStyleClass().addAll("choice", "slim");
        box.setOnAction(_ -> model.take(measure));
        return box;
    }

    private void lead(String measure) {
        rows.get(measure).text().requestFocus();
        Reveal.here(rows.get(measure));
    }

    @Override
    public void flush() {
        rows.values().forEach(MeasureRow::flush);
    }

    @Override
    public void speak() {
        rows.values().forEach(MeasureRow::speak);
    }

    @Override
    public Optional<Node> at(Remark.Spot spot) {
        return spot == Remark.Spot.MEASURES
                ? Optional.of(rows.isEmpty() ? own : rows.values().iterator().next().text()) : Optional.empty();
    }
}
