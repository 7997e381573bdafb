package kz.senim.ui.texts;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.senim.dossier.FreeText;
import kz.senim.text.Language;
import kz.senim.ui.kit.Fxml;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.Segments;
import kz.senim.ui.kit.TextMenu;

/** All texts in a list, and under it the one that is chosen with its translation. */
final class TranslatingView {

    private static final KeyCodeCombination NEXT = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    /** Lines of the list that stay in sight above the chosen one. */
    private static final int ABOVE = 2;

    private final Kit kit;
    private final TextsModel model;
    private final TextList list;
    private final TranslationCard card;
    private final Segments<Language> language;
    private final Parent root;

    @FXML private TextField search;
    @FXML private CheckBox only;
    @FXML private StackPane languages;
    @FXML private VBox texts;
    @FXML private StackPane editor;

    TranslatingView(Kit kit, TextsModel model) {
        this.kit = kit;
        this.model = model;
        this.list = new TextList(kit.speech(), model);
        this.card = new TranslationCard(kit, model, this::next);
        this.language = new Segments<>(List.of(Language.values()), "texts-language",
                each -> kit.speech().text("texts.language." + each.code()), model::write);
        this.root = kit.pages().load(Fxml.TEXTS_TRANSLATING, this);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        languages.getChildren().add(language);
        texts.getChildren().add(list);
        editor.getChildren().add(card.root());
        TextMenu.on(search, kit.speech());
        list.getSelectionModel().selectedItemProperty().subscribe(card::choose);
        search.textProperty().subscribe(words -> narrow(() -> model.search(words)));
        only.setOnAction(_ -> narrow(() -> model.narrow(only.isSelected())));
    }

    private void pressed(KeyEvent pressed) {
        if (NEXT.match(pressed)) {
            pressed.consume();
            next();
        } else if (pressed.getCode() == KeyCode.ENTER && list.isFocused()) {
            pressed.consume();
            card.focus();
        }
    }

    /** What is in the list stays there while it is being translated, also where only untranslated texts are listed. */
    void show() {
        language.show(model.language());
        list.refresh();
        card.show();
    }

    /** With texts that came meanwhile. */
    void renew() {
        card.commit();
        fill();
    }

    private void narrow(Runnable how) {
        card.commit();
        how.run();
        fill();
    }

    /** The chosen text stays chosen, or the one that takes its place. */
    private void fill() {
        var before = card.chosen();
        int place = Math.max(0, list.getSelectionModel().getSelectedIndex());
        var now = model.shown();
        list.getItems().setAll(now);
        int same = before == null ? -1 : now.indexOf(before);
        choose(same >= 0 ? same : Math.min(place, now.size() - 1));
    }

    private void choose(int place) {
        if (place >= 0) {
            list.getSelectionModel().select(place);
            list.scrollTo(Math.max(0, place - ABOVE));
        }
    }

    private void next() {
        card.commit();
        var found = model.nextMissing(list.getItems(), card.chosen());
        fill();
        found.ifPresentOrElse(this::lead, () -> kit.alerts().note(model.missing() == 0 ? "texts.done" : "texts.done.here"));
    }

    private void lead(FreeText to) {
        choose(list.getItems().indexOf(to));
        card.focus();
    }

    void commit() {
        card.commit();
    }

    void focus() {
        (list.getItems().isEmpty() ? search : list).requestFocus();
    }

    void search() {
        search.requestFocus();
        search.selectAll();
    }
}
