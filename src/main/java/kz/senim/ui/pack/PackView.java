package kz.senim.ui.pack;

import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.senim.ui.kit.Crumb;
import kz.senim.ui.kit.Footer;
import kz.senim.ui.kit.Fxml;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.OpenDossier;
import kz.senim.ui.kit.Page;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Shown;

/** Making the documentation: what is still open, in which language, where to, and the file once it is there. */
final class PackView implements Page {

    private final Kit kit;
    private final OpenDossier open;
    private final PackModel model;
    private final PackFormView form;
    private final Parent root;

    @FXML private VBox draft;
    @FXML private Label draftTitle;
    @FXML private VBox questions;
    @FXML private Hyperlink more;
    @FXML private VBox complete;
    @FXML private StackPane fields;
    @FXML private VBox column;
    @FXML private StackPane bottom;

    PackView(Kit kit, OpenDossier open, PackModel model) {
        this.kit = kit;
        this.open = open;
        this.model = model;
        this.form = new PackFormView(kit.speech(), model);
        this.root = kit.pages().load(Fxml.PACK, this);
    }

    @FXML
    private void initialize() {
        var left = model.open();
        Shown.only(draft, !left.isEmpty());
        Shown.only(complete, left.isEmpty());
        draftTitle.textProperty().bind(kit.speech().text(_ -> kit.speech().counted("pack.draft", left.size())));
        new OpenList(kit.speech(), open.edition().words(), question -> go(Route.WIZARD, question))
                .fill(questions, more, left);
        fields.getChildren().add(kit.pages().load(Fxml.PACK_FORM, form));
        column.getChildren().add(1, kit.pages().load(Fxml.PACK_MADE, new PackMadeView(kit, model)));
        var id = open.dossier().id();
        bottom.getChildren().add(new Footer(kit, open.edition()).to("footer.wizard", Place.of(Route.WIZARD, id))
                .to("footer.register", Place.of(Route.REGISTER, id)).to("footer.result", Place.of(Route.RESULT, id)));
    }

    private void go(Route route, String spot) {
        kit.navigator().go(new Place(route, open.dossier().id(), spot));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Crumb> crumbs() {
        return Stream.concat(Crumb.to(kit.speech(), open).stream(),
                Stream.of(new Crumb(kit.speech().text("pack.title"), null))).toList();
    }

    @Override
    public void shown() {
        root.applyCss();
        form.focus();
    }

    @Override
    public void left() {
        model.leave();
    }
}
