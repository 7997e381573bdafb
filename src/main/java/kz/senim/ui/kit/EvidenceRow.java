package kz.senim.ui.kit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kz.senim.dossier.Evidence;
import kz.senim.evidence.PlainName;
import kz.senim.text.Dates;

/** One file: its name opens it, a second line says its size and until when it counts, and what else can be done unfolds. */
final class EvidenceRow extends VBox {

    private static final int KILO = 1024;
    private static final double GAP = 12;

    private final Speech speech;
    private final FileDialogs dialogs;
    private final EvidenceModel model;
    private final ReadOnlyObjectWrapper<Evidence> evidence = new ReadOnlyObjectWrapper<>();
    private final Runnable removed;
    private final Label about = new Label();
    private final DayField expires;
    private final VBox more;

    /** @param removed told where the file is gone */
    EvidenceRow(Speech speech, FileDialogs dialogs, EvidenceModel model, Runnable removed) {
        this.speech = speech;
        this.dialogs = dialogs;
        this.model = model;
        this.removed = removed;
        expires = new DayField(speech, speech.text(_ -> named("evidence.expires"), evidence),
                day -> model.expire(evidence.get().id(), day));
        expires.named("evidence-expires");
        more = new VBox(label("evidence.expires"), expires, actions());
        more.getStyleClass().add("tight");
        Shown.only(more, false);
        about.textProperty().bind(speech.text(_ -> about(), evidence));
        about.getStyleClass().add(Style.CAPTION);
        getChildren().setAll(name(), new FlowPane(GAP, 0, about, unfold()), more);
        getStyleClass().add("evidence-row");
    }

    void show(Evidence shown) {
        evidence.set(shown);
        expires.show(shown.expires());
        about.getStyleClass().remove(Style.ATTENTION);
        if (model.expired(shown)) {
            about.getStyleClass().add(Style.ATTENTION);
        }
    }

    void commit() {
        expires.flush();
    }

    private Hyperlink name() {
        var name = new Hyperlink();
        name.setId("evidence-open");
        name.textProperty().bind(evidence.map(Evidence::name));
        name.accessibleTextProperty().bind(speech.text(_ -> named("evidence.open") + ". " + about(), evidence));
        name.setWrapText(true);
        name.getStyleClass().add(Style.LINK);
        name.setOnAction(_ -> {
            name.setVisited(false);
            model.open(evidence.get());
        });
        Tip.on(name, speech.text("evidence.open"));
        return name;
    }

    private Hyperlink unfold() {
        var unfold = link("evidence-more", "evidence.more");
        unfold.getStyleClass().add("evidence-more");
        unfold.textProperty().bind(speech.text(_ -> speech.say(more.isVisible() ? "evidence.less" : "evidence.more"),
                more.visibleProperty()));
        unfold.setOnAction(_ -> {
            unfold.setVisited(false);
            Shown.only(more, !more.isVisible());
        });
        return unfold;
    }

    private FlowPane actions() {
        var save = link("evidence-save", "evidence.save");
        save.setOnAction(_ -> {
            save.setVisited(false);
            dialogs.save(speech.say("evidence.save"), PlainName.of(evidence.get().name()), getScene().getWindow())
                    .ifPresent(target -> model.save(evidence.get(), target));
        });
        var remove = link("evidence-remove", "evidence.remove");
        remove.setOnAction(_ -> {
            remove.setVisited(false);
            model.remove(evidence.get(), removed);
        });
        return new FlowPane(GAP, 0, save, remove);
    }

    private Hyperlink link(String id, String key) {
        var link = new Hyperlink();
        link.setId(id);
        link.getStyleClass().add(Style.LINK);
        link.textProperty().bind(speech.text(key));
        link.accessibleTextProperty().bind(speech.text(_ -> named(key), evidence));
        return link;
    }

    private Label label(String key) {
        var label = new Label();
        label.textProperty().bind(speech.text(key));
        label.getStyleClass().add(Style.CAPTION);
        return label;
    }

    private String named(String key) {
        return speech.say(key) + (evidence.get() == null ? "" : ": " + evidence.get().name());
    }

    private String about() {
        if (evidence.get() == null) {
            return "";
        }
        var shown = evidence.get();
        String key = model.expired(shown) ? "evidence.expired" : "evidence.until";
        return size(shown.size()) + shown.expires().map(day -> " · " + speech.say(key, "day", Dates.day(day))).orElse("");
    }

    private String size(long bytes) {
        if (bytes < KILO * KILO) {
            return speech.say("evidence.size.kb", "size", (bytes + KILO - 1) / KILO);
        }
        var size = BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(KILO * KILO), 1, RoundingMode.HALF_UP);
        return speech.say("evidence.size.mb", "size", size.toPlainString().replace('.', ','));
    }
}
