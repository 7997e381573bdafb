package kz.senim.ui.result;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Labels;
import kz.senim.ui.kit.NodeId;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.QuestionLink;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Style;

/** Questions answered with "I don't know", each with where to look and whom to ask. */
final class FindOutList {

    private final Kit kit;
    private final ResultModel model;

    FindOutList(Kit kit, ResultModel model) {
        this.kit = kit;
        this.model = model;
    }

    List<Node> all() {
        return model.toFindOut().stream().map(this::item).toList();
    }

    private Node item(String question) {
        var words = model.edition().words().question(question);
        var link = new QuestionLink(kit.speech(), words.text(),
                () -> kit.navigator().go(new Place(Route.WIZARD, model.dossier().id(), question)));
        link.setId(NodeId.of("find-out", question));
        var item = new VBox(link, Labels.of(kit.speech().text(words.findOut()), Style.MUTED));
        item.getStyleClass().add("tight");
        return item;
    }
}
