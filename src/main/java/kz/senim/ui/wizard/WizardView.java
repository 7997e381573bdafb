package kz.senim.ui.wizard;

import java.util.List;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import kz.senim.dossier.Dossier;
import kz.senim.ui.kit.Crumb;
import kz.senim.ui.kit.EditionLine;
import kz.senim.ui.kit.Following;
import kz.senim.ui.kit.Fxml;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.OpenDossier;
import kz.senim.ui.kit.Page;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Tip;

/** The questions of one dossier: rail of steps, cards of the step, reasons at the right, result along the bottom. */
public final class WizardView implements Page {

    private final Kit kit;
    private final OpenDossier open;
    private final WizardModel model;
    private final WhyView why;
    private final Cards cards;
    private final Following following = new Following();
    private final Parent root;

    @FXML private BorderPane frame;
    @FXML private VBox steps;
    @FXML private Hyperlink edition;
    @FXML private ScrollPane scroll;
    @FXML private Label title;
    @FXML private Label lead;
    @FXML private Label progress;
    @FXML private VBox questions;
    @FXML private VBox scenarios;
    @FXML private VBox outOfPlay;

    /** @param spot where to begin: id of a question or step, or empty */
    public WizardView(Kit kit, OpenDossier open, String spot) {
        this.kit = kit;
        this.open = open;
        model = new WizardModel(open, open.edition().rules(), spot);
        why = new WhyView(kit, model, following);
        cards = new Cards(kit, model, this::goTo);
        root = kit.pages().load(Fxml.WIZARD, this);
    }

    @FXML
    private void initialize() {
        frame.setRight(kit.pages().load(Fxml.WHY, why));
        frame.setBottom(kit.pages().load(Fxml.RESULT_BAR, new ResultBarView(kit, model, following)));
        edition.textProperty().bind(EditionLine.named(kit.speech(), open.edition(), "edition.short"));
        edition.accessibleTextProperty().bind(kit.speech().text(
                _ -> edition.getText() + ". " + kit.speech().say("move.open"), edition.textProperty()));
        edition.setOnAction(_ -> kit.navigator().go(Place.of(Route.MOVE, open.dossier().id())));
        Tip.on(edition, kit.speech().text("move.open"));
        steps.getChildren().setAll(new Rail(kit, model, following).node());
        new StepHead(kit, model).show(title, lead, progress);
        following.on(model.stepProperty(), this::showStep);
        following.on(model.questionProperty(), cards::lookAt);
        following.on(open.dossierProperty(), this::refresh);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Crumb> crumbs() {
        return Crumb.to(kit.speech(), open);
    }

    @Override
    public void shown() {
        focusQuestion();
    }

    @Override
    public void commit() {
        cards.commit();
        why.commit();
    }

    @Override
    public void left() {
        following.end();
    }

    @Override
    public boolean previous() {
        return moved(model.previous());
    }

    @Override
    public boolean next() {
        return moved(model.next());
    }

    @Override
    public void undo() {
        if (model.undo()) {
            kit.alerts().note("wizard.undone");
            focusQuestion();
        }
    }

    private void goTo(String question) {
        model.lookAt(question);
        focusQuestion();
    }

    private boolean moved(boolean done) {
        if (done) {
            focusQuestion();
        }
        return done;
    }

    private void showStep(String step) {
        cards.commit();
        questions.getChildren().setAll(cards.build());
        cards.lookAt(model.question());
        refresh(open.dossier());
        scroll.setVvalue(0);
    }

    private void refresh(Dossier changed) {
        cards.refresh(scenarios);
        outOfPlay.getChildren().setAll(new OutOfPlay(kit, model, this::goTo).lines());
    }

    /** Once the cards are laid out, so that the card can be brought into sight. */
    private void focusQuestion() {
        Platform.runLater(() -> cards.focus(model.question()));
    }
}
