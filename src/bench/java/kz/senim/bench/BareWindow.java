package kz.senim.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least that JavaFX can show: a window with a label in it. */
public final class BareWindow extends Application {

    public static void main(String... args) {
        launch(args);
    }

    @Override
    public void start(Stage stage) {
        var label = new Label("Сенім");
        label.setId("bare");
        stage.setScene(new Scene(new StackPane(label), 1366, 768));
        stage.show();
    }
}
