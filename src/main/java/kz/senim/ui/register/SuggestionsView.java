package kz.senim.ui.register;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.senim.rulebook.CitationText;
import kz.senim.ui.kit.Crumb;
import kz.senim.ui.kit.Footer;
import kz.senim.ui.kit.Fxml;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Page;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Segments;
import kz.senim.ui.kit.Shown;
import kz.senim.ui.kit.TextMenu;

/** Typical risks, suggested or all; only what the user marks and adds comes into the register. */
final class SuggestionsView implements Page {

    private final Kit kit;
    private final Register register;
    private final SuggestionsModel model;
    private final CitationText citations;
    private final Parent root;

    @FXML private FlowPane narrowing;
    @FXML private TextField search;
    @FXML private VBox cards;
    @FXML private Label none;
    @FXML private Button all;
    @FXML private StackPane bottom;

    /** @param use which of them are shown at first */
    SuggestionsView(Kit kit, Register register, SuggestionsModel.Use use) {
        this.kit = kit;
        this.register = register;
        this.model = new SuggestionsModel(register);
        model.useProperty().set(use);
        this.citations = new CitationText(register.edition());
        this.root = kit.pages().load(Fxml.SUGGESTIONS, this);
    }

    @FXML
    private void initialize() {
        model.shown().addListener((ListChangeListener<Object>) _ -> fill());
        fill();
        narrow();
        var some = Bindings.isNotEmpty(model.shown());
        all.visibleProperty().bind(some);
        Shown.when(none, some.not());
        none.textProperty().bind(kit.speech().text(_ -> kit.speech().say(narrowed() ? "suggested.nothing" : "suggested.empty"),
                model.soughtProperty(), model.useProperty()));
        all.textProperty().bind(kit.speech().text(_ -> kit.speech().say(model.allMarked() ? "suggested.none" : "suggested.all"),
                model.markedProperty(), model.shown()));
        all.setOnAction(_ -> model.markAll());
        bottom.getChildren().add(footer());
    }

    private boolean narrowed() {
        return model.useProperty().get() != SuggestionsModel.Use.ALL || !model.soughtProperty().get().isBlank();
    }

    private void narrow() {
        var speech = kit.speech();
        var scope = new Segments<>(List.of(SuggestionsModel.Scope.values()), "suggested", s -> speech.text("suggested.scope." + s),
                model.scopeProperty()::set);
        var use = new Segments<>(List.of(SuggestionsModel.Use.values()), "suggested", u -> speech.text("suggested.use." + u),
                model.useProperty()::set);
        model.scopeProperty().subscribe(scope::show);
        model.useProperty().subscribe(use::show);
        narrowing.getChildren().addAll(0, List.of(scope, use));
        search.textProperty().bindBidirectional(model.soughtProperty());
        TextMenu.on(search, speech);
    }

    private void fill() {
        cards.getChildren().setAll(model.shown().stream()
                .map(template -> new SuggestionCard(kit.speech(), model, template, citations)).toList());
    }

    private Footer footer() {
        var count = new Label();
        count.setId("suggested-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.textProperty().bind(kit.speech().text(_ -> model.markedProperty().get() == 0 ? ""
                : kit.speech().counted("suggested.chosen", model.markedProperty().get()), model.markedProperty()));
        var footer = new Footer(kit, register.edition()).with(count).with("suggested.back", this::back).with("suggested.add", this::add).main();
        footer.getChildren().getLast().disableProperty().bind(model.markedProperty().isEqualTo(0));
        return footer;
    }

    private void add() {
        int added = model.add();
        kit.alerts().note("suggested.added", "count", added);
        back();
    }

    private void back() {
        kit.navigator().go(Place.of(Route.REGISTER, register.open().dossier().id()));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Crumb> crumbs() {
        return RegisterPages.crumbs(kit.speech(), register.open(), kit.speech().text("suggested.title"));
    }

    @Override
    public void shown() {
        root.applyCss();
        var first = model.shown().isEmpty() ? bottom.lookup(".button") : cards.lookup(".check-box");
        first.requestFocus();
    }

    @Override
    public void search() {
        search.requestFocus();
    }

    @Override
    public void undo() {
        model.undo();
    }
}
