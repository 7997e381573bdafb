package kz.senim.ui.tables;

import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import kz.senim.ui.kit.Crumb;
import kz.senim.ui.kit.Footer;
import kz.senim.ui.kit.Fxml;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Page;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Style;

/** The register in files: saved as a table, its deadlines for a calendar, changes taken from a table. */
final class TablesView implements Page {

    private final Kit kit;
    private final TablesModel model;
    private final SavingView table;
    private final Parent root;

    @FXML private HBox formats;
    @FXML private StackPane saving;
    @FXML private StackPane reminders;
    @FXML private StackPane taking;
    @FXML private StackPane bottom;

    TablesView(Kit kit, TablesModel model) {
        this.kit = kit;
        this.model = model;
        this.table = new SavingView(kit, model.table(), "table");
        this.root = kit.pages().load(Fxml.TABLES, this);
    }

    @FXML
    private void initialize() {
        ChoiceRow.fill(formats, model.table().endings(), model.table().endingProperty(),
                each -> kit.speech().text("tables.format" + each), each -> "table-format-" + each.substring(1));
        saving.getChildren().add(kit.pages().load(Fxml.TABLES_SAVING, table));
        table.button().getStyleClass().add(Style.MAIN);
        reminders.getChildren().add(kit.pages().load(Fxml.TABLES_REMINDERS,
                new RemindersView(kit, model.reminders(), model.calendar())));
        taking.getChildren().add(kit.pages().load(Fxml.TABLES_TAKING,
                new TakingView(kit, model.taking(), model.open().edition().words())));
        bottom.getChildren().add(new Footer(kit, model.open().edition()).to("footer.wizard", Place.of(Route.WIZARD, dossier()))
                .to("footer.register", Place.of(Route.REGISTER, dossier())).to("footer.result", Place.of(Route.RESULT, dossier())));
    }

    private String dossier() {
        return model.open().dossier().id();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Crumb> crumbs() {
        return Stream.concat(Crumb.to(kit.speech(), model.open()).stream(), Stream.of(
                new Crumb(kit.speech().text("register.title"), Place.of(Route.REGISTER, dossier())),
                new Crumb(kit.speech().text("tables.title"), null))).toList();
    }

    @Override
    public void shown() {
        table.button().requestFocus();
    }
}
