package kz.senim.ui.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import kz.senim.law.Conclusion;
import kz.senim.law.Truth;
import kz.senim.rulebook.CitationText;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Labels;
import kz.senim.ui.kit.NodeId;
import kz.senim.ui.kit.Style;
import kz.senim.ui.kit.Tone;

/** What has to be said before all else: a prohibited function, or that the law may not concern this system. */
final class Banners {

    private final Kit kit;
    private final ResultModel model;

    Banners(Kit kit, ResultModel model) {
        this.kit = kit;
        this.model = model;
    }

    List<Node> all() {
        var banners = new ArrayList<Node>();
        if (model.aiSystem() != Truth.YES) {
            banners.add(concerns());
        }
        model.prohibited(Truth.YES).forEach(c -> banners.add(found(c)));
        if (model.aiSystem() != Truth.NO && model.prohibited(Truth.YES).isEmpty()) {
            banners.add(model.prohibited(Truth.OPEN).isEmpty() ? clear() : unclear());
        }
        return banners;
    }

    private Node concerns() {
        var words = model.edition().words().finding(model.aiSystemConclusion().finding());
        return banner(model.aiSystem() == Truth.NO ? Tone.QUIET : Tone.ATTENTION,
                kit.speech().text(model.aiSystem() == Truth.NO ? "result.noAi" : "result.aiOpen"),
                kit.speech().text(words.sentence(model.aiSystem())));
    }

    private Node found(Conclusion conclusion) {
        var words = model.edition().words().finding(conclusion.finding());
        var citations = new CitationText(model.edition()).full(conclusion.citations());
        var banner = banner(Tone.STOP, kit.speech().text(
                spoken -> kit.speech().say("result.found", "function", begun(words.title().in(spoken)))),
                kit.speech().text(words.yes()));
        banner.getChildren().add(Labels.of(kit.speech().text(citations), Style.CAPTION));
        banner.setId(NodeId.of("banner", conclusion.finding()));
        return banner;
    }

    private Node clear() {
        int all = model.prohibited(Truth.NO).size();
        return banner(Tone.GOOD, kit.speech().text("result.clear"),
                kit.speech().text(_ -> kit.speech().counted("result.clear.text", all)));
    }

    private Node unclear() {
        var open = model.prohibited(Truth.OPEN);
        return banner(Tone.ATTENTION, kit.speech().text("result.unclear", "count", open.size(), "all",
                        open.size() + model.prohibited(Truth.NO).size()),
                kit.speech().text(spoken -> open.stream()
                        .map(c -> model.edition().words().finding(c.finding()).title().in(spoken))
                        .collect(Collectors.joining("; "))));
    }

    /** A title within a sentence. */
    private static String begun(String title) {
        return Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }

    private static VBox banner(Tone tone, ObservableValue<String> title, ObservableValue<String> text) {
        var heading = Labels.of(title, Style.HEADING);
        tone.dress(heading);
        var banner = new VBox(heading, Labels.of(text, Style.SENTENCE));
        banner.getStyleClass().addAll(Style.CARD, "banner");
        tone.dress(banner);
        return banner;
    }
}
