package kz.senim.ui.kit;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** A question before something that cannot be taken back. */
public final class AskView {

    private final Speech speech;
    private final Alerts.Asking asking;
    private final Runnable onYes;
    private final Runnable close;

    @FXML private Label title;
    @FXML private Label text;
    @FXML private Button yes;
    @FXML private Button no;

    AskView(Speech speech, Alerts.Asking asking, Runnable onYes, Runnable close) {
        this.speech = speech;
        this.asking = asking;
        this.onYes = onYes;
        this.close = close;
    }

    @FXML
    private void initialize() {
        title.textProperty().bind(speech.text(asking.title(), asking.values()));
        text.textProperty().bind(speech.text(asking.text(), asking.values()));
        yes.textProperty().bind(speech.text(asking.yes(), asking.values()));
        yes.setOnAction(_ -> {
            close.run();
            onYes.run();
        });
        no.setOnAction(_ -> close.run());
    }
}
