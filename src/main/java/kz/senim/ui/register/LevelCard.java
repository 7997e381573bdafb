package kz.senim.ui.register;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import kz.senim.risk.Level;
import kz.senim.risk.Levels;
import kz.senim.risk.Remark;
import kz.senim.risk.Risk;
import kz.senim.ui.kit.Fxml;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.LevelText;
import kz.senim.ui.kit.Style;

/** One of the three levels of a risk; the one of today is folded away, for it mostly follows from the others. */
final class LevelCard implements RiskCard {

    private final LevelView view;
    private final Function<Risk, Optional<Level>> reading;
    private final Optional<Remark.Spot> spot;
    private final Node root;

    private LevelCard(Kit kit, RiskModel model, String name, Function<Risk, Optional<Level>> reading,
                      BiFunction<Levels, Optional<Level>, Levels> setting, Optional<Remark.Spot> spot) {
        this.reading = reading;
        this.spot = spot;
        this.view = new LevelView(kit.speech(), name, model::worded,
                level -> model.change(risk -> risk.withLevels(setting.apply(risk.levels(), level))));
        Node tiles = kit.pages().load(Fxml.LEVEL, view);
        this.root = spot.isPresent() ? tiles : folded(kit, model, tiles);
    }

    static LevelCard before(Kit kit, RiskModel model) {
        return new LevelCard(kit, model, "before", Risk::initial, Levels::withInitial, Optional.of(Remark.Spot.INITIAL));
    }

    static LevelCard after(Kit kit, RiskModel model) {
        return new LevelCard(kit, model, "after", Risk::residual, Levels::withResidual, Optional.of(Remark.Spot.RESIDUAL));
    }

    static LevelCard now(Kit kit, RiskModel model) {
        return new LevelCard(kit, model, "now", risk -> risk.levels().current(), Levels::withCurrent, Optional.empty());
    }

    private static Node folded(Kit kit, RiskModel model, Node tiles) {
        var words = new LevelText(kit.speech());
        tiles.getStyleClass().remove(Style.CARD);
        var card = new VBox(new Folded("risk-now", kit.speech().text(_ -> kit.speech().say("risk.now.fold", "level",
                words.of(Optional.ofNullable(model.risk()).flatMap(Risk::current))), model.riskProperty()), tiles));
        card.getStyleClass().addAll(Style.CARD, "folding");
        return card;
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void show(Risk risk) {
        view.show(reading.apply(risk));
    }

    @Override
    public Optional<Node> at(Remark.Spot asked) {
        return spot.filter(asked::equals).map(_ -> view.first());
    }
}
