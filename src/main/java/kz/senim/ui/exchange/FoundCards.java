package kz.senim.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.senim.dossier.Change;
import kz.senim.dossier.Conflict;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Evidence;
import kz.senim.dossier.Merging;
import kz.senim.dossier.Side;
import kz.senim.text.Excerpt;
import kz.senim.ui.kit.EditionLine;
import kz.senim.ui.kit.Labels;
import kz.senim.ui.kit.RecordLines;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Style;
import kz.senim.ui.kit.SystemName;

/** What a file would bring, on cards: which system, what is added, where records are not alike. */
final class FoundCards {

    private static final int LINES = 8;

    private final Speech speech;
    private final ImportModel model;
    private final ImportModel.Found found;
    private final RecordLines lines;

    FoundCards(Speech speech, ImportModel model, ImportModel.Found found) {
        this.speech = speech;
        this.model = model;
        this.found = found;
        this.lines = new RecordLines(speech, found.words().words());
    }

    List<Node> all() {
        var cards = new ArrayList<Node>();
        cards.add(system());
        found.merging().ifPresent(merging -> {
            if (!merging.added().isEmpty()) {
                cards.add(added(merging.added()));
            }
            if (!merging.conflicts().isEmpty()) {
                cards.add(choosing());
                conflicts(merging).forEach(cards::add);
            }
        });
        return cards;
    }

    private VBox system() {
        var card = card(Labels.of(speech.text(_ -> Excerpt.plain(SystemName.of(found.theirs(), speech))), Style.HEADING));
        card.setId("import-system");
        found.merging().ifPresentOrElse(merging -> told(card, merging), () -> whole(card, found.theirs()));
        warned(card);
        return card;
    }

    /** Of a pack: what it cannot bring, and whether it says what is in it. */
    private void warned(VBox card) {
        if (found.doubts() > 0) {
            var doubts = Labels.of(speech.text("import.doubts", "count", found.doubts()), Style.ATTENTION);
            doubts.setId("import-doubts");
            card.getChildren().add(doubts);
        }
        if (!found.left().isEmpty()) {
            var left = Labels.of(speech.text("import.left", "names", found.left().stream().map(Evidence::name)
                    .map(Excerpt::plain).collect(Collectors.joining("; "))), Style.ATTENTION);
            left.setId("import-left");
            card.getChildren().add(left);
        }
    }

    private void whole(VBox card, Dossier theirs) {
        card.getChildren().addAll(Labels.of(speech.text("import.new"), Style.SENTENCE),
                counts(speech.text("import.whole", "answers", theirs.answers().byQuestion().size(),
                        "notes", theirs.notes().size(), "risks", theirs.risks().size(),
                        "scenarios", theirs.scenarios().size(), "evidence", theirs.evidence().size())));
        if (!found.known()) {
            var unknown = Labels.of(speech.text("import.edition.unknown", "edition", Excerpt.plain(theirs.edition())),
                    Style.ATTENTION);
            unknown.setId("import-edition");
            card.getChildren().add(unknown);
        }
    }

    private void told(VBox card, Merging merging) {
        card.getChildren().addAll(Labels.of(speech.text(found.nothingNew() ? "import.nothing" : "import.known"), Style.SENTENCE),
                counts(speech.text("import.counts", "added", merging.added().size(),
                        "same", merging.same().size(), "conflicts", merging.conflicts().size())));
        found.kept().filter(kept -> !kept.id().equals(found.theirs().edition())).ifPresent(kept ->
                card.getChildren().add(Labels.of(EditionLine.named(speech, kept, "import.edition.kept"), Style.MUTED)));
    }

    private Label counts(ObservableValue<String> text) {
        var counts = Labels.of(text, Style.STRONG);
        counts.setId("import-counts");
        return counts;
    }

    private VBox added(List<Change> added) {
        var card = card(Labels.of(speech.text("import.added"), Style.HEADING));
        card.setId("import-added");
        added.stream().limit(LINES).forEach(change -> card.getChildren().add(Labels.of(speech.text(_ ->
                "• " + speech.say(RecordLines.sort(change)) + ": " + lines.title(change)), Style.SENTENCE)));
        if (added.size() > LINES) {
            card.getChildren().add(Labels.of(speech.text("import.more", "count", added.size() - LINES), Style.MUTED));
        }
        return card;
    }

    private Node choosing() {
        var links = new HBox(all(Side.THEIRS, "import.all.theirs"), all(Side.OURS, "import.all.ours"));
        links.getStyleClass().add("row");
        var box = new VBox(Labels.of(speech.text("import.conflicts"), Style.HEADING),
                Labels.of(speech.text("import.conflicts.text"), Style.MUTED), links);
        box.getStyleClass().add("tight");
        return box;
    }

    private Hyperlink all(Side side, String key) {
        var link = new Hyperlink();
        link.textProperty().bind(speech.text(key));
        link.setId(key.replace('.', '-'));
        link.getStyleClass().add(Style.LINK);
        link.setOnAction(_ -> {
            model.chooseAll(side);
            link.setVisited(false);
        });
        return link;
    }

    private Stream<Node> conflicts(Merging merging) {
        List<Conflict> all = merging.conflicts();
        return all.stream().map(each -> new ConflictCard(speech, model, lines, each, all.indexOf(each) + 1));
    }

    private static VBox card(Node first) {
        var card = new VBox(first);
        card.getStyleClass().addAll(Style.CARD, "tight");
        return card;
    }
}
