package kz.senim.ui.kit;

import java.io.File;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import kz.senim.dossier.Evidence;
import kz.senim.dossier.Subject;

/** The files attached to one question, risk or measure: a line each, and a link to attach more. Files may be dropped on it. */
public final class EvidenceView extends VBox {

    private static final String DROP = "drop";

    private final Speech speech;
    private final FileDialogs dialogs;
    private final EvidenceModel model;
    private final Label title = new Label();
    private final VBox files = new VBox();
    private final Label working = new Label();
    private final Hyperlink attach = new Hyperlink();
    private final Map<String, EvidenceRow> rows = new LinkedHashMap<>();
    private Subject subject;

    public EvidenceView(Kit kit, EvidenceModel model) {
        this(kit, model, "evidence");
    }

    /** @param name begins the ids of its nodes, where there are several on a page */
    public EvidenceView(Kit kit, EvidenceModel model, String name) {
        this.speech = kit.speech();
        this.dialogs = kit.services().evidence().dialogs();
        this.model = model;
        setId(name);
        title.textProperty().bind(speech.text("evidence.title"));
        title.getStyleClass().add("caption-strong");
        files.setId(name + "-files");
        files.getStyleClass().add("evidence-files");
        working.textProperty().bind(speech.text("evidence.working"));
        working.getStyleClass().add(Style.MUTED);
        Shown.when(working, model.workingProperty());
        attach.setId(name + "-attach");
        attach.getStyleClass().add(Style.LINK);
        attach.textProperty().bind(speech.text("evidence.attach"));
        attach.disableProperty().bind(model.workingProperty());
        attach.setOnAction(_ -> choose());
        Tip.on(attach, speech.text("evidence.attach.tip"));
        getChildren().setAll(title, files, working, attach);
        getStyleClass().addAll("tight", "evidence");
        setOnDragOver(this::over);
        setOnDragExited(_ -> getStyleClass().remove(DROP));
        setOnDragDropped(this::dropped);
    }

    /** Shows the evidence of something else, or anew. */
    public void about(Subject shown) {
        if (!shown.equals(subject)) {
            commit();
            rows.clear();
        }
        subject = shown;
        List<Evidence> all = model.of(shown);
        rows.keySet().retainAll(all.stream().map(Evidence::id).toList());
        all.forEach(one -> rows.computeIfAbsent(one.id(), _ -> new EvidenceRow(speech, dialogs, model, this::refocus)).show(one));
        files.getChildren().setAll(all.stream().map(one -> rows.get(one.id())).toList());
        Shown.only(title, !all.isEmpty());
        Shown.only(files, !all.isEmpty());
    }

    /** Saves what is being typed. */
    public void commit() {
        List.copyOf(rows.values()).forEach(EvidenceRow::commit);
    }

    /** What had the focus is gone with the file; without another place for it the keys would lead nowhere. */
    private void refocus() {
        Platform.runLater(attach::requestFocus);
    }

    private void choose() {
        attach.setVisited(false);
        model.attach(subject, dialogs.open(speech.say("evidence.attach"), getScene().getWindow()));
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles() && !model.workingProperty().get()) {
            event.acceptTransferModes(TransferMode.COPY);
            if (!getStyleClass().contains(DROP)) {
                getStyleClass().add(DROP);
            }
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        model.attach(subject, event.getDragboard().getFiles().stream().map(File::toPath).toList());
        event.setDropCompleted(true);
        event.consume();
    }
}
