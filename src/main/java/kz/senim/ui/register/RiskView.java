package kz.senim.ui.register;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.StringBinding;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import kz.senim.risk.Remark;
import kz.senim.risk.Risk;
import kz.senim.rulebook.RecordWords;
import kz.senim.ui.kit.Crumb;
import kz.senim.ui.kit.Following;
import kz.senim.ui.kit.Footer;
import kz.senim.ui.kit.Fxml;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Page;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;

/** One risk: its fields in the middle, what the law says at the right, the next risk at the bottom. */
final class RiskView implements Page {

    private final Kit kit;
    private final Register register;
    private final RiskModel model;
    private final RiskFormView form;
    private final RiskSideView beside;
    private final Remark.Spot start;
    private final Following following = new Following();
    private final StringBinding name;
    private final Parent root;

    @FXML private Label title;
    @FXML private Label number;
    @FXML private StackPane fields;
    @FXML private StackPane side;
    @FXML private StackPane bottom;

    /** @param start where on its page the focus goes */
    RiskView(Kit kit, Register register, Risk risk, Remark.Spot start) {
        this.kit = kit;
        this.start = start;
        this.register = register;
        this.model = new RiskModel(register, risk.id(), kit.alerts());
        this.form = new RiskFormView(kit, model, new RecordWords(register.edition().words()));
        this.beside = new RiskSideView(kit, register, model, this::lead);
        this.name = kit.speech().text(_ -> name(), model.riskProperty());
        this.root = kit.pages().load(Fxml.RISK, this);
    }

    @FXML
    private void initialize() {
        fields.getChildren().add(kit.pages().load(Fxml.RISK_FORM, form));
        side.getChildren().add(kit.pages().load(Fxml.RISK_SIDE, beside));
        title.textProperty().bind(name);
        number.textProperty().bind(kit.speech().text(_ -> kit.speech().say("risk.number", "number", model.number(),
                "count", model.count()), model.riskProperty()));
        bottom.getChildren().add(footer());
        // files of a measure are no part of the risk
        following.on(register.open().dossierProperty(), _ -> show(model.risk()));
        following.on(kit.speech().languageProperty(), _ -> form.speak());
    }

    private Footer footer() {
        var footer = new Footer(kit, register.edition()).with("risk.remove", () -> model.remove(name.get(), () -> go("")))
                .with("risk.back", () -> go(""));
        if (register.open().dossier().reviews().underWay().isPresent()) {
            footer.to("footer.review.on", new Place(Route.REVIEW, register.open().dossier().id(), model.risk().id()));
        }
        return (model.next().isPresent() ? footer.with("risk.next", this::next) : footer).main();
    }

    private void show(Risk risk) {
        if (risk != null) {
            form.show(risk);
            beside.show(risk);
        }
    }

    private void lead(Remark.Spot spot) {
        form.focus(spot);
        form.reveal(spot);
    }

    private String name() {
        var words = model.title();
        return words.isEmpty() ? kit.speech().say("risk.new") : kit.speech().say(words);
    }

    private void go(String spot) {
        kit.navigator().go(new Place(Route.REGISTER, register.open().dossier().id(), spot));
    }

    @Override
    public boolean next() {
        commit();
        model.next().ifPresent(risk -> go(risk.id()));
        return model.next().isPresent();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Crumb> crumbs() {
        return RegisterPages.crumbs(kit.speech(), register.open(), kit.speech().text(
                _ -> kit.speech().say("risk.crumb", "number", model.number()), model.riskProperty()));
    }

    @Override
    public void shown() {
        root.applyCss();
        form.focus(start);
        // where a field is, is known once the page has been laid out
        Platform.runLater(() -> form.reveal(start));
    }

    @Override
    public void commit() {
        form.flush();
    }

    @Override
    public void left() {
        following.end();
        model.dropBlank();
    }

    @Override
    public void undo() {
        model.undo();
    }
}
