package kz.senim.ui.settings;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import kz.senim.ui.kit.Kit;
import kz.senim.ui.kit.TextMenu;

/** Who is at work: the journal names him or her with every change from then on. */
final class WorkerView {

    private final Kit kit;

    @FXML private TextField name;
    @FXML private Button keep;

    WorkerView(Kit kit) {
        this.kit = kit;
    }

    @FXML
    private void initialize() {
        TextMenu.on(name, kit.speech());
        var dossiers = kit.services().dossiers();
        kit.writer().job(dossiers::worker).then(name::setText).otherwise(kit.alerts()::trouble).start();
        keep.setOnAction(_ -> {
            String typed = name.getText();
            kit.writer().job(() -> {
                dossiers.name(typed);
                return typed;
            }).then(_ -> kit.alerts().note("options.worker.kept")).otherwise(kit.alerts()::trouble).start();
        });
        name.setOnAction(_ -> keep.fire());
    }
}
