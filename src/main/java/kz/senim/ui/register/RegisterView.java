package kz.senim.ui.register;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.senim.ui.kit.Crumb;
import kz.senim.ui.kit.Footer;
import kz.senim.ui.kit.Fxml;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Page;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.TextMenu;

/** All risks of a system: the list, the heat maps beside it, and what to look at. */
final class RegisterView implements Page {

    private final Kit kit;
    private final Register register;
    private final RegisterModel model;
    private final RegisterWords words;
    private final Parent root;

    @FXML private Label counts;
    @FXML private TextField search;
    @FXML private Button own;
    @FXML private Button suggested;
    @FXML private HBox restoring;
    @FXML private Label removed;
    @FXML private Hyperlink restore;
    @FXML private HBox narrowed;
    @FXML private Label narrowedTo;
    @FXML private Hyperlink widen;
    @FXML private TableView<RiskRow> risks;
    @FXML private VBox empty;
    @FXML private Label offer;
    @FXML private Button look;
    @FXML private Button ownFirst;
    @FXML private StackPane side;
    @FXML private StackPane bottom;

    RegisterView(Kit kit, Register register) {
        this.kit = kit;
        this.register = register;
        this.model = new RegisterModel(register, kit.alerts());
        this.words = new RegisterWords(kit.speech(), model);
        this.root = kit.pages().load(Fxml.REGISTER, this);
    }

    @FXML
    private void initialize() {
        var sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(risks.comparatorProperty());
        risks.setItems(sorted);
        new RiskTable(kit.speech(), register.today(), model, words, this::go).fill(risks, counts);
        search.textProperty().bindBidirectional(model.soughtProperty());
        TextMenu.on(search, kit.speech());
        counts.textProperty().bind(words.counts());
        suggested.textProperty().bind(words.suggested());
        offer.textProperty().bind(words.offer());
        removed.textProperty().bind(words.removed());
        narrowedTo.textProperty().bind(words.narrowed());
        side.getChildren().add(kit.pages().load(Fxml.REGISTER_SIDE, new RegisterSideView(kit.speech(), model)));
        bottom.getChildren().add(new Footer(kit).to("footer.wizard", Place.of(Route.WIZARD, dossier()))
                .to("footer.result", Place.of(Route.RESULT, dossier())).to("footer.pack", Place.of(Route.PACK, dossier())));
        bindActions();
        chooseFace();
    }

    private void bindActions() {
        Stream.of(own, ownFirst).forEach(button -> button.setOnAction(_ -> create()));
        Stream.of(suggested, look).forEach(button -> button.setOnAction(_ -> go(RegisterPages.SUGGESTED)));
        restore.setOnAction(_ -> model.restore());
        widen.setOnAction(_ -> model.widen());
    }

    private void chooseFace() {
        var some = Bindings.isNotEmpty(model.all());
        var more = Bindings.createBooleanBinding(() -> model.suggested() > 0, model.all());
        List.of(risks, search, own).forEach(node -> showOnly(node, some));
        showOnly(empty, some.not());
        showOnly(side, some);
        showOnly(suggested, some.and(more));
        showOnly(look, more);
        showOnly(restoring, model.removedProperty().isNotNull());
        showOnly(narrowed, model.narrowingProperty().isNotNull().or(model.soughtProperty().isNotEmpty()).and(some));
    }

    private static void showOnly(Node node, BooleanExpression when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    private void go(String spot) {
        kit.navigator().go(new Place(Route.REGISTER, dossier(), spot));
    }

    private String dossier() {
        return register.open().dossier().id();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Crumb> crumbs() {
        return RegisterPages.crumbs(kit.speech(), register.open());
    }

    @Override
    public void shown() {
        (model.all().isEmpty() ? look : risks).requestFocus();
    }

    @Override
    public void search() {
        search.requestFocus();
    }

    @Override
    public void create() {
        go(model.addOwn());
    }

    @Override
    public void undo() {
        model.undo();
    }
}
