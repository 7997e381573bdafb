package kz.senim.ui.settings;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kz.senim.dossier.Copy;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Style;

/** One copy: when and why it was made, and the button to look into it. */
final class CopyRow extends HBox {

    CopyRow(Speech speech, Copy copy, String made, BackupModel model) {
        var reason = new Label();
        reason.textProperty().bind(speech.text("options.backup.reason." + copy.reason()));
        reason.getStyleClass().add(Style.MUTED);
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        var look = new Button();
        look.textProperty().bind(speech.text("options.backup.look"));
        look.accessibleTextProperty().bind(speech.text("options.backup.look.of", "made", made));
        look.disableProperty().bind(model.workingProperty());
        look.setOnAction(_ -> model.look(new BackupModel.Source(copy.file(), copy.made()), Optional.empty()));
        getChildren().addAll(new Label(made), reason, space, look);
        getStyleClass().add("row");
        setAlignment(Pos.CENTER_LEFT);
    }
}
