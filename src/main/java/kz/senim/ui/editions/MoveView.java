package kz.senim.ui.editions;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.senim.rulebook.Edition;
import kz.senim.ui.kit.Crumb;
import kz.senim.ui.kit.EditionLine;
import kz.senim.ui.kit.Footer;
import kz.senim.ui.kit.Fxml;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.LineCard;
import kz.senim.ui.kit.Page;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;

/** Taking a dossier to another edition: first what would differ, then, on yes, a copy. */
final class MoveView implements Page {

    private final Kit kit;
    private final MoveModel model;
    private final Parent root;

    @FXML private Label now;
    @FXML private VBox editions;
    @FXML private VBox parts;
    @FXML private StackPane bottom;

    MoveView(Kit kit, MoveModel model) {
        this.kit = kit;
        this.model = model;
        this.root = kit.pages().load(Fxml.MOVE, this);
    }

    @FXML
    private void initialize() {
        now.textProperty().bind(model.from().map(from -> EditionLine.named(kit.speech(), from, "move.now"))
                .orElseGet(() -> kit.speech().text("move.blind", "edition", model.dossier().edition())));
        var group = new ToggleGroup();
        model.others().forEach(each -> editions.getChildren().add(choice(each, group)));
        show();
    }

    private RadioButton choice(Edition edition, ToggleGroup group) {
        var radio = new RadioButton();
        radio.textProperty().bind(EditionLine.named(kit.speech(), edition, "home.edition"));
        radio.setId("move-to-" + edition.id());
        radio.setWrapText(true);
        radio.setMaxWidth(Double.MAX_VALUE);
        radio.getStyleClass().add("choice");
        radio.setToggleGroup(group);
        radio.setSelected(edition == model.chosenProperty().get());
        radio.setOnAction(_ -> {
            model.chosenProperty().set(edition);
            show();
        });
        return radio;
    }

    private void show() {
        parts.getChildren().setAll(model.parts().stream().map(part -> new LineCard(kit.speech(), part.key(), part.lines())).toList());
        if (model.same()) {
            parts.getChildren().addFirst(new LineCard(kit.speech(), "move.same", List.of()));
        }
        bottom.getChildren().setAll(new Footer(kit, model.chosenProperty().get())
                .with("move.back", kit.navigator()::back).with("move.copy", this::copy).main());
    }

    private void copy() {
        model.copy(kit.writer(), made -> {
            kit.navigator().go(Place.of(Route.WIZARD, made));
            kit.alerts().note("move.done");
        });
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Crumb> crumbs() {
        String typed = model.dossier().systemName();
        return List.of(new Crumb(kit.speech().text(_ -> typed.isBlank() ? kit.speech().say("home.unnamed.system") : typed),
                        model.from().isPresent() ? Place.of(Route.WIZARD, model.dossier().id()) : null),
                new Crumb(kit.speech().text("move.title"), null));
    }

    @Override
    public void shown() {
        root.applyCss();
        editions.getChildren().getLast().requestFocus();
    }
}
