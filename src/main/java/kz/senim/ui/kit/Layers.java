package kz.senim.ui.kit;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** What may lie over the screen: notices at its top, and one card at a time that has to be answered first. */
public final class Layers implements Alerts {

    private static final Duration NOTE_STAYS = Duration.seconds(4);
    private static final int MANY = 3;

    private final Speech speech;
    private final Pages pages;
    private final BorderPane under;
    private final VBox notices = new VBox();
    private final StackPane root;
    private Node before;

    /** @param under the screens */
    public Layers(Speech speech, Pages pages, BorderPane under) {
        this.speech = speech;
        this.pages = pages;
        this.under = under;
        notices.getStyleClass().add("notices");
        notices.setPickOnBounds(false);
        notices.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(notices, Pos.TOP_CENTER);
        root = new StackPane(under, notices);
    }

    public StackPane root() {
        return root;
    }

    @Override
    public void trouble(Throwable problem) {
        var holder = new StackPane();
        Parent notice = pages.load(Fxml.NOTICE, new NoticeView(speech, problem, () -> drop(holder)));
        holder.getChildren().setAll(notice);
        if (notices.getChildren().size() == MANY) {
            notices.getChildren().removeFirst();
        }
        notices.getChildren().add(holder);
    }

    @Override
    public void note(String key, Object... values) {
        var note = new Label();
        note.textProperty().bind(speech.text(key, values));
        note.getStyleClass().add("note");
        notices.getChildren().add(note);
        var stay = new PauseTransition(NOTE_STAYS);
        stay.setOnFinished(_ -> drop(note));
        stay.play();
    }

    @Override
    public void ask(Asking asking, Runnable yes) {
        put(pages.load(Fxml.ASK, new AskView(speech, asking, yes, this::lift)));
    }

    /** Lays a card over the screen, which cannot be reached until the card is lifted, by Esc at the latest. */
    public void put(Parent card) {
        lift();
        before = root.getScene() == null ? null : root.getScene().getFocusOwner();
        under.setDisable(true);
        if (card instanceof Region region) {
            region.setMaxHeight(Region.USE_PREF_SIZE);
        }
        var veil = new StackPane(card);
        veil.getStyleClass().add("veil");
        veil.addEventHandler(KeyEvent.KEY_PRESSED, this::liftByEscape);
        root.getChildren().add(veil);
        Platform.runLater(() -> focusFirst(card));
    }

    public boolean covered() {
        return under.isDisabled();
    }

    public void lift() {
        if (covered()) {
            root.getChildren().removeLast();
            under.setDisable(false);
            if (before != null) {
                before.requestFocus();
            }
        }
    }

    private void liftByEscape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            lift();
        }
    }

    private void drop(Node notice) {
        notices.getChildren().remove(notice);
    }

    private static void focusFirst(Parent card) {
        var first = card.lookup(".first-focus");
        if (first != null) {
            first.requestFocus();
        }
    }
}
