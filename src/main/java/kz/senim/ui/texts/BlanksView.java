package kz.senim.ui.texts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.senim.pack.model.Blank;
import kz.senim.text.Phrase;
import kz.senim.ui.kit.Chip;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Labels;
import kz.senim.ui.kit.LongText;
import kz.senim.ui.kit.NodeId;
import kz.senim.ui.kit.Shown;
import kz.senim.ui.kit.Style;
import kz.senim.ui.kit.TextMenu;
import kz.senim.ui.kit.Tone;
import kz.senim.ui.kit.TypedText;

/** What only a person can fill in: a field for each blank of the papers, with what belongs there and where it stands. */
final class BlanksView {

    private static final double WIDTH = 900;

    private record Field(LongText node, TypedText typed, Chip open) {}

    private final Kit kit;
    private final TextsModel model;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final VBox all = new VBox();
    private final ScrollPane root = new ScrollPane(all);

    BlanksView(Kit kit, TextsModel model) {
        this.kit = kit;
        this.model = model;
        root.setId("blanks");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        all.getStyleClass().add("blanks");
        all.setMaxWidth(WIDTH);
    }

    Node root() {
        return root;
    }

    /** The papers are written anew to see which blanks they have. */
    void fill(List<Blank> blanks) {
        commit();
        fields.clear();
        all.getChildren().setAll(blanks.stream().map(this::card).toList());
        if (blanks.isEmpty()) {
            all.getChildren().setAll(Labels.of(kit.speech().text("texts.blanks.none"), Style.MUTED));
        }
        show();
        count.set(fields.size());
    }

    private Node card(Blank blank) {
        var speech = kit.speech();
        var node = new LongText(1);
        node.setId(NodeId.of("blank", blank.id()));
        TextMenu.on(node, speech);
        var label = Labels.of(speech.text(capital(blank.label())), Style.STRONG);
        label.setLabelFor(node);
        var open = new Chip(speech.text("texts.blank.open"), Tone.ATTENTION);
        fields.put(blank.id(), new Field(node, new TypedText(node, text -> model.fill(blank.id(), text)), open));
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        var head = new HBox(label, between, open);
        head.getStyleClass().add("row");
        var card = new VBox(head, Labels.of(speech.text(blank.hint()), Style.MUTED), node, papers(blank));
        card.getStyleClass().addAll(Style.CARD, "tight");
        return card;
    }

    private Label papers(Blank blank) {
        return Labels.of(kit.speech().text(spoken -> kit.speech().say("texts.blank.papers", "papers",
                blank.papers().stream().map(p -> p.in(spoken)).collect(Collectors.joining("; ")))), Style.CAPTION);
    }

    private static Phrase capital(Phrase label) {
        return label.map(text -> text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1));
    }

    void show() {
        fields.forEach((id, field) -> {
            String filled = model.filled(id);
            if (!field.node().isFocused() || !field.node().getText().strip().equals(filled)) {
                field.typed().show(filled);
            }
            Shown.only(field.open(), filled.isEmpty());
        });
    }

    long open() {
        return fields.keySet().stream().filter(id -> model.filled(id).isEmpty()).count();
    }

    int count() {
        return count.get();
    }

    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    void commit() {
        fields.values().forEach(field -> field.typed().flush());
    }

    /** To the first that is open. */
    void focus() {
        fields.entrySet().stream().filter(e -> model.filled(e.getKey()).isEmpty()).findFirst()
                .or(() -> fields.entrySet().stream().findFirst()).ifPresent(e -> e.getValue().node().requestFocus());
    }
}
