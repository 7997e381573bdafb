package kz.senim.ui.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.senim.law.AxisResult;
import kz.senim.law.Conclusion;
import kz.senim.law.Truth;
import kz.senim.text.Language;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Labels;
import kz.senim.ui.kit.LevelBars;
import kz.senim.ui.kit.LevelWords;
import kz.senim.ui.kit.Style;

/** Degree, autonomy, mode and role in a row; "why" under each opens its reasons below the row. */
final class VerdictCards {

    private final Kit kit;
    private final ResultModel model;
    private final LevelWords levels;
    private final ReasonTree reasons;
    private final ToggleGroup open = new ToggleGroup();
    private final VBox below;

    /** @param below where the reasons are shown */
    VerdictCards(Kit kit, ResultModel model, ReasonTree reasons, VBox below) {
        this.kit = kit;
        this.model = model;
        this.reasons = reasons;
        this.below = below;
        this.levels = new LevelWords(model.edition().words(), kit.speech());
        show(null);
        open.selectedToggleProperty().addListener((_, _, chosen) -> show(chosen == null ? null : chosen.getUserData()));
    }

    List<Node> all() {
        var cards = new ArrayList<Node>();
        model.axes().forEach(axis -> cards.add(card(axis)));
        cards.add(roleCard());
        return cards;
    }

    private Node card(AxisResult axis) {
        var bars = new LevelBars();
        bars.show(axis, model.conclusions());
        return card(axis.axis().id(), kit.speech().text(spoken -> levels.axis(axis, spoken)),
                kit.speech().text(spoken -> levels.of(axis, spoken)), bars, behind(axis));
    }

    /** Where the axis does not apply, that is because of what the system is. */
    private List<Conclusion> behind(AxisResult axis) {
        return axis.applies() == Truth.NO ? List.of(model.aiSystemConclusion()) : model.behind(axis);
    }

    private Node roleCard() {
        return card("role", kit.speech().text("result.role"), kit.speech().text(this::roles), new HBox(), model.allRoles());
    }

    private String roles(Language spoken) {
        var sure = model.roles(Truth.YES);
        if (sure.isEmpty()) {
            return kit.speech().say(model.roles(Truth.OPEN).isEmpty() ? "result.role.none" : "axis.unclear");
        }
        var words = model.edition().words();
        var titles = sure.stream().map(c -> words.finding(c.finding()).title().in(spoken)).toList();
        return titles.getFirst() + titles.stream().skip(1).map(title -> ", " + title.toLowerCase(spoken.locale()))
                .collect(Collectors.joining());
    }

    private Node card(String id, ObservableValue<String> caption, ObservableValue<String> value, Node bars,
                      List<Conclusion> behind) {
        var why = new ToggleButton();
        why.textProperty().bind(kit.speech().text(_ -> why(behind)));
        why.getStyleClass().setAll("why-toggle");
        why.setId("why-" + id);
        why.setUserData(behind);
        why.setToggleGroup(open);
        var card = new VBox(Labels.of(caption, Style.CAPTION), Labels.of(value, "verdict"), bars,
                new Region(), why);
        VBox.setVgrow(card.getChildren().get(3), Priority.ALWAYS);
        card.getStyleClass().addAll(Style.CARD, "verdict-card");
        why.selectedProperty().subscribe(chosen -> {
            card.getStyleClass().remove(Style.CHOSEN);
            if (chosen) {
                card.getStyleClass().add(Style.CHOSEN);
            }
        });
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private String why(List<Conclusion> behind) {
        long answers = behind.stream().flatMap(c -> c.because().stream()).flatMap(ReasonTree::questions).distinct().count();
        return answers == 0 ? kit.speech().say("result.why") : kit.speech().counted("result.why", answers);
    }

    @SuppressWarnings("unchecked")
    private void show(Object behind) {
        below.setVisible(behind != null);
        below.setManaged(behind != null);
        below.getChildren().setAll(behind == null ? List.of()
                : ((List<Conclusion>) behind).stream().map(reasons::of).toList());
    }
}
