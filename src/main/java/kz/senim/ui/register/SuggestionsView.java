package kz.senim.ui.register;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
import kz.senim.ui.kit.Shown;

/** The risks that the answers suggest; only what the user marks and adds comes into the register. */
final class SuggestionsView implements Page {

    private final Kit kit;
    private final Register register;
    private final SuggestionsModel model;
    private final CitationText citations;
    private final Parent root;

    @FXML private VBox cards;
    @FXML private Label none;
    @FXML private Button all;
    @FXML private StackPane bottom;

    SuggestionsView(Kit kit, Register register) {
        this.kit = kit;
        this.register = register;
        this.model = new SuggestionsModel(register);
        this.citations = new CitationText(register.edition());
        this.root = kit.pages().load(Fxml.SUGGESTIONS, this);
    }

    @FXML
    private void initialize() {
        model.suggested().addListener((ListChangeListener<Object>) _ -> fill());
        fill();
        var some = Bindings.isNotEmpty(model.suggested());
        all.visibleProperty().bind(some);
        Shown.when(none, some.not());
        all.textProperty().bind(kit.speech().text(_ -> kit.speech().say(allMarked() ? "suggested.none" : "suggested.all"),
                model.markedProperty()));
        all.setOnAction(_ -> model.markAll());
        bottom.getChildren().add(footer());
    }

    private void fill() {
        cards.getChildren().setAll(model.suggested().stream()
                .map(template -> new SuggestionCard(kit.speech(), model, template, citations)).toList());
    }

    private Footer footer() {
        var count = new Label();
        count.setId("suggested-count");
        count.textProperty().bind(kit.speech().text(_ -> model.markedProperty().get() == 0 ? ""
                : kit.speech().counted("suggested.chosen", model.markedProperty().get()), model.markedProperty()));
        var footer = new Footer(kit, register.edition()).with(count).with("suggested.back", this::back).with("suggested.add", this::add).main();
        footer.getChildren().getLast().disableProperty().bind(model.markedProperty().isEqualTo(0));
        return footer;
    }

    private boolean allMarked() {
        return model.markedProperty().get() == model.suggested().size();
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
        var first = model.suggested().isEmpty() ? bottom.lookup(".button") : cards.lookup(".check-box");
        first.requestFocus();
    }

    @Override
    public void undo() {
        model.undo();
    }
}
