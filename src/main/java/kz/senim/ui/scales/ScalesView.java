package kz.senim.ui.scales;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.senim.dossier.Dossier;
import kz.senim.risk.Scale;
import kz.senim.ui.kit.Crumb;
import kz.senim.ui.kit.Following;
import kz.senim.ui.kit.Footer;
import kz.senim.ui.kit.Fxml;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Labels;
import kz.senim.ui.kit.LongText;
import kz.senim.ui.kit.OpenDossier;
import kz.senim.ui.kit.Page;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Shown;
import kz.senim.ui.kit.Style;
import kz.senim.ui.kit.TextMenu;
import kz.senim.ui.kit.TypedText;

/** The ten grades of the scales, each with room for the client's own words. */
public final class ScalesView implements Page {

    private record Field(Scale grade, TextArea node, TypedText typed) {}

    private static final int ROWS = 2;

    private final Kit kit;
    private final ScalesModel model;
    private final Following following = new Following();
    private final List<Field> fields = new ArrayList<>();
    private final Parent root;

    @FXML private VBox likelihood;
    @FXML private VBox impact;
    @FXML private Button copy;
    @FXML private StackPane bottom;

    public ScalesView(Kit kit, OpenDossier open) {
        this.kit = kit;
        this.model = new ScalesModel(open, kit.services(), kit.writer(), kit.alerts());
        this.root = kit.pages().load(Fxml.SCALES, this);
    }

    @FXML
    private void initialize() {
        Scale.all().forEach(grade -> (grade.side() == Scale.Side.LIKELIHOOD ? likelihood : impact).getChildren().add(field(grade)));
        Shown.only(copy, false);
        model.others(this::offer);
        bottom.getChildren().add(new Footer(kit, model.open().edition())
                .to("footer.register", Place.of(Route.REGISTER, model.open().dossier().id())));
        following.on(model.open().dossierProperty(), this::show);
    }

    private Node field(Scale grade) {
        String key = "scale." + grade.id();
        var label = Labels.of(kit.speech().text(_ -> grade.value() + " · " + kit.speech().say(key)), Style.STRONG);
        var node = new LongText(ROWS);
        node.setId("scale-" + grade.side().word() + "-" + grade.value());
        node.promptTextProperty().bind(kit.speech().text(key + ".text"));
        label.setLabelFor(node);
        TextMenu.on(node, kit.speech());
        fields.add(new Field(grade, node, new TypedText(node, text -> model.type(grade, text))));
        var box = new VBox(label, node);
        box.getStyleClass().add("tight");
        return box;
    }

    private void show(Dossier now) {
        fields.stream().filter(field -> !field.node().isFocused() || !field.node().getText().strip().equals(model.words(field.grade())))
                .forEach(field -> field.typed().show(model.words(field.grade())));
    }

    private void offer(int others) {
        Shown.only(copy, others > 0);
        copy.textProperty().bind(kit.speech().text("scales.copy", "count", others));
        copy.setOnAction(_ -> {
            commit();
            model.copy(others, done -> kit.alerts().note("scales.copied", "count", done));
        });
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Crumb> crumbs() {
        var register = new Crumb(kit.speech().text("route.REGISTER"), Place.of(Route.REGISTER, model.open().dossier().id()));
        return Stream.concat(Crumb.to(kit.speech(), model.open()).stream(),
                Stream.of(register, new Crumb(kit.speech().text("scales.title"), null))).toList();
    }

    @Override
    public void shown() {
        fields.getFirst().node().requestFocus();
    }

    @Override
    public void commit() {
        fields.forEach(field -> field.typed().flush());
    }

    @Override
    public void left() {
        following.end();
    }

    @Override
    public void undo() {
        commit();
        model.undo();
    }
}
