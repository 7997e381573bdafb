package kz.senim.ui.review;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.senim.dossier.Dossier;
import kz.senim.risk.Risk;
import kz.senim.ui.kit.Crumb;
import kz.senim.ui.kit.Following;
import kz.senim.ui.kit.Footer;
import kz.senim.ui.kit.Fxml;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Page;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;

/** A review under way: all risks at the left, the present one in the middle. */
final class ReviewView implements Page {

    private final Kit kit;
    private final ReviewModel model;
    private final Following following = new Following();
    private final SeenList list;
    private final SeenCard card;
    private final Parent root;
    private String present;

    @FXML private Label progress;
    @FXML private VBox risks;
    @FXML private VBox middle;
    @FXML private StackPane bottom;

    /** @param spot id of the risk to begin with, or anything else */
    ReviewView(Kit kit, ReviewModel model, String spot) {
        this.kit = kit;
        this.model = model;
        this.present = model.find(spot).or(() -> model.left().stream().findFirst())
                .or(() -> model.risks().stream().findFirst()).map(Risk::id).orElse("");
        this.list = new SeenList(kit.speech(), model, this::look);
        this.card = new SeenCard(kit, model, this::onward, this::work);
        this.root = kit.pages().load(Fxml.REVIEW, this);
    }

    @FXML
    private void initialize() {
        risks.getChildren().setAll(list);
        middle.getChildren().setAll(card);
        progress.textProperty().bind(kit.speech().text(_ -> kit.speech().say("review.progress",
                "done", model.risks().size() - model.left().size(), "count", model.risks().size()), model.open().dossierProperty()));
        bottom.getChildren().add(new Footer(kit, model.open().edition()).with("review.drop", () -> model.drop(this::toRegister))
                .with("review.later", this::toRegister).with("review.new", this::add).with("review.finish", this::finish));
        following.on(model.open().dossierProperty(), this::show);
        following.on(kit.speech().languageProperty(), _ -> list.refresh());
    }

    private void show(Dossier now) {
        list.show(present);
        card.show(model.find(present));
    }

    private void look(String risk) {
        present = risk;
        show(model.open().dossier());
    }

    /** To the next risk that nobody dealt with. */
    private void onward() {
        var left = model.left();
        var all = model.risks().stream().map(Risk::id).toList();
        int here = all.indexOf(present);
        left.stream().filter(risk -> all.indexOf(risk.id()) > here).findFirst().or(() -> left.stream().findFirst())
                .ifPresentOrElse(risk -> look(risk.id()), this::finish);
        card.focus();
    }

    /** On the page of a risk, from where one comes back. */
    private void work(String risk) {
        kit.navigator().go(new Place(Route.REGISTER, model.open().dossier().id(), risk));
    }

    private void add() {
        work(model.addOwn());
    }

    private void finish() {
        if (model.left().isEmpty()) {
            kit.navigator().go(ReviewPages.place(model.open(), ReviewPages.END));
        } else {
            kit.alerts().note("review.unfinished", "count", model.left().size());
        }
    }

    private void toRegister() {
        kit.navigator().go(Place.of(Route.REGISTER, model.open().dossier().id()));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Crumb> crumbs() {
        return ReviewPages.crumbs(kit, model.open(), kit.speech().text("review.title"));
    }

    @Override
    public void shown() {
        card.focus();
    }

    @Override
    public void create() {
        add();
    }

    @Override
    public boolean next() {
        onward();
        return true;
    }

    @Override
    public void left() {
        following.end();
        model.leave();
    }

    @Override
    public void undo() {
        model.undo();
        if (model.underWay().isEmpty()) {
            kit.navigator().go(ReviewPages.place(model.open(), ""));
        }
    }
}
