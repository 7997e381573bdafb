package kz.senim.ui.home;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import kz.senim.ui.kit.Kit;

/** The worked cases on a card over the list. */
final class ExamplesView {

    private final Kit kit;
    private final HomeModel model;
    private final Consumer<String> open;

    @FXML private VBox examples;
    @FXML private Button close;

    ExamplesView(Kit kit, HomeModel model, Consumer<String> open) {
        this.kit = kit;
        this.model = model;
        this.open = open;
    }

    @FXML
    private void initialize() {
        model.examples(cases -> new ExampleCards(kit.speech(), chosen -> {
            kit.layers().lift();
            model.open(chosen, open);
        }).fill(examples, cases));
        close.setOnAction(_ -> kit.layers().lift());
    }
}
