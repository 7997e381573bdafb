package kz.senim.ui;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import kz.senim.dossier.Salvaged;
import kz.senim.text.Dates;
import kz.senim.ui.kit.Labels;
import kz.senim.ui.kit.Shown;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Style;
import kz.senim.ui.kit.SystemName;

/** What was regained of a damaged database, system by system, before it is opened. */
final class RecoveredView {

    /** About as high as the entry of one system; a list that fits needs no scrolling. */
    private static final double ENTRY = 54;

    private final Speech speech;
    private final ZoneId zone;
    private final Optional<Salvaged> salvaged;
    private final Runnable open;

    @FXML private Label found;
    @FXML private ScrollPane scroll;
    @FXML private VBox systems;
    @FXML private Label kept;
    @FXML private Button enter;

    /** @param salvaged nothing where the database turned out to be sound */
    RecoveredView(Speech speech, ZoneId zone, Optional<Salvaged> salvaged, Runnable open) {
        this.speech = speech;
        this.zone = zone;
        this.salvaged = salvaged;
        this.open = open;
    }

    @FXML
    private void initialize() {
        found.textProperty().bind(speech.text(_ -> salvaged.map(this::found)
                .orElseGet(() -> speech.say("recovered.sound"))));
        salvaged.ifPresent(s -> s.systems().forEach(one -> systems.getChildren().add(entry(one))));
        scroll.setMinHeight(Math.min(scroll.getMaxHeight(), systems.getChildren().size() * ENTRY));
        Shown.only(scroll, !systems.getChildren().isEmpty());
        var file = salvaged.flatMap(Salvaged::kept);
        file.ifPresent(path -> kept.textProperty().bind(speech.text("recovered.kept", "file", path)));
        Shown.only(kept, file.isPresent());
        enter.setOnAction(_ -> open.run());
    }

    void focus() {
        enter.requestFocus();
    }

    private String found(Salvaged s) {
        var copy = s.copy().map(c -> speech.say("recovered.copy", "made",
                Dates.moment(LocalDateTime.ofInstant(c.made(), zone)))).orElseGet(() -> speech.say("recovered.no-copy"));
        return Stream.of(copy, speech.say(s.readable() ? "recovered.readable" : "recovered.unreadable"),
                s.systems().isEmpty() ? speech.say("recovered.none") : "").filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private Node entry(Salvaged.Regained one) {
        var name = Labels.of(speech.text(_ -> SystemName.of(one.dossier(), speech)));
        name.getStyleClass().add(Style.STRONG);
        var from = Labels.of(speech.text("recovered.from." + one.from(), "count", one.records()));
        from.getStyleClass().add(Style.MUTED);
        var entry = new VBox(name, from);
        if (!one.lost().isEmpty()) {
            var lost = Labels.of(speech.text("recovered.lost", "names", one.names()));
            lost.getStyleClass().add(Style.ATTENTION);
            entry.getChildren().add(lost);
        }
        entry.getStyleClass().add("tight");
        return entry;
    }
}
