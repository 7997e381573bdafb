package kz.senim.ui.versions;

import java.time.LocalDateTime;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.senim.dossier.Version;
import kz.senim.text.Dates;
import kz.senim.ui.kit.Alerts;
import kz.senim.ui.kit.Crumb;
import kz.senim.ui.kit.Footer;
import kz.senim.ui.kit.Fxml;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.LineCard;
import kz.senim.ui.kit.OpenDossier;
import kz.senim.ui.kit.Page;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Style;
import kz.senim.ui.kit.SystemName;
import kz.senim.ui.kit.TextMenu;

/** States of an assessment that were given a name: what has changed since, and the way back. */
public final class VersionsView implements Page {

    private static final int HASH_SHOWN = 12;

    private final Kit kit;
    private final VersionsModel model;
    private final Parent root;

    @FXML private TextField name;
    @FXML private Button keep;
    @FXML private VBox versions;
    @FXML private VBox parts;
    @FXML private StackPane bottom;

    public VersionsView(Kit kit, OpenDossier open) {
        this.kit = kit;
        this.model = new VersionsModel(open, kit.services(), kit.writer(), kit.alerts());
        this.root = kit.pages().load(Fxml.VERSIONS, this);
    }

    @FXML
    private void initialize() {
        TextMenu.on(name, kit.speech());
        keep.disableProperty().bind(name.textProperty().map(String::isBlank));
        keep.setOnAction(_ -> model.keep(name.getText(), this::kept));
        name.setOnAction(_ -> keep.fire());
        model.allProperty().subscribe(this::list);
        model.chosenProperty().subscribe(this::show);
        model.list();
    }

    private void kept() {
        name.clear();
        kit.alerts().note("versions.kept");
    }

    private void list(List<Version> all) {
        var group = new ToggleGroup();
        versions.getChildren().setAll(all.stream().map(version -> choice(version, group)).toList());
        if (all.isEmpty()) {
            var none = new Label();
            none.textProperty().bind(kit.speech().text("versions.none"));
            none.getStyleClass().add(Style.MUTED);
            versions.getChildren().add(none);
        }
    }

    private Node choice(Version version, ToggleGroup group) {
        var radio = new RadioButton();
        String made = Dates.moment(LocalDateTime.ofInstant(version.made(), kit.services().clock().getZone()));
        radio.textProperty().bind(version.signed().map(signed -> kit.speech().text("versions.signed", "name", version.name(),
                        "made", made, "by", signed.by(), "pack", signed.pack().substring(0, HASH_SHOWN)))
                .orElseGet(() -> kit.speech().text("versions.named", "name", version.name(), "made", made)));
        radio.setWrapText(true);
        radio.setMaxWidth(Double.MAX_VALUE);
        radio.getStyleClass().add("choice");
        radio.setToggleGroup(group);
        radio.setOnAction(_ -> model.choose(version));
        return radio;
    }

    private void show(VersionsModel.Compared compared) {
        var footer = new Footer(kit, model.open().edition()).with("versions.back", kit.navigator()::back);
        parts.getChildren().clear();
        if (compared != null) {
            parts.getChildren().setAll(compared.parts().stream().map(part -> new LineCard(kit.speech(),
                    "versions." + part.id(), part.lines())).toList());
            if (compared.parts().isEmpty()) {
                parts.getChildren().add(new LineCard(kit.speech(), "versions.same", List.of()));
            } else {
                footer = footer.with("versions.restore", this::ask);
            }
        }
        bottom.getChildren().setAll(footer);
    }

    private void ask() {
        kit.alerts().ask(new Alerts.Asking("versions.ask.title", "versions.ask.text", "versions.restore", "name",
                model.chosenProperty().get().version().name()), () -> model.bringBack(this::back));
    }

    private void back(String dossier) {
        kit.desk().forget();
        kit.navigator().go(Place.of(Route.RESULT, dossier));
        kit.alerts().note("versions.restored");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Crumb> crumbs() {
        var dossier = model.open().dossier();
        return List.of(new Crumb(kit.speech().text(_ -> SystemName.of(dossier, kit.speech())),
                Place.of(Route.WIZARD, dossier.id())), new Crumb(kit.speech().text("versions.title"), null));
    }

    @Override
    public void shown() {
        name.requestFocus();
    }
}
