package kz.senim.ui.result;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.senim.ui.kit.ContradictionNote;
import kz.senim.ui.kit.Crumb;
import kz.senim.ui.kit.EditionLine;
import kz.senim.ui.kit.Fxml;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.OpenDossier;
import kz.senim.ui.kit.Page;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Tone;

/** Where the system stands, why, and what to do next. */
public final class ResultView implements Page {

    private final Kit kit;
    private final OpenDossier open;
    private final ResultModel model;
    private final ReasonTree reasons;
    private final Parent root;

    @FXML private VBox banners;
    @FXML private HBox cards;
    @FXML private VBox why;
    @FXML private VBox contradictions;
    @FXML private VBox steps;
    @FXML private VBox ways;
    @FXML private VBox duties;
    @FXML private VBox liability;
    @FXML private VBox findings;
    @FXML private VBox findOut;
    @FXML private Label findOutNone;
    @FXML private Button questions;
    @FXML private Button register;
    @FXML private Button pack;
    @FXML private Button texts;
    @FXML private Label edition;

    public ResultView(Kit kit, OpenDossier open) {
        this.kit = kit;
        this.open = open;
        model = new ResultModel(open.edition(), open.dossier(), open.conclusions());
        reasons = new ReasonTree(kit, open.edition(), open.dossier().id());
        root = kit.pages().load(Fxml.RESULT, this);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Crumb> crumbs() {
        var path = new ArrayList<>(Crumb.to(kit.speech(), open));
        path.add(new Crumb(kit.speech().text("route.RESULT"), null));
        return path;
    }

    @Override
    public void shown() {
        (pack.isVisible() ? pack : questions).requestFocus();
    }

    @FXML
    private void initialize() {
        banners.getChildren().setAll(new Banners(kit, model).all());
        cards.getChildren().setAll(new VerdictCards(kit, model, reasons, why).all());
        fill(contradictions, contradictions());
        showSteps();
        fill(ways, List.of());
        new WaysSection(kit, model).search(section -> fill(ways, List.of(section)));
        fill(duties, new DutiesSection(kit, model, reasons).all());
        fill(liability, List.of());
        new LiabilitySection(kit, model, reasons).read(section -> fill(liability, List.of(section)));
        model.others().forEach(c -> findings.getChildren().add(OpeningRow.of(c, kit.speech(), open.edition(), reasons)));
        findOut.getChildren().setAll(new FindOutList(kit, model).all());
        findOutNone.setVisible(model.toFindOut().isEmpty());
        findOutNone.setManaged(model.toFindOut().isEmpty());
        edition.textProperty().bind(EditionLine.named(kit.speech(), open.edition(), "result.disclaimer"));
        leads(questions, Route.WIZARD);
        leads(register, Route.REGISTER);
        leads(pack, Route.PACK);
        leads(texts, Route.TEXTS);
    }

    /** A part of the page that takes no room while it is empty. */
    private static void fill(VBox box, List<Node> nodes) {
        box.getChildren().setAll(nodes);
        box.setVisible(!nodes.isEmpty());
        box.setManaged(!nodes.isEmpty());
    }

    private List<Node> contradictions() {
        var ids = open.conclusions().contradictions();
        if (ids.isEmpty()) {
            return List.of();
        }
        var section = new Section(kit.speech(), "contradictions", "result.contradictions",
                kit.speech().text("result.contradictions.text"));
        Tone.ATTENTION.dress(section);
        section.rows(ids.stream().map(id -> new ContradictionNote(kit.speech(), open, id, "",
                question -> kit.navigator().go(new Place(Route.WIZARD, open.dossier().id(), question)))).toList());
        return List.of(section);
    }

    private void showSteps() {
        var all = new NextSteps(model.edition(), kit.speech(), model.dossier(), model.conclusions()).all();
        for (int i = 0; i < all.size(); i++) {
            steps.getChildren().add(new StepRow(kit, open.edition(), i + 1, all.get(i)));
        }
    }

    /** A button whose screen does not exist is not shown. */
    private void leads(Button button, Route route) {
        boolean offered = kit.navigator().offers(route);
        button.setVisible(offered);
        button.setManaged(offered);
        button.setOnAction(_ -> kit.navigator().go(Place.of(route, open.dossier().id())));
    }
}
