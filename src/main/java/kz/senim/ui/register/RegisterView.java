package kz.senim.ui.register;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.senim.rulebook.RecordWords;
import kz.senim.ui.kit.Crumb;
import kz.senim.ui.kit.Footer;
import kz.senim.ui.kit.Fxml;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Page;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Shown;
import kz.senim.ui.kit.TextMenu;

/** All risks of a system: the list, the heat maps beside it, and what to look at. */
final class RegisterView implements Page {

    private final Kit kit;
    private final Register register;
    private final RegisterModel model;
    private final RegisterWords words;
    private final RegisterEmptyView first;
    private final Parent root;

    @FXML private Label counts;
    @FXML private Hyperlink files;
    @FXML private Hyperlink print;
    @FXML private TextField search;
    @FXML private Button own;
    @FXML private Button suggested;
    @FXML private TableView<RiskRow> risks;
    @FXML private StackPane filters;
    @FXML private VBox list;
    @FXML private StackPane empty;
    @FXML private StackPane side;
    @FXML private StackPane bottom;

    RegisterView(Kit kit, Register register) {
        this.kit = kit;
        this.register = register;
        this.model = new RegisterModel(register, kit.alerts());
        this.words = new RegisterWords(kit.speech(), model);
        this.first = new RegisterEmptyView(model, words, () -> go(RegisterPages.SUGGESTED), this::create);
        this.root = kit.pages().load(Fxml.REGISTER, this);
    }

    @FXML
    private void initialize() {
        new RiskTable(kit.speech(), register.today(), model, words, new RecordWords(register.edition().words()), this::go).fill(risks, counts);
        search.textProperty().bindBidirectional(model.soughtProperty());
        TextMenu.on(search, kit.speech());
        counts.textProperty().bind(new ReviewDue(kit.speech(), register).after(words.counts()));
        suggested.textProperty().bind(words.suggested());
        list.getChildren().add(1, kit.pages().load(Fxml.REGISTER_BARS, new RegisterBarsView(model, words)));
        filters.getChildren().add(new FilterRow(kit.speech(), model));
        empty.getChildren().add(kit.pages().load(Fxml.REGISTER_EMPTY, first));
        model.after(this::fillSide);
        bottom.getChildren().add(new Footer(kit, register.edition()).to("footer.wizard", Place.of(Route.WIZARD, dossier()))
                .to("footer.review", Place.of(Route.REVIEW, dossier())).to("footer.result", Place.of(Route.RESULT, dossier()))
                .to("footer.pack", Place.of(Route.PACK, dossier())));
        print.setOnAction(_ -> new Printing(kit, register.open()).start());
        files.setOnAction(_ -> kit.navigator().go(Place.of(Route.TABLES, dossier())));
        own.setOnAction(_ -> create());
        suggested.setOnAction(_ -> go(RegisterPages.SUGGESTED));
        chooseFace();
    }

    private void fillSide() {
        side.getChildren().add(kit.pages().load(Fxml.REGISTER_SIDE, new RegisterSideView(kit.speech(), model,
                new WholeRegister(kit, register, this::go)::lead,
                () -> kit.navigator().go(Place.of(Route.SCALES, dossier())))));
    }

    private void chooseFace() {
        var some = Bindings.isNotEmpty(model.all());
        var more = Bindings.createBooleanBinding(() -> model.suggested() > 0, model.all());
        List.of(risks, search, own, filters).forEach(node -> Shown.when(node, some));
        Shown.when(empty, some.not());
        Shown.when(side, some);
        Shown.when(suggested, some.and(more));
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
        if (model.all().isEmpty()) {
            first.focus();
        } else {
            risks.requestFocus();
        }
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
    public void left() {
        model.leave();
    }

    @Override
    public void undo() {
        model.undo();
    }
}
