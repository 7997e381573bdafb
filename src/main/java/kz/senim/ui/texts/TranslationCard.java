package kz.senim.ui.texts;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import kz.senim.dossier.FreeText;
import kz.senim.ui.kit.Fxml;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.LongText;
import kz.senim.ui.kit.Shown;
import kz.senim.ui.kit.TextMenu;
import kz.senim.ui.kit.TypedText;

/** One text with its original on the left and the field for its translation on the right. */
final class TranslationCard {

    private static final int ROWS = 4;

    private final Kit kit;
    private final TextsModel model;
    private final TextNames names;
    private final Runnable onwards;
    private final LongText translation = new LongText(ROWS);
    private final TypedText typed = new TypedText(translation, this::translate);
    private final Parent root;
    private FreeText chosen;

    @FXML private Label about;
    @FXML private TextArea original;
    @FXML private Label into;
    @FXML private VBox typing;
    @FXML private Button same;
    @FXML private Button next;

    /** @param onwards leads to the next text that is not translated */
    TranslationCard(Kit kit, TextsModel model, Runnable onwards) {
        this.kit = kit;
        this.model = model;
        this.onwards = onwards;
        this.names = new TextNames(kit.speech(), model.open());
        this.root = kit.pages().load(Fxml.TEXTS_CARD, this);
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        translation.setId("texts-translation");
        into.setLabelFor(translation);
        typing.getChildren().add(1, translation);
        TextMenu.on(translation, kit.speech());
        TextMenu.on(original, kit.speech());
        same.setOnAction(_ -> {
            typed.show(chosen.text());
            model.same(chosen);
            onwards.run();
        });
        next.setOnAction(_ -> onwards.run());
    }

    /** Null where none is. */
    FreeText chosen() {
        return chosen;
    }

    /** @param text null where none is chosen */
    void choose(FreeText text) {
        typed.flush();
        chosen = text;
        Shown.only(root, text != null);
        show();
    }

    void show() {
        if (chosen == null) {
            return;
        }
        about.textProperty().bind(kit.speech().text(_ -> chosen == null ? "" : names.whole(chosen)));
        if (!original.getText().equals(chosen.text())) {
            original.setText(chosen.text());
        }
        into.textProperty().bind(kit.speech().text("texts.into." + model.language().other().code()));
        typed.show(model.translation(chosen));
    }

    private void translate(String text) {
        if (chosen != null) {
            model.translate(chosen, text);
        }
    }

    void commit() {
        typed.flush();
    }

    void focus() {
        translation.requestFocus();
    }
}
