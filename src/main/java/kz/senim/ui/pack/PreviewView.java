package kz.senim.ui.pack;

import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.senim.pack.order.Finality;
import kz.senim.ui.kit.Crumb;
import kz.senim.ui.kit.Footer;
import kz.senim.ui.kit.Fxml;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.OpenDossier;
import kz.senim.ui.kit.Page;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Shown;

/** The pages of the pack before it is written: papers on the left, pages beside them, their size above. */
final class PreviewView implements Page {

    private final Kit kit;
    private final OpenDossier open;
    private final PreviewModel model;
    private final Runnable saving;
    private final Parent root;

    @FXML private VBox parts;
    @FXML private Label draft;
    @FXML private Label percent;
    @FXML private Button smaller;
    @FXML private Button larger;
    @FXML private ToggleButton fitWidth;
    @FXML private ToggleButton fitPage;
    @FXML private Button before;
    @FXML private Button after;
    @FXML private Label page;
    @FXML private ScrollPane scroll;
    @FXML private VBox sheets;
    @FXML private VBox working;
    @FXML private ProgressBar progress;
    @FXML private Button cancel;
    @FXML private StackPane bottom;

    /**
     * @param paper  to begin with; empty for the first page
     * @param saving says that what is shown is to be made next
     */
    PreviewView(Kit kit, OpenDossier open, PreviewModel model, String paper, Runnable saving) {
        this.kit = kit;
        this.open = open;
        this.model = model;
        this.saving = saving;
        this.root = kit.pages().load(Fxml.PREVIEW, this);
        new PreviewKeys(model, root, scroll).install();
        model.begin(paper, this::failed);
    }

    @FXML
    private void initialize() {
        new SheetColumn(kit.speech(), model, scroll, sheets).follow();
        new PartList(kit.speech(), model, parts).follow();
        zooming();
        paging();
        model.sheetsProperty().map(_ -> false).orElse(true).subscribe(still -> Shown.only(working, still));
        progress.progressProperty().bind(model.progressProperty().map(Number::doubleValue));
        cancel.setOnAction(_ -> kit.navigator().back());
        Shown.only(draft, model.order().finality() == Finality.DRAFT);
        bottom.getChildren().add(new Footer(kit, open.edition()).to("preview.back", pack())
                .with("preview.save", this::save).main());
    }

    private void zooming() {
        percent.textProperty().bind(kit.speech().text(
                _ -> Math.round(Zoom.percent(model.stripProperty().get().scale())) + " %", model.stripProperty()));
        smaller.setOnAction(_ -> model.smaller());
        larger.setOnAction(_ -> model.larger());
        fit(fitWidth, Zoom.Fit.WIDTH);
        fit(fitPage, Zoom.Fit.PAGE);
        model.stripProperty().subscribe(strip -> {
            smaller.setDisable(Zoom.percent(strip.scale()) <= Zoom.LEAST);
            larger.setDisable(Zoom.percent(strip.scale()) >= Zoom.MOST);
        });
    }

    private void fit(ToggleButton button, Zoom.Fit fit) {
        button.setOnAction(_ -> model.zoomProperty().set(button.isSelected() ? Zoom.to(fit) : Zoom.USUAL));
        model.zoomProperty().subscribe(zoom -> button.setSelected(zoom.fit() == fit));
    }

    private void paging() {
        page.textProperty().bind(kit.speech().text(_ -> model.pages() == 0 ? "" : kit.speech().say("preview.page",
                "page", model.pageProperty().get() + 1, "all", model.pages()), model.pageProperty(), model.stripProperty()));
        before.setOnAction(_ -> model.go(model.pageProperty().get() - 1));
        after.setOnAction(_ -> model.go(model.pageProperty().get() + 1));
    }

    /** Made on the screen from which one came, which says where to and whether it went well. */
    private void save() {
        saving.run();
        kit.navigator().go(pack());
    }

    private void failed(Throwable problem) {
        kit.navigator().back();
        kit.alerts().trouble(problem);
    }

    private Place pack() {
        return Place.of(Route.PACK, open.dossier().id());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Crumb> crumbs() {
        return Stream.concat(Crumb.to(kit.speech(), open).stream(), Stream.of(new Crumb(kit.speech().text("pack.title"), pack()),
                new Crumb(kit.speech().text("preview.title"), null))).toList();
    }

    @Override
    public void shown() {
        scroll.requestFocus();
    }

    @Override
    public void left() {
        model.leave();
    }
}
