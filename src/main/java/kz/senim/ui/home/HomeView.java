package kz.senim.ui.home;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.senim.ui.kit.EditionLine;
import kz.senim.ui.kit.Fxml;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Page;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.SystemChooser;
import kz.senim.ui.kit.TextMenu;

/** The first screen: all systems, what is urgent among them, and the way to a new one. */
public final class HomeView implements Page {

    private final Kit kit;
    private final HomeModel model;
    private final Parent root;

    @FXML private VBox list;
    @FXML private Label counts;
    @FXML private TextField search;
    @FXML private Button create;
    @FXML private Button example;
    @FXML private Button openFile;
    @FXML private HBox summary;
    @FXML private TableView<SystemRow> systems;
    @FXML private Label nothingFound;
    @FXML private VBox firstTime;
    @FXML private Button createFirst;
    @FXML private Button openFirst;
    @FXML private VBox examples;
    @FXML private Label edition;

    public HomeView(Kit kit) {
        this.kit = kit;
        this.model = new HomeModel(kit.services(), kit.usual(), kit.writer(), kit.alerts());
        this.root = kit.pages().load(Fxml.HOME, this);
        model.load();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        kit.desk().clear();
        model.readProperty().subscribe(read -> {
            if (read) {
                (model.all().isEmpty() ? createFirst : systems).requestFocus();
            }
        });
    }

    @Override
    public void search() {
        search.requestFocus();
    }

    @Override
    public void create() {
        model.create(this::open);
    }

    @Override
    public void openFile() {
        new SystemChooser(kit.speech()).open(root.getScene().getWindow())
                .ifPresent(file -> kit.navigator().go(new Place(Route.IMPORT, "", file.toString())));
    }

    @FXML
    private void initialize() {
        var sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(systems.comparatorProperty());
        systems.setItems(sorted);
        new SystemTable(kit, model::remove, this::open).fill(systems);
        nothingFound.textProperty().bind(kit.speech().text(
                _ -> kit.speech().say("home.nothing.found", "words", search.getText()), search.textProperty()));
        search.textProperty().bindBidirectional(model.soughtProperty());
        TextMenu.on(search, kit.speech());
        var summaryCards = new SummaryCards(kit, model);
        counts.textProperty().bind(summaryCards.counts());
        summaryCards.fill(summary);
        edition.textProperty().bind(EditionLine.of(kit.speech(), kit.usual()));
        create.setOnAction(_ -> create());
        createFirst.setOnAction(_ -> create());
        openFile.setOnAction(_ -> openFile());
        openFirst.setOnAction(_ -> openFile());
        example.setOnAction(_ -> kit.layers().put(
                kit.pages().load(Fxml.EXAMPLES, new ExamplesView(kit, model, this::open))));
        chooseFace();
    }

    /** With no system yet the examples stand in the middle; before the list is read nothing does. */
    private void chooseFace() {
        var empty = Bindings.isEmpty(model.all());
        showOnly(list, empty.not().and(model.readProperty()));
        showOnly(firstTime, empty.and(model.readProperty()));
        firstTime.visibleProperty().subscribe(shown -> {
            if (shown && examples.getChildren().isEmpty()) {
                model.examples(cases -> new ExampleCards(kit.speech(),
                        chosen -> model.open(chosen, this::open)).fill(examples, cases));
            }
        });
    }

    private static void showOnly(Node node, BooleanExpression when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    private void open(String dossier) {
        kit.navigator().go(Place.of(Route.WIZARD, dossier));
    }
}
