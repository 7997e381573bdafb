package kz.senim.ui.register;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kz.senim.risk.Link;
import kz.senim.risk.Risk;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Style;

/** Folded away: what a risk has to do with, to be ticked. */
final class LinksCard extends VBox implements RiskCard {

    private final Speech speech;
    private final LinksModel model;
    private final VBox content = new VBox();
    private final List<Link> offered = new ArrayList<>();
    private final List<CheckBox> boxes = new ArrayList<>();

    LinksCard(Speech speech, RiskModel risk) {
        this.speech = speech;
        this.model = risk.links();
        content.getStyleClass().add("fields");
        // filled once it is opened: there may be dozens of duties
        content.parentProperty().subscribe(_ -> show(risk.risk()));
        getChildren().setAll(new Folded("risk-links", speech.text(_ -> speech.say("risk.ask.links", "count",
                risk.risk() == null ? 0 : risk.risk().links().size()), risk.riskProperty()), content));
        getStyleClass().addAll(Style.CARD, "folding");
    }

    @Override
    public Node root() {
        return this;
    }

    @Override
    public void show(Risk risk) {
        if (content.getParent() == null || risk == null) {
            return;
        }
        var now = new ArrayList<Link>();
        for (var kind : Link.Kind.values()) {
            now.addAll(model.choices(kind));
        }
        if (!now.equals(offered) || content.getChildren().isEmpty()) {
            offered.clear();
            offered.addAll(now);
            fill();
        }
        boxes.forEach(box -> box.setSelected(model.tied((Link) box.getUserData())));
    }

    private void fill() {
        boxes.clear();
        content.getChildren().clear();
        for (var kind : Link.Kind.values()) {
            var links = offered.stream().filter(l -> l.kind() == kind).toList();
            if (!links.isEmpty()) {
                var group = new VBox(label("risk.links." + kind, Style.STRONG));
                group.getChildren().addAll(links.stream().map(this::box).toList());
                content.getChildren().add(group);
            }
        }
        if (offered.isEmpty()) {
            content.getChildren().add(label("risk.links.none", Style.MUTED));
        }
    }

    private CheckBox box(Link link) {
        var box = new CheckBox();
        box.setUserData(link);
        box.setId("risk-link-" + link.kind().word() + "-" + link.id());
        box.textProperty().bind(speech.text(_ -> words(link)));
        box.setWrapText(true);
        box.getStyleClass().addAll("choice", "slim");
        box.setOnAction(_ -> model.tie(link, box.isSelected()));
        boxes.add(box);
        return box;
    }

    private String words(Link link) {
        String said = speech.say(model.words(link));
        int number = link.kind() == Link.Kind.SCENARIO ? model.number(link.id()) : 0;
        if (number > 0) {
            String name = speech.say("risk.links.scenario", "number", number);
            return said.isEmpty() ? name : name + ". " + said;
        }
        return said.isEmpty() ? speech.say("risk.links.gone") : said;
    }

    private Label label(String key, String style) {
        var label = new Label();
        label.textProperty().bind(speech.text(key));
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
