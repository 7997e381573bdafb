package kz.senim.ui.pack;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Pane;
import kz.senim.law.Duty;
import kz.senim.pack.model.Unfilled.Spot;
import kz.senim.text.Phrase;
import kz.senim.ui.kit.NodeId;
import kz.senim.ui.kit.OpenDossier;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Speech;

/** What is open or to be filled in, each leading to where that is done; the first few, or all. */
final class OpenList {

    private static final int FEW = 3;
    /** The part of the texts' screen where they are filled in. */
    private static final String BLANKS = "blanks";

    private record Item(String id, Phrase text, Place place) {}

    private final Speech speech;
    private final Consumer<Place> go;
    private final List<Item> items;
    private final BooleanProperty unfolded = new SimpleBooleanProperty();

    OpenList(Speech speech, OpenDossier open, OrderModel order, Consumer<Place> go) {
        this.speech = speech;
        this.go = go;
        var id = open.dossier().id();
        var words = open.edition().words();
        var unfilled = order.unfilled();
        items = Stream.of(order.questions().stream().map(question -> new Item(NodeId.of("open", question),
                words.question(question).text(), new Place(Route.WIZARD, id, question))),
                order.blanks().stream().map(blank -> new Item(NodeId.of("blank", blank.id()), blank.label().map(OpenList::capital),
                        new Place(Route.TEXTS, id, BLANKS))),
                IntStream.range(0, unfilled.size()).mapToObj(i -> new Item("mark-" + i, unfilled.get(i).what(),
                        place(id, unfilled.get(i))))).flatMap(part -> part).toList();
    }

    /** Where a mark is not known to be filled in elsewhere, it is looked at on its page. */
    private static Place place(String id, Spot mark) {
        return switch (mark.paper()) {
            case "duties" -> new Place(Route.WIZARD, id, Duty.STEP);
            default -> new Place(Route.PREVIEW, id, mark.paper());
        };
    }

    private static String capital(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    int size() {
        return items.size();
    }

    void fill(Pane box, Hyperlink more) {
        more.setVisible(size() > FEW);
        more.setManaged(size() > FEW);
        more.textProperty().bind(speech.text(
                _ -> speech.say(unfolded.get() ? "pack.draft.fewer" : "pack.draft.all"), unfolded));
        more.setOnAction(_ -> unfolded.set(!unfolded.get()));
        unfolded.subscribe(all -> box.getChildren().setAll(
                items.stream().limit(all ? size() : FEW).map(this::link).toList()));
    }

    private Hyperlink link(Item item) {
        var link = new Hyperlink();
        link.textProperty().bind(speech.text(item.text()));
        link.setWrapText(true);
        link.setId(item.id());
        link.setOnAction(_ -> go.accept(item.place()));
        return link;
    }
}
