package kz.senim.ui.texts;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.senim.dossier.FreeText;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Style;

/** Originals on the left, their translations on the right, a line each; nodes are made for what is in sight only. */
final class TextList extends ListView<FreeText> {

    private static final double ROW = 54;
    /** More does not fit on a line. */
    private static final int LONGEST = 200;
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private final Speech speech;
    private final TextsModel model;
    private final TextNames names;

    TextList(Speech speech, TextsModel model) {
        this.speech = speech;
        this.model = model;
        this.names = new TextNames(speech, model.open());
        setId("texts-list");
        getStyleClass().add("text-pairs");
        setFixedCellSize(ROW);
        accessibleTextProperty().bind(speech.text("texts.list"));
        var nothing = new Label();
        nothing.textProperty().bind(speech.text(_ -> speech.say(model.all() == 0 ? "texts.nothing" : "texts.none"), getItems()));
        setPlaceholder(nothing);
        setCellFactory(_ -> new Pair());
        VBox.setVgrow(this, Priority.ALWAYS);
    }

    private static String beginning(String text) {
        String plain = text.substring(0, Math.min(text.length(), 2 * LONGEST)).strip().replaceAll("\\s+", " ");
        return plain.length() <= LONGEST ? plain : plain.substring(0, plain.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }

    private final class Pair extends ListCell<FreeText> {

        private final Label about = new Label();
        private final Label original = new Label();
        private final Label translation = new Label();
        private final HBox pair;

        Pair() {
            about.getStyleClass().add(Style.CAPTION);
            translation.getStyleClass().add("translation");
            var left = new VBox(about, original);
            var level = new Label(" ");
            level.getStyleClass().add(Style.CAPTION);
            var right = new VBox(level, translation);
            for (var side : new VBox[] {left, right}) {
                side.setPrefWidth(1);
                side.setMinWidth(0);
                HBox.setHgrow(side, Priority.ALWAYS);
            }
            pair = new HBox(left, right);
            pair.getStyleClass().add("pair");
            setPrefWidth(0);
            speech.languageProperty().subscribe(this::say);
        }

        @Override
        protected void updateItem(FreeText text, boolean empty) {
            super.updateItem(text, empty);
            setGraphic(empty || text == null ? null : pair);
            setId(empty || text == null ? null : "text-" + text.place().replaceAll("[^\\p{L}\\p{N}_-]", "-"));
            say();
        }

        private void say() {
            var text = isEmpty() ? null : getItem();
            pseudoClassStateChanged(MISSING, text != null && model.missing(text));
            if (text != null) {
                about.setText(names.whole(text));
                original.setText(beginning(text.text()));
                translation.setText(model.missing(text) ? speech.say("texts.missing") : beginning(model.translation(text)));
                setAccessibleText(about.getText() + ". " + original.getText() + ". " + translation.getText());
            }
        }
    }
}
