package kz.senim.ui.kit;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kz.senim.dossier.Change;
import kz.senim.dossier.Past;
import kz.senim.dossier.RecordId;
import kz.senim.text.Dates;

/** How records came to be what they are: read from the journal once asked for, newest first. */
public final class HistoryView extends VBox {

    private final Kit kit;
    private final OpenDossier open;
    private final RecordLines lines;
    private final Consumer<Change> restore;
    private final String name;
    private final Hyperlink show = new Hyperlink();
    private final VBox entries = new VBox();
    private final ZoneId zone;
    private Set<RecordId> records = Set.of();

    /**
     * @param name    begins the ids of its nodes, and its words
     * @param restore makes the change that brings an earlier state back
     */
    public HistoryView(Kit kit, OpenDossier open, String name, Consumer<Change> restore) {
        this.kit = kit;
        this.open = open;
        this.name = name;
        this.restore = restore;
        this.lines = new RecordLines(kit.speech(), open.edition().words());
        this.zone = kit.services().clock().getZone();
        show.setId(NodeId.of(name, "show"));
        show.getStyleClass().add(Style.LINK);
        show.textProperty().bind(kit.speech().text("history.show"));
        show.setOnAction(_ -> load());
        entries.getStyleClass().add("find-out");
        getStyleClass().add("tight");
        getChildren().addAll(show, entries);
    }

    /** Shows nothing of other records, and nothing that is older than what stands there. */
    public void about(Set<RecordId> asked) {
        records = asked;
        entries.getChildren().clear();
        Shown.only(show, true);
    }

    /** Behind what is still being saved, so that the newest is there. */
    private void load() {
        var asked = records;
        var dossier = open.dossier();
        kit.writer().job(() -> kit.services().dossiers().history(dossier, asked)).then(past -> {
            if (asked.equals(records)) {
                fill(past.reversed());
            }
        }).otherwise(kit.alerts()::trouble).start();
    }

    private void fill(List<Past> past) {
        Shown.only(show, false);
        entries.getChildren().setAll(past.stream().map(this::entry).toList());
        if (past.isEmpty()) {
            var none = Labels.of(kit.speech().text("history.none"), Style.MUTED);
            entries.getChildren().setAll(none);
        }
    }

    private Node entry(Past past) {
        String moment = Dates.moment(LocalDateTime.ofInstant(past.at(), zone));
        var when = new Label(past.who().isEmpty() ? moment : moment + " · " + past.who());
        when.setWrapText(true);
        when.getStyleClass().add(Style.CAPTION);
        var box = new VBox(when, Labels.of(kit.speech().text(_ -> text(past))));
        box.getStyleClass().add("reason");
        if (restorable(past)) {
            box.getChildren().add(restore(past));
        }
        return box;
    }

    /** A note stands among answers, and says that it is one. */
    private String text(Past past) {
        String after = lines.after(past);
        return past.after() instanceof Change.Noted && !past.removed()
                ? kit.speech().say("history.note", "note", after) : after;
    }

    /** What is there now needs no way back; a risk or a scenario is taken away at its own place. */
    private boolean restorable(Past past) {
        boolean gone = past.after() instanceof Change.RiskRemoved || past.after() instanceof Change.ScenarioRemoved;
        return !gone && !past.after().equals(open.dossier().undoing(past.after()));
    }

    private Hyperlink restore(Past past) {
        var back = new Hyperlink();
        back.setId(NodeId.of(name, "restore", String.valueOf(past.line())));
        back.textProperty().bind(kit.speech().text(
                "history.restore." + RecordId.of(past.after()).sort().name().toLowerCase(Locale.ROOT)));
        back.setOnAction(_ -> {
            restore.accept(past.after());
            load();
        });
        return back;
    }
}
