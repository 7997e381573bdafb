package kz.senim.ui.wizard;

import java.util.function.Function;
import javafx.beans.binding.StringBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.senim.law.Axis;
import kz.senim.law.AxisResult;
import kz.senim.law.Truth;
import kz.senim.text.Language;
import kz.senim.ui.kit.Following;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.LevelBars;
import kz.senim.ui.kit.LevelWords;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Standing;
import kz.senim.ui.kit.Style;
import kz.senim.ui.kit.Tone;

/** What follows from the answers so far, always in sight, with what still decides it. */
final class ResultBarView {

    private final Kit kit;
    private final WizardModel model;
    private final LevelWords levels;
    private final Following following;

    @FXML private FlowPane axes;
    @FXML private Label prohibited;
    @FXML private Label deciding;
    @FXML private Button undo;
    @FXML private Button back;
    @FXML private Button next;

    ResultBarView(Kit kit, WizardModel model, Following following) {
        this.kit = kit;
        this.model = model;
        this.following = following;
        this.levels = new LevelWords(model.open().edition().words(), kit.speech());
    }

    @FXML
    private void initialize() {
        axes.getChildren().addAll(0, model.open().edition().rules().axes().stream().map(this::axis).toList());
        prohibited.textProperty().bind(words(_ -> prohibited()));
        deciding.textProperty().bind(words(_ -> deciding()));
        following.on(model.open().conclusionsProperty(), _ -> tone().dress(prohibited));
        undo.visibleProperty().bind(model.open().undoableProperty());
        undo.setOnAction(_ -> kit.navigator().pageProperty().get().undo());
        back.disableProperty().bind(model.stepProperty().isEqualTo(model.steps().getFirst()));
        back.setOnAction(_ -> kit.navigator().pageProperty().get().previous());
        next.textProperty().bind(kit.speech().text(
                _ -> kit.speech().say(model.hasNext() ? "wizard.next" : "wizard.result"), model.stepProperty()));
        next.setOnAction(_ -> goOn());
        next.visibleProperty().bind(model.stepProperty().map(_ -> model.hasNext() || kit.navigator().offers(Route.RESULT)));
    }

    private void goOn() {
        if (model.hasNext()) {
            kit.navigator().pageProperty().get().next();
        } else {
            kit.navigator().go(Place.of(Route.RESULT, model.open().dossier().id()));
        }
    }

    private Node axis(Axis axis) {
        var caption = new Label();
        caption.textProperty().bind(words(spoken -> levels.axis(result(axis), spoken)));
        caption.getStyleClass().add(Style.CAPTION);
        caption.setMinWidth(Region.USE_PREF_SIZE);
        var value = new Label();
        value.textProperty().bind(words(spoken -> levels.of(result(axis), spoken)));
        value.getStyleClass().add(Style.STRONG);
        value.setMinWidth(Region.USE_PREF_SIZE);
        value.setId("bar-" + axis.id());
        var bars = new LevelBars();
        following.on(model.open().conclusionsProperty(), now -> bars.show(now.axes().get(axis.id()), now));
        var line = new HBox(value, bars);
        line.getStyleClass().add("bar-line");
        var box = new VBox(caption, line);
        box.getStyleClass().add("bar-axis");
        return box;
    }

    private AxisResult result(Axis axis) {
        return model.open().conclusions().axes().get(axis.id());
    }

    private StringBinding words(Function<Language, String> words) {
        return kit.speech().text(words, model.open().conclusionsProperty());
    }

    private Standing standing() {
        return new Standing(model.open().edition().rules(), model.open().conclusions());
    }

    private String prohibited() {
        var standing = standing();
        if (standing.aiSystem() == Truth.NO) {
            return kit.speech().say("axis.none");
        }
        int found = standing.prohibitions(Truth.YES).size();
        int clear = standing.prohibitions(Truth.NO).size();
        int all = found + clear + standing.prohibitions(Truth.OPEN).size();
        if (found > 0) {
            return kit.speech().say("bar.prohibited.found", "count", found);
        }
        return clear == all ? kit.speech().say("bar.prohibited.none", "all", all)
                : kit.speech().say("bar.prohibited.open", "clear", clear, "all", all);
    }

    private Tone tone() {
        var standing = standing();
        if (!standing.prohibitions(Truth.YES).isEmpty()) {
            return Tone.STOP;
        }
        boolean clear = standing.aiSystem() != Truth.NO && standing.prohibitions(Truth.OPEN).isEmpty();
        return clear ? Tone.GOOD : Tone.QUIET;
    }

    private String deciding() {
        int count = standing().deciding().size();
        return count == 0 ? kit.speech().say("bar.decided") : kit.speech().counted("bar.deciding", count);
    }
}
