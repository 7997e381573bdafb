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
    private final boolean saving;
    private final Parent root;

    @FXML private Hyperlink texts;
    @FXML private VBox draft;
    @FXML private Label draftTitle;
    @FXML private VBox questions;
    @FXML private Hyperlink more;
    @FXML private VBox complete;
    @FXML private StackPane fields;
    @FXML private VBox column;
    @FXML private StackPane bottom;

    /** @param saving what is ordered is made at once */
    PackView(Kit kit, OpenDossier open, PackModel model, boolean saving) {
        this.kit = kit;
        this.open = open;
        this.model = model;
        this.saving = saving;
        this.form = new PackFormView(kit.speech(), model, () -> go(Route.PREVIEW));
        this.root = kit.pages().load(Fxml.PACK, this);
    }

    @FXML
    private void initialize() {
        var list = new OpenList(kit.speech(), open, model.order(), kit.navigator()::go);
        Shown.only(draft, list.size() > 0);
        Shown.only(complete, list.size() == 0);
        draftTitle.textProperty().bind(kit.speech().text(_ -> kit.speech().counted("pack.draft", list.size())));
        list.fill(questions, more);
        texts.setOnAction(_ -> go(Route.TEXTS));
        fields.getChildren().add(kit.pages().load(Fxml.PACK_FORM, form));
        column.getChildren().add(1, kit.pages().load(Fxml.PACK_MADE, new PackMadeView(kit, model)));
        var id = open.dossier().id();
        bottom.getChildren().add(new Footer(kit, open.edition()).to("footer.wizard", Place.of(Route.WIZARD, id))
                .to("footer.register", Place.of(Route.REGISTER, id)).to("footer.result", Place.of(Route.RESULT, id))
                .with(form.make()).main());
    }

    private void go(Route route) {
        kit.navigator().go(Place.of(route, open.dossier().id()));
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
        if (saving) {
            model.make();
        }
    }

    @Override
    public void left() {
        model.leave();
    }
}
