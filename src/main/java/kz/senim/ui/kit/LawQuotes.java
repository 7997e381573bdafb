package kz.senim.ui.kit;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.senim.law.Citation;
import kz.senim.rulebook.CitationText;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.EditionText;
import kz.senim.rulebook.Statute.Kind;
import kz.senim.rulebook.Statute.Line;
import kz.senim.text.Language;
import kz.senim.text.Phrase;

/** Provisions as the law has them, whole passages, in one language or both; the first one unfolded. */
public final class LawQuotes {

    private final Speech speech;
    private final Edition edition;
    private final CitationText citations;
    private final EditionText reported;
    private final BooleanProperty both = new SimpleBooleanProperty();

    public LawQuotes(Speech speech, Edition edition) {
        this.speech = speech;
        this.edition = edition;
        this.citations = new CitationText(edition);
        this.reported = new EditionText(edition.info());
    }

    /** Whether the other language stands under the one spoken. */
    public BooleanProperty bothProperty() {
        return both;
    }

    public List<Node> of(List<Citation> basis) {
        return basis.stream().map(citation -> quote(citation, citation.equals(basis.getFirst()))).toList();
    }

    /** All folded: only where they stand is seen. */
    public List<Node> folded(List<Citation> basis) {
        return basis.stream().map(citation -> quote(citation, false)).toList();
    }

    private Node quote(Citation citation, boolean unfolded) {
        var source = new ToggleButton();
        source.textProperty().bind(speech.text(citations.full(citation)));
        source.setWrapText(true);
        source.setMinHeight(Region.USE_PREF_SIZE);
        source.setMaxWidth(Double.MAX_VALUE);
        source.getStyleClass().setAll("quote-source");
        var arrow = new Region();
        arrow.getStyleClass().addAll("icon", "chevron");
        arrow.rotateProperty().bind(source.selectedProperty().map(open -> open ? 90 : 0));
        source.setSelected(unfolded);
        var text = new VBox(passage(citation, speech.languageProperty()::get, false),
                passage(citation, () -> speech.language().other(), true));
        text.getStyleClass().add("quote-texts");
        text.visibleProperty().bind(source.selectedProperty());
        text.managedProperty().bind(source.selectedProperty());
        var box = new VBox(new Beside(arrow, source), text);
        box.getStyleClass().add("quote");
        return box;
    }

    private VBox passage(Citation citation, java.util.function.Supplier<Language> language, boolean second) {
        var box = new VBox();
        box.getStyleClass().add("quote-text");
        if (citation.ofLaw()) {
            edition.statute().passage(citation).lines().forEach(line -> {
                box.getChildren().add(line(line, language));
                reported.reported(line.unit().key()).forEach(said -> box.getChildren().add(reported(said, language)));
            });
        } else {
            edition.info().act(citation.act()).filter(act -> !act.note().isEmpty())
                    .ifPresent(act -> box.getChildren().add(label(speech.text(_ -> act.note().in(language.get())))));
        }
        if (second) {
            box.visibleProperty().bind(both);
            box.managedProperty().bind(both);
        }
        return box;
    }

    private Label line(Line line, java.util.function.Supplier<Language> language) {
        var unit = line.unit();
        String number = unit.kind() == Kind.SUB ? unit.key().substring(unit.key().lastIndexOf('.') + 1) + ") " : "";
        var label = label(speech.text(_ -> number + unit.text().in(language.get())));
        if (line.cited()) {
            label.getStyleClass().add("cited");
        }
        return label;
    }

    /** Under a unit: words of it that are reported to have been replaced. */
    private Label reported(Phrase said, java.util.function.Supplier<Language> language) {
        var label = label(speech.text(_ -> said.in(language.get())));
        label.getStyleClass().setAll("label", Style.CAPTION, Style.ATTENTION);
        return label;
    }

    private static Label label(ObservableValue<String> text) {
        return Labels.of(text, Style.LAW_TEXT);
    }
}
