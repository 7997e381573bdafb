package kz.senim.ui.wizard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.senim.ui.kit.Beside;
import kz.senim.ui.kit.Following;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Roving;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.StateMark;

/** The steps, each with its state by shape and colour and reachable at any time; then the screens that follow. */
final class Rail {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Kit kit;
    private final WizardModel model;
    private final Map<String, Button> buttons = new LinkedHashMap<>();
    private final Map<String, StateMark> marks = new LinkedHashMap<>();
    private final VBox box = new VBox();

    Rail(Kit kit, WizardModel model, Following following) {
        this.kit = kit;
        this.model = model;
        model.steps().forEach(this::addStep);
        Stream.of(Route.REGISTER, Route.RESULT, Route.PACK).filter(kit.navigator()::offers).forEach(this::addScreen);
        box.getStyleClass().add("rail-steps");
        buttons.forEach((id, button) -> box.getChildren().add(new Beside(marks.get(id), button)));
        var roving = Roving.over(List.copyOf(buttons.values()));
        following.on(model.stepProperty(), step -> {
            buttons.forEach((id, button) -> button.pseudoClassStateChanged(CURRENT, id.equals(step)));
            roving.stopAt(buttons.get(step));
            refresh();
        });
        following.on(model.open().dossierProperty(), _ -> refresh());
    }

    Node node() {
        return box;
    }

    private void addStep(String step) {
        var button = button(step);
        var title = model.open().edition().words().steps().get(step).title();
        button.textProperty().bind(kit.speech().text(title));
        button.accessibleTextProperty().bind(kit.speech().text(spoken -> title.in(spoken) + ", "
                + kit.speech().say("step." + model.stateOf(step)), model.open().dossierProperty()));
        button.setOnAction(_ -> model.goTo(step));
    }

    private void addScreen(Route route) {
        var button = button(route.name().toLowerCase());
        marks.get(route.name().toLowerCase()).show("screen");
        button.textProperty().bind(kit.speech().text("route." + route));
        button.setOnAction(_ -> kit.navigator().go(Place.of(route, model.open().dossier().id())));
    }

    private Button button(String id) {
        var mark = new StateMark();
        var button = new Button();
        button.getStyleClass().add("rail-item");
        button.setId("step-" + id);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        buttons.put(id, button);
        marks.put(id, mark);
        return button;
    }

    private void refresh() {
        model.steps().forEach(step -> marks.get(step).show(
                step.equals(model.step()) ? "current" : model.stateOf(step).name().toLowerCase().replace('_', '-')));
    }
}
